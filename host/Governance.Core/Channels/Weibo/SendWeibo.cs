using System.Globalization;
using Governance.Core.Channels.Accounts;
using NodaTime;

namespace Governance.Core.Channels.Weibo;

/// <summary>
/// Writes to a citizen: as the answer to a push that waits for one, by a private message, or under the comment or the post that he wrote. Weibo drops no
/// repetition, so what may have arrived is never called undelivered.
/// </summary>
[PerHost]
internal sealed class SendWeibo(AskWeibo ask, WaitingReplies replies, WeiboBudget budget, IClock clock)
{
    internal Task<DeliveryResult> Run(ChannelAccount account, OutgoingMessage message, CancellationToken patience) =>
        WeiboChannel.IsPublic(message.To) ? InPublic(account, message, patience) : InPrivate(account, message, patience);

    private async Task<DeliveryResult> InPrivate(ChannelAccount account, OutgoingMessage message, CancellationToken patience)
    {
        if (replies.Give(account.Id, message.To.ReplyTo, message.Text))
            return DeliveryResult.Delivered;
        await budget.Note(account, patience);
        var answer = await ask.Message(
            account,
            new Dictionary<string, string>
            {
                ["type"] = "text", ["data"] = WeiboJson.Message(message.Text), ["receiver_id"] = message.To.Peer, ["save_sender_box"] = "1",
            },
            patience);
        return WeiboCodes.ResultOf(answer.Code);
    }

    private async Task<DeliveryResult> InPublic(ChannelAccount account, OutgoingMessage message, CancellationToken patience)
    {
        if (!await budget.SpendOnWriting(account, patience))
            return DeliveryResult.NotYet("The account has asked Weibo as often as it may today.", WeiboBudget.UntilTomorrow(clock.GetCurrentInstant()));
        var form = new Dictionary<string, string>
        {
            ["id"] = message.To.Thread!, ["comment"] = message.Text, ["rip"] = account[WeiboAccount.OwnAddress],
        };
        if (message.To.ReplyTo is { } comment)
            (form["cid"], form["without_mention"]) = (comment, "0");
        var answer = await ask.Post(account, message.To.ReplyTo is null ? "/comments/create" : "/comments/reply", form, patience);
        var result = WeiboCodes.ResultOf(answer.Code);
        return result.End == DeliveryEnd.Delivered && WeiboJson.Id(answer.Content, "id") is { } number
            ? result with { Numbers = [number.ToString(CultureInfo.InvariantCulture)] }
            : result;
    }
}
