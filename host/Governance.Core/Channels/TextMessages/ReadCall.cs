using System.Text.Json;
using System.Text.Json.Serialization;
using Governance.Core.Channels.Accounts;

namespace Governance.Core.Channels.TextMessages;

/// <summary>
/// Reads what a provider posts as JSON. Anybody may have written it: it is read whole before anything is kept, and no further than it may be long.
/// </summary>
internal static class ReadCall
{
    private const int MostBytes = 256 * 1024;
    private const int MostMessages = 1_000;
    private const int Deepest = 8;
    private const int LongestNumber = 24;

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, MaxDepth = Deepest, NumberHandling = JsonNumberHandling.AllowReadingFromString,
    };

    /// <returns>The list that was posted, or what was posted alone as a list of one.</returns>
    internal static IReadOnlyList<T> Of<T>(CallbackRequest request, bool orOne = false)
    {
        if (request.Method != "POST")
            throw new FormatException("The provider posts what it has to say.");
        if (request.Body.Length > MostBytes)
            throw new FormatException("No call is as long as this.");
        using var document = JsonDocument.Parse(request.Body, new() { MaxDepth = Deepest });
        T?[] read = document.RootElement.ValueKind switch
        {
            JsonValueKind.Array when document.RootElement.GetArrayLength() <= MostMessages => document.RootElement.Deserialize<T?[]>(Json)!,
            JsonValueKind.Object when orOne => [document.RootElement.Deserialize<T>(Json)],
            _ => throw new FormatException("This is no list of what the provider says."),
        };
        return [.. read.Select(item => item ?? throw new FormatException("There is nothing in the list."))];
    }

    /// <summary>Whether it can be the number of whom wrote.</summary>
    internal static bool IsNumber(string? number) =>
        number is { Length: >= 3 and <= LongestNumber } && number.Any(char.IsAsciiDigit)
        && number.All(sign => char.IsAsciiDigit(sign) || sign is '+' or '-' or ' ');
}
