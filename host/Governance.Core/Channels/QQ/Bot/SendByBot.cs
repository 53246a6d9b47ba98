using System.Text.RegularExpressions;
using Governance.Core.Channels.Accounts;
using NodaTime;

namespace Governance.Core.Channels.QQ.Bot;

/// <summary>
/// Answers a message by a bot. QQ lets nobody be written to first: for an hour after a message in private, for five minutes in a group, it takes five
/// replies to it, and drops a repetition by the reply's number. What comes later waits until the citizen writes again.
/// </summary>
[PerHost]
internal sealed partial class SendByBot(AskBot ask, BotTokens tokens, OnceEach once, IClock clock)
{
    private static readonly Duration PauseAfterTooMany = Duration.FromMinutes(1);

    internal async Task<DeliveryResult> Run(ChannelAccount account, OutgoingMessage message, CancellationToken patience)
    {
        if (message.To.ReplyTo is not { } answered)
            return DeliveryResult.Waits("QQ lets nobody be written to who has not written.");
        // Before a token is there, nothing can have been handed over.
        if (await WithoutToken(account, patience) is { } away)
            return away;
        var before = await once.Before(account, answered, message.Id, patience);
        if (message.To.WrittenBefore <= clock.GetCurrentInstant())
            return before is null
                ? DeliveryResult.Waits("The time to answer the message is over.")
                : DeliveryResult.Lost("The time to answer the message is over, and it may have been answered in it.");
        return (before ?? await once.Next(account, answered, message.Id, patience)) is { } number
            ? await Reply(account, message, answered, number, patience)
            : DeliveryResult.Waits("The message has been answered as often as it may be.");
    }

    private async Task<DeliveryResult?> WithoutToken(ChannelAccount account, CancellationToken patience)
    {
        try
        {
            await tokens.Of(account, patience);
            return null;
        }
        catch (Exception away) when (!patience.IsCancellationRequested && away is not PlatformException)
        {
            return DeliveryResult.NotYet($"QQ gives no access token: {AccountStates.KindOf(away)}.");
        }
    }

    private async Task<DeliveryResult> Reply(ChannelAccount account, OutgoingMessage message, string answered, ReplyNumber number, CancellationToken patience)
    {
        BotAnswer answer;
        try
        {
            answer = await ask.Post(
                account, PathTo(message.To), new { content = message.Text, msg_type = 0, msg_id = answered, msg_seq = number.Number }, patience);
        }
        catch (Exception away) when (!number.WasTried && PlatformClient.IsBeforeAnythingLeft(away))
        {
            await once.GiveUp(account, answered, number);
            throw;
        }

        if (answer.IsFine || (answer.Code == BotCodes.Repetition && number.WasTried))
            return DeliveryResult.Delivered;
        var reason = BotCodes.Reason(answer.Status, answer.Code);
        if (BotCodes.WaitsForReview(answer.Code))
            return DeliveryResult.Lost(reason) with { Numbers = answer.Review is { } review ? [review] : [] };
        if (number.WasTried)
            // Refused now, it may have been taken then.
            return DeliveryResult.Lost(reason);
        await once.GiveUp(account, answered, number);
        if (answer.Code == BotCodes.AddressNotRegistered && WithoutAddresses(message.Text) is var text && text != message.Text)
            return await Run(account, message with { Text = text }, patience);
        return answer.Code == BotCodes.TooMany ? DeliveryResult.NotYet(reason, PauseAfterTooMany)
            : BotCodes.CannotBeAnswered(answer.Code) ? DeliveryResult.Waits(reason)
            : DeliveryResult.Refused(reason);
    }

    private static string PathTo(ReturnAddress to) => to.Thread is { } group
        ? $"/v2/groups/{Uri.EscapeDataString(group)}/messages"
        : $"/v2/users/{Uri.EscapeDataString(to.Peer)}/messages";

    private static string WithoutAddresses(string text) => WebAddress().Replace(text, QQText.ThePortal.In(WrittenLanguage.Of(text)));

    [GeneratedRegex(@"https?://[^\s，。；：！？、）]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WebAddress();
}
