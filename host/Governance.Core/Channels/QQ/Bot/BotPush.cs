using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Governance.Core.Channels.QQ.Bot;

/// <param name="Kind">As QQ says what it is: a picture's <c>image/png</c>, or <c>voice</c>.</param>
internal sealed record BotFile(string Address, string Name, string Kind);

/// <summary>A message to a bot. Pure.</summary>
/// <param name="Group">Null in private.</param>
internal sealed record BotPush(string Id, string? Group, string Writer, string Text, IReadOnlyList<BotFile> Files, Instant? WrittenAt)
{
    private const string InPrivate = "C2C_MESSAGE_CREATE";
    private const string InGroup = "GROUP_AT_MESSAGE_CREATE";

    /// <summary>The longest that is kept of what QQ calls something; it names no bound.</summary>
    private const int LongestName = 500;

    private static readonly Duration OfPrivateChats = Duration.FromMinutes(60);
    private static readonly Duration OfGroups = Duration.FromMinutes(5);

    /// <returns>Null for what is no message; throws <see cref="FormatException"/> for one without number or writer.</returns>
    internal static BotPush? Read(JsonElement payload)
    {
        var (what, message) = (payload.Text("t"), payload.At("d"));
        if (what is not (InPrivate or InGroup))
            return null;
        var (group, author) = (what == InGroup ? Name(message, "group_openid") : null, message.At("author"));
        return new(
            Name(message, "id"), group, Name(author, group is null ? "user_openid" : "member_openid"), message.Text("content").Trim(),
            [.. message.Many("attachments").Select(file => new BotFile(file.Text("url"), file.Text("filename"), file.Text("content_type")))],
            OffsetDateTimePattern.Rfc3339.Parse(message.Text("timestamp")) is { Success: true } written ? written.Value.ToInstant() : null);
    }

    /// <summary>
    /// Who writes in a group and in private is two people to QQ, and so he is here. He can be answered for a while after he wrote, however long it took to
    /// come here.
    /// </summary>
    internal ReturnAddress From(string account, Instant now)
    {
        var until = (WrittenAt is { } at && at < now ? at : now) + (Group is null ? OfPrivateChats : OfGroups);
        return new(account, Group is null ? Writer : $"{Group}/{Writer}", Group, Id, until) { Publicly = Group is not null };
    }

    private static string Name(JsonElement whole, string name) =>
        whole.Text(name) is { Length: > 0 and <= LongestName } text ? text : throw new FormatException($"A message without {name}.");
}
