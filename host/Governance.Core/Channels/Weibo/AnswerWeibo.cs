using Governance.Contracts;
using Governance.Core.Channels.Accounts;
using NodaTime;

namespace Governance.Core.Channels.Weibo;

/// <summary>
/// Answers what Weibo pushes. It waits five seconds and calls three times. A message is kept before it is answered, and the acknowledgement that is written
/// meanwhile is the answer.
/// </summary>
[PerHost]
internal sealed class AnswerWeibo(WaitingReplies replies, AccountStates states, IClock clock)
{
    /// <summary>What menus are to bear, so that pressing them comes here.</summary>
    private const string MenuMine = "mine";

    internal async Task<CallbackAnswer> Run(ChannelAccount account, CallbackRequest request, IReception reception, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        if (!WeiboSignature.IsOn(request, account[WeiboAccount.AppSecret]))
            return CallbackAnswer.Forbidden;
        if (request.IsGet)
            return new(200, request["echostr"]);
        if (WeiboSignature.IsOld(request, now))
            return CallbackAnswer.Forbidden;
        var push = WeiboPush.Read(request.Text);
        if ($"{push.Recipient}" != account[WeiboAccount.Uid])
            return CallbackAnswer.Forbidden;
        var reply = push.Kind == "event"
            ? await Event(account, push, reception, cancellationToken)
            : await Message(account, push, now, reception, cancellationToken);
        return reply is null ? WeiboPassiveReply.Nothing : WeiboPassiveReply.Of(reply, push);
    }

    private async Task<string?> Message(ChannelAccount account, WeiboPush push, Instant now, IReception reception, CancellationToken cancellationToken)
    {
        var said = push.Text.Trim();
        if (push.Kind == "text" && ChatText.AsksForOwn(said))
            return (await Yours(account, push, reception, cancellationToken)).In(WrittenLanguage.Of(said));
        if (ReadPrivateMessage.Run(account, push, now) is not { } message)
            return null;
        return await replies.After(
            account.Id, message.From.ReplyTo!,
            async () =>
            {
                var isNew = await reception.TakeIn(message, cancellationToken);
                if (isNew)
                    await states.Received(account.Id, cancellationToken);
                return isNew;
            },
            cancellationToken);
    }

    /// <summary>Of one who follows no more it is noted that nothing can be written to him; following again he writes, and that ends it.</summary>
    private static async Task<string?> Event(ChannelAccount account, WeiboPush push, IReception reception, CancellationToken cancellationToken)
    {
        switch (push["subtype"], push["key"])
        {
            case ("follow" or "scan_follow", _):
                return WeiboText.Welcome.Zh;
            case ("unfollow", _):
                await reception.TakeIn(new(push.Number, new(account.Key, push.Peer), "") { WriterIsKnown = true, Unsubscribes = true }, cancellationToken);
                return null;
            case ("click", MenuMine):
                return (await Yours(account, push, reception, cancellationToken)).Zh;
            default:
                return null;
        }
    }

    private static Task<LocalText> Yours(ChannelAccount account, WeiboPush push, IReception reception, CancellationToken cancellationToken) =>
        reception.EnquiriesOf(new(account.Key, push.Peer), cancellationToken);
}
