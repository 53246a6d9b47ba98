using Governance.Contracts;
using Governance.Core.Channels.Accounts;
using NodaTime;

namespace Governance.Core.Channels.WeChat;

/// <summary>
/// Answers what WeChat calls for. It waits five seconds and calls three times; then the citizen is shown an error, and so he is for any answer that is
/// not <c>success</c> or a reply.
/// </summary>
[PerHost]
internal sealed class AnswerWeChat(ReadPush read, AccountStates states, IClock clock)
{
    private static readonly CallbackAnswer Success = new(200, "success");

    internal async Task<CallbackAnswer> Run(ChannelAccount account, CallbackRequest request, IReception reception, CancellationToken cancellationToken)
    {
        if (request.IsGet)
            return OpenPush.IsSigned(account, request) ? new(200, request["echostr"]) : CallbackAnswer.Forbidden;
        if (OpenPush.Run(account, request) is not { } opened)
            return CallbackAnswer.Forbidden;
        var reply = opened.Push.Kind == "event"
            ? await Event(account, opened.Push, reception, cancellationToken)
            : await Message(account, opened.Push, reception, cancellationToken);
        return reply is not null && opened.Push.IsXml ? PassiveReply.Of(reply, opened, account, clock.GetCurrentInstant()) : Success;
    }

    /// <returns>What is replied at once; null for nothing.</returns>
    private async Task<string?> Message(ChannelAccount account, WeChatPush push, IReception reception, CancellationToken cancellationToken)
    {
        var said = push["Content"].Trim();
        if (ChatText.AsksForOwn(said))
            return (await reception.EnquiriesOf(new(account.Key, push.Sender), cancellationToken)).In(WrittenLanguage.Of(said));
        var message = await read.Run(account, push, cancellationToken);
        // Whose account speaks JSON is replied to by nobody: he is not asked anything then.
        if (push.IsXml && await reception.Converse(message, cancellationToken) is { } answer)
            return answer;
        if (await reception.TakeIn(message, cancellationToken))
            await states.Received(account.Id, cancellationToken);
        return null;
    }

    private async Task<string?> Event(ChannelAccount account, WeChatPush push, IReception reception, CancellationToken cancellationToken)
    {
        switch (push["Event"], push["EventKey"])
        {
            case ("subscribe", _):
                return WeChatText.Welcome.Zh;
            case ("CLICK", MenuKey.Mine):
                return (await reception.EnquiriesOf(new(account.Key, push.Sender), cancellationToken)).Zh;
            case ("CLICK", var key):
                return await reception.Converse(ReadPush.Pressed(account, push, MenuKey.Read(key)), cancellationToken) ?? WeChatText.PleaseAsk.Zh;
            case ("TEMPLATESENDJOBFINISH", _) when push["Status"].StartsWith("failed", StringComparison.Ordinal):
                if (await states.DeliveryOf(account.Id, push["MsgID"], cancellationToken) is { } delivery)
                    await reception.ReturnToSender(delivery, cancellationToken);
                return null;
            default:
                return null;
        }
    }
}
