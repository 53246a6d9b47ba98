using System.Text;
using System.Text.Json;

namespace Governance.Core.Channels.QQ.OneBot;

/// <summary>A message that a number was sent. Pure.</summary>
/// <param name="Group">Null in private.</param>
/// <param name="IsAnonymous">QQ hides who wrote: the number is everybody's.</param>
internal sealed record OneBotEvent(
    string Id, string? Group, string Writer, string Text, IReadOnlyList<string> Pictures, bool HasMore, bool IsAnonymous)
{
    private const int LongestNumber = 20;

    /// <returns>Null for what is no message to this number: in a group, only who calls it speaks to it.</returns>
    internal static OneBotEvent? Read(JsonElement reported, string self)
    {
        if (reported.Text("post_type") != "message" || reported.Text("self_id") != self || reported.Text("user_id") == self
            || reported.Text("message_type") is not ("private" or "group"))
            return null;
        var group = reported.Text("message_type") == "group" ? Number(reported, "group_id") : null;
        var parts = Segments.Read(reported.At("message"));
        if (group is not null && !parts.Any(part => part.Kind == "at" && part["qq"] == self))
            return null;
        // The number of a message may come again in years; never in the same second.
        return new(
            $"{Number(reported, "message_id")} {reported.Text("time")} {group}", group, Number(reported, "user_id"), WordsOf(parts).Trim(),
            [.. parts.Where(part => part.Kind == "image").Select(part => part["url"])],
            parts.Any(part => part.Kind is not ("text" or "at" or "image" or "face" or "reply")),
            reported.At("anonymous").ValueKind == JsonValueKind.Object);
    }

    /// <summary>
    /// Who writes in a group is another person here than in private: what he asks alone stands in no list that others read.
    /// </summary>
    internal ReturnAddress From(string account) => Group is null
        ? new(account, Writer)
        : new(account, $"{Group}/{Writer}", Group) { Publicly = true, InPrivate = IsAnonymous ? null : new(account, Writer) };

    private static string WordsOf(IReadOnlyList<Segment> parts) =>
        parts.Where(part => part.Kind == "text").Aggregate(new StringBuilder(), (text, part) => text.Append(part["text"])).ToString();

    private static string Number(JsonElement whole, string name) =>
        whole.Text(name) is { Length: > 0 and <= LongestNumber } number && number.All(sign => char.IsAsciiDigit(sign) || sign == '-')
            ? number
            : throw new FormatException($"A message without {name}.");
}
