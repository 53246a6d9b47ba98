using System.Text.Json;
using System.Text.RegularExpressions;

namespace Governance.Core.Channels.QQ.OneBot;

/// <summary>A part of a message: its kind and what belongs to it.</summary>
internal sealed record Segment(string Kind, IReadOnlyDictionary<string, string> Data)
{
    /// <summary>Empty where there is none of that name.</summary>
    internal string this[string name] => Data.GetValueOrDefault(name, "");
}

/// <summary>Messages in parts: read from an array or from a string with codes in brackets, and written as an array alone. Pure.</summary>
internal static partial class Segments
{
    internal static IReadOnlyList<Segment> Read(JsonElement message) => message.ValueKind switch
    {
        JsonValueKind.Array => [.. message.EnumerateArray().Select(part => new Segment(part.Text("type"), Data(part.At("data"))))],
        JsonValueKind.String => [.. OfString(message.Said())],
        _ => throw new FormatException("A message that is neither list nor text."),
    };

    /// <param name="to">Who is called by it; null for nobody.</param>
    internal static object[] Of(string text, string? to = null)
    {
        object words = new { type = "text", data = new { text = to is null ? text : $" {text}" } };
        return to is null ? [words] : [new { type = "at", data = new { qq = to } }, words];
    }

    private static Dictionary<string, string> Data(JsonElement data) => data.ValueKind == JsonValueKind.Object
        ? data.EnumerateObject().GroupBy(field => field.Name).ToDictionary(field => field.Key, field => field.Last().Value.Said())
        : [];

    private static IEnumerable<Segment> OfString(string written)
    {
        var at = 0;
        foreach (Match code in Code().Matches(written))
        {
            if (code.Index > at)
                yield return Words(written[at..code.Index]);
            yield return new(
                code.Groups["kind"].Value,
                code.Groups["data"].Value.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)).Where(pair => pair.Length == 2)
                    .GroupBy(pair => pair[0]).ToDictionary(pair => pair.Key, pair => Plain(pair.Last()[1])));
            at = code.Index + code.Length;
        }

        if (at < written.Length)
            yield return Words(written[at..]);
    }

    private static Segment Words(string escaped) => new("text", new Dictionary<string, string> { ["text"] = Plain(escaped) });

    /// <summary>The ampersand last, or what it was written for would be read once more.</summary>
    private static string Plain(string escaped) => escaped.Replace("&#44;", ",", StringComparison.Ordinal).Replace("&#91;", "[", StringComparison.Ordinal)
        .Replace("&#93;", "]", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal);

    [GeneratedRegex(@"\[CQ:(?<kind>[A-Za-z0-9_.-]+)(?:,(?<data>[^\[\]]*))?\]", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
