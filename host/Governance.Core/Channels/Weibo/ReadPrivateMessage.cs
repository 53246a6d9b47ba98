using Governance.Core.Channels.Accounts;
using NodaTime;

namespace Governance.Core.Channels.Weibo;

/// <summary>
/// A private message as it is taken in. How a voice or a picture is fetched stands in no document that could be found, so its writer is asked to upload
/// it. Pure.
/// </summary>
internal static class ReadPrivateMessage
{
    private static readonly Duration Window = Duration.FromHours(48);

    /// <summary>Time enough for the one message that a mention allows, which is the acknowledgement; nothing can follow it.</summary>
    private static readonly Duration AfterMention = Duration.FromMinutes(10);

    /// <returns>Null for a kind that Weibo may have one day.</returns>
    internal static IncomingMessage? Run(ChannelAccount account, WeiboPush push, Instant now) => push.Kind switch
    {
        "text" => Message(account, push, push.Text, now + Window),
        "position" => Message(account, push, WeiboText.Position(push["longitude"], push["latitude"]).Zh, now + Window),
        "voice" => Message(account, push, "", now + Window) with { Remarks = [WeiboText.VoiceWasNotKept] },
        "image" => Message(account, push, "", now + Window) with { Remarks = [WeiboText.PictureWasNotKept] },
        // That data says which post it is (subtype and key) stands in no document that could be found; where it does not, nothing is lost.
        "mention" => Message(account, push, push.Text, now + AfterMention) with { Id = Mentioned(push), Remarks = [WeiboText.WasMentioned] },
        _ => null,
    };

    /// <summary>The same mention may be read from the list of mentions as well.</summary>
    private static string Mentioned(WeiboPush push) => long.TryParse(push["key"], out var number) ? push["subtype"] switch
    {
        "status" => WeiboNumbers.OfStatus(number),
        "comment" => WeiboNumbers.OfComment(number),
        _ => push.Number,
    } : push.Number;

    private static IncomingMessage Message(ChannelAccount account, WeiboPush push, string text, Instant until) =>
        new(push.Number, new(account.Key, push.Peer, ReplyTo: push.Number, WrittenBefore: until), text)
        {
            Language = WrittenLanguage.Of(text), WriterIsKnown = true,
        };
}
