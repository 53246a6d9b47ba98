using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Governance.Core.Channels.Weibo;

/// <summary>What Weibo pushes of a private message or of something that happened.</summary>
/// <param name="Recipient">Our account, as Weibo numbers it.</param>
/// <param name="Number">Weibo gives messages none: who, when and what stand in for it.</param>
/// <param name="About">What comes with the kind: a place, the numbers of a file, what happened.</param>
internal sealed record WeiboPush(string Kind, long Recipient, long Sender, string Text, string Number, IReadOnlyDictionary<string, string> About)
{
    /// <summary>Empty where there is none of that name.</summary>
    internal string this[string name] => About.GetValueOrDefault(name, "");

    internal string Peer => Sender.ToString(CultureInfo.InvariantCulture);

    /// <summary>Throws <see cref="JsonException"/> or <see cref="FormatException"/> for what is none.</summary>
    internal static WeiboPush Read(string content)
    {
        using var document = JsonDocument.Parse(content);
        try
        {
            var push = document.RootElement;
            var (kind, sender, text) = (push.Text("type"), WeiboJson.Id(push, "sender_id"), push.Text("text"));
            if (sender is not > 0 || kind.Length == 0)
                throw new FormatException("A push without a sender or a kind.");
            var about = push.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object ? Fields(data) : [];
            return new(kind, WeiboJson.Id(push, "receiver_id") ?? 0, sender.Value, text, Print(push, sender.Value, kind, text), about);
        }
        catch (InvalidOperationException half)
        {
            throw new FormatException("It is no object, or a text ends in the middle of a character.", half);
        }
    }

    private static string Print(JsonElement push, long sender, string kind, string text)
    {
        var said = $"{kind}\n{text}\n{(push.TryGetProperty("data", out var data) ? data.GetRawText() : "")}";
        return $"{sender} {push.Text("created_at")} {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)))}";
    }

    private static Dictionary<string, string> Fields(JsonElement data)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in data.EnumerateObject().Where(field => field.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number))
            fields.TryAdd(field.Name, field.Value.ToString());
        return fields;
    }
}
