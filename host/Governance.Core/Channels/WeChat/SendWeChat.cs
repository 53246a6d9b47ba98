using System.Text.Json;
using Governance.Core.Channels.Accounts;
using NodaTime;

namespace Governance.Core.Channels.WeChat;

/// <summary>
/// Writes to a citizen who follows an account. WeChat drops no repetition, so what may have arrived is never called undelivered; reasons hold its numbers
/// and nothing of what was written to whom.
/// </summary>
[PerHost]
internal sealed class SendWeChat(AskWeChat ask, WeChatTokens tokens)
{
    /// <summary>The quota is a day's: to ask again each half hour would help nobody.</summary>
    private static readonly Duration UntilTheQuotaIsNew = Duration.FromHours(3);

    internal async Task<DeliveryResult> Run(ChannelAccount account, OutgoingMessage message, CancellationToken patience)
    {
        if (await WithoutToken(account, patience) is { } away)
            return away;
        var pieces = TextInPieces.Of(message.Text);
        for (var sent = 0; sent < pieces.Count; sent++)
        {
            var result = await Part(account, message.To.Peer, pieces[sent], isFirst: sent == 0, patience);
            if (result.End != DeliveryEnd.Delivered)
                return sent == 0 || result.End == DeliveryEnd.Unknown
                    ? result
                    : DeliveryResult.Unknown($"Of {pieces.Count} parts {sent} arrived. {result.Reason}");
            if (result.Numbers.Count > 0)
                return result;
        }

        return DeliveryResult.Delivered;
    }

    /// <summary>Before a token is there, nothing can have been handed over.</summary>
    private async Task<DeliveryResult?> WithoutToken(ChannelAccount account, CancellationToken patience)
    {
        try
        {
            await tokens.Of(account, patience);
            return null;
        }
        catch (Exception away) when (!patience.IsCancellationRequested
            && away is not PlatformException { Failure: PlatformFailure.Authentication or PlatformFailure.Permission or PlatformFailure.Throttled })
        {
            return DeliveryResult.NotYet($"WeChat gives no access token: {AccountStates.KindOf(away)}.");
        }
    }

    private async Task<DeliveryResult> Part(ChannelAccount account, string citizen, string text, bool isFirst, CancellationToken patience)
    {
        try
        {
            var answer = await ask.Post(
                account, "/cgi-bin/message/custom/send", new { touser = citizen, msgtype = "text", text = new { content = text } }, patience);
            return answer.Code is WeChatCodes.WindowOver or WeChatCodes.QuotaSpent && account.Has(WeChatAccount.NewsTemplate)
                ? await News(account, citizen, patience)
                : ResultOf(answer.Code);
        }
        catch (Exception broken) when (!isFirst && broken is HttpRequestException or PlatformException or JsonException)
        {
            return DeliveryResult.Unknown($"The first parts arrived; then: {AccountStates.KindOf(broken)}.");
        }
    }

    /// <summary>Says that there is news, and no word of what: a template is seen by whoever holds the telephone.</summary>
    private async Task<DeliveryResult> News(ChannelAccount account, string citizen, CancellationToken patience)
    {
        var answer = await ask.Post(
            account, "/cgi-bin/message/template/send",
            new
            {
                touser = citizen, template_id = account[WeChatAccount.NewsTemplate],
                url = account.Has(WeChatAccount.NewsLink) ? account[WeChatAccount.NewsLink] : null,
                data = new Dictionary<string, object> { [account[WeChatAccount.NewsTemplateKey]] = new { value = WeChatText.ThereIsNews.Zh } },
            },
            patience);
        return answer is { Code: WeChatCodes.Fine, Number: { } number } ? DeliveryResult.Delivered with { Numbers = [number] } : ResultOf(answer.Code);
    }

    private static DeliveryResult ResultOf(int code) => code switch
    {
        WeChatCodes.Fine => DeliveryResult.Delivered,
        WeChatCodes.Busy => DeliveryResult.NotYet(WeChatCodes.Reason(code)),
        WeChatCodes.DailyLimit => DeliveryResult.NotYet(WeChatCodes.Reason(code), UntilTheQuotaIsNew),
        _ when WeChatCodes.TokenRefused(code) => DeliveryResult.NotYet(WeChatCodes.Reason(code)),
        _ => DeliveryResult.Refused(WeChatCodes.Reason(code)),
    };
}
