using System.Text.Json;

namespace Governance.Core.Channels;

/// <summary>
/// Reads what platforms send, in which nothing need be as it should: numbers may be texts, and texts may end in the middle of a character. Pure.
/// </summary>
internal static class JsonFields
{
    /// <summary>The field, as text; empty where it is none.</summary>
    internal static string Text(this JsonElement whole, string name) => whole.At(name) is { ValueKind: JsonValueKind.String or JsonValueKind.Number } field
        ? field.Said()
        : "";

    internal static JsonElement At(this JsonElement whole, string name) =>
        whole.ValueKind == JsonValueKind.Object && whole.TryGetProperty(name, out var field) ? field : default;

    internal static IEnumerable<JsonElement> Many(this JsonElement whole, string name) =>
        whole.At(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    internal static string Said(this JsonElement field)
    {
        try
        {
            return field.ToString();
        }
        catch (InvalidOperationException half)
        {
            throw new FormatException("A text ends in the middle of a character.", half);
        }
    }

    /// <summary>Throws <see cref="FormatException"/> for what is no object.</summary>
    internal static JsonDocument Read(ReadOnlyMemory<byte> body)
    {
        var document = JsonDocument.Parse(body);
        if (document.RootElement.ValueKind == JsonValueKind.Object)
            return document;
        document.Dispose();
        throw new FormatException("This is no object.");
    }
}
