using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Governance.Core.Channels.Accounts;
using Governance.Core.Channels.WeChat;
using NodaTime;

namespace Governance.Core.Channels.WeChatService;

/// <summary>
/// Writes to a citizen in the name of the desk that he wrote to. WeChat drops a message that has the number of another: which numbers have left is kept
/// before they do, so that what is refused at a second try is not taken for what never arrived. Reasons hold its numbers, and nothing of what was written.
/// </summary>
[PerHost]
internal sealed class SendFromDesk(AskWeCom ask, ServiceTokens tokens, AccountStates states)
{
    private const int LongestNumber = 32;

    private static readonly Duration PauseAfterTooMany = Duration.FromMinutes(1);

    internal async Task<DeliveryResult> Run(ChannelAccount account, OutgoingMessage message, CancellationToken patience)
    {
        if (message.To.Thread is null)
            return DeliveryResult.Waits("WeChat customer service lets nobody be written to who has not written.");
        if (await WithoutToken(account, patience) is { } away)
            return away;
        var pieces = TextInPieces.Of(message.Text);
        var numbers = Enumerable.Range(0, pieces.Count).Select(piece => NumberOf(message.Id, piece)).ToArray();
        for (var sent = 0; sent < pieces.Count; sent++)
        {
            var result = await Part(account, message, numbers[sent], pieces[sent], patience);
            if (result.End != DeliveryEnd.Delivered)
                return sent > 0 && result.End is DeliveryEnd.Refused or DeliveryEnd.Waits
                    ? DeliveryResult.Lost($"Of {pieces.Count} parts {sent} arrived. {result.Reason}")
                    : result;
        }

        return DeliveryResult.Delivered;
    }

    /// <summary>Answers what a citizen asked the platform itself; repeated, it is dropped.</summary>
    internal async Task<bool> Answer(ChannelAccount account, string asked, ReturnAddress to, string text, CancellationToken patience)
    {
        var number = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(asked)))[..LongestNumber];
        using var answer = await ask.Post(account, "/cgi-bin/kf/send_msg", Text(to, number, TextInPieces.Of(text)[0]), patience);
        return answer.Code == ServiceCodes.Fine;
    }

    /// <param name="code">Good for one greeting.</param>
    internal async Task Greet(ChannelAccount account, string code, CancellationToken patience)
    {
        using var answer = await ask.Post(
            account, "/cgi-bin/kf/send_msg_on_event", new { code, msgtype = "text", text = new { content = WeChatText.Welcome.Zh } }, patience);
    }

    private static object Text(ReturnAddress to, string number, string text) =>
        new { touser = to.Peer, open_kfid = to.Thread, msgid = number, msgtype = "text", text = new { content = text } };

    /// <summary>32 of letters and digits at most, which leaves no room for all of our own number and that of a piece.</summary>
    private static string NumberOf(Guid message, int piece) =>
        $"{Convert.ToBase64String(message.ToByteArray()).TrimEnd('=').Replace('+', '-').Replace('/', '_')}-{piece}";

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
            return DeliveryResult.NotYet($"WeChat customer service gives no access token: {AccountStates.KindOf(away)}.");
        }
    }

    private async Task<DeliveryResult> Part(ChannelAccount account, OutgoingMessage message, string number, string text, CancellationToken patience)
    {
        var wasTried = await states.DeliveryOf(account.Id, number, patience) is not null;
        await states.HandedOver(account.Id, message.Id, [number], patience);
        var code = await Take(account, message.To, number, text, wasTried, patience);
        if (code == ServiceCodes.Fine)
            return DeliveryResult.Delivered;
        var reason = ServiceCodes.Reason(code);
        if (wasTried && code != ServiceCodes.Busy && !ServiceCodes.Throttled(code) && !ServiceCodes.TokenRefused(code))
            // Refused now, it may have been taken then.
            return DeliveryResult.Lost(reason);
        if (!wasTried)
            await states.TakeBack(account.Id, number, CancellationToken.None);
        return code == ServiceCodes.Busy || ServiceCodes.TokenRefused(code) ? DeliveryResult.NotYet(reason)
            : ServiceCodes.Throttled(code) ? DeliveryResult.NotYet(reason, PauseAfterTooMany)
            : code == ServiceCodes.QuotaSpent ? DeliveryResult.Waits(reason)
            : DeliveryResult.Refused(reason);
    }

    private async Task<int> Take(
        ChannelAccount account, ReturnAddress to, string number, string text, bool wasTried, CancellationToken patience)
    {
        try
        {
            using var answer = await ask.Post(account, "/cgi-bin/kf/send_msg", Text(to, number, text), patience);
            return answer.Code;
        }
        catch (Exception away) when (!wasTried && PlatformClient.IsBeforeAnythingLeft(away))
        {
            await states.TakeBack(account.Id, number, CancellationToken.None);
            throw;
        }
    }
}
