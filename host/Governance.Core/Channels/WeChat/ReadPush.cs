using Governance.Contracts;
using Governance.Core.Channels.Accounts;

namespace Governance.Core.Channels.WeChat;

/// <summary>A message of a citizen as it is taken in, with what belongs to it.</summary>
[PerHost]
internal sealed class ReadPush(FetchMedia media)
{
    internal async Task<IncomingMessage> Run(ChannelAccount account, WeChatPush push, CancellationToken cancellationToken)
    {
        if (push.Sender.Length == 0)
            throw new FormatException("A push without a sender.");
        return push.Kind switch
        {
            "text" => Message(account, push, push["Content"]),
            "image" => await With(Message(account, push, ""), "picture.jpg", WeChatText.PictureWasNotKept, account, push, cancellationToken),
            "voice" => await Voice(account, push, cancellationToken),
            "location" => Message(account, push, WeChatText.Location(push["Label"], push["Location_X"], push["Location_Y"]).Zh) with { Point = Point(push) },
            "link" => Message(account, push, WeChatText.Link(push["Title"], push["Description"], push["Url"]).Zh),
            "video" or "shortvideo" => Message(account, push, "") with { Remarks = [WeChatText.VideosAreNotKept] },
            _ => Message(account, push, "") with { Remarks = [WeChatText.CannotBeRead] },
        };
    }

    /// <summary>That a button of the menu was pressed: such events have no number, and are known by who pressed it when.</summary>
    internal static IncomingMessage Pressed(ChannelAccount account, WeChatPush push, WantsToAsk wants) => push.Sender.Length == 0
        ? throw new FormatException("A push without a sender.")
        : new($"{push.Sender} {push["CreateTime"]} {push["Event"]} {push["EventKey"]}", new(account.Key, push.Sender), "")
        {
            WriterIsKnown = true, Wants = wants,
        };

    /// <summary>Its number, or what WeChat says to take in its place.</summary>
    private static string Number(WeChatPush push) =>
        push["MsgId"] is { Length: > 0 } number ? number : $"{push.Sender} {push["CreateTime"]} {push.Kind}";

    private static Place? Point(WeChatPush push) => Place.TryParse(
        $"{(push["Label"] is { Length: > 0 } label ? label : WeChatText.SentPlace.Zh)} @{push["Location_X"]},{push["Location_Y"]}", out var place)
        && place.Latitude is not null ? place : null;

    private static IncomingMessage Message(ChannelAccount account, WeChatPush push, string text) =>
        new(Number(push), new(account.Key, push.Sender), text) { Language = WrittenLanguage.Of(text), WriterIsKnown = true };

    private async Task<IncomingMessage> Voice(ChannelAccount account, WeChatPush push, CancellationToken cancellationToken)
    {
        var spoken = push["Recognition"];
        var message = await With(Message(account, push, spoken), $"voice.{push["Format"]}", WeChatText.VoiceWasNotKept, account, push, cancellationToken);
        return spoken.Length > 0 ? message with { Remarks = [WeChatText.WrittenByMachine] } : message;
    }

    private async Task<IncomingMessage> With(
        IncomingMessage message, string name, LocalText notKept, ChannelAccount account, WeChatPush push, CancellationToken cancellationToken) =>
        await media.Run(account, push["MediaId"], name, cancellationToken) is { } file
            ? message with { Files = [file] }
            : message with { Remarks = [notKept] };
}
