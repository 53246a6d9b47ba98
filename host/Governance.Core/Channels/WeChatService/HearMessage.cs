using System.Globalization;
using System.Text.Json;
using Governance.Core.Channels.Accounts;
using NodaTime;

namespace Governance.Core.Channels.WeChatService;

/// <summary>
/// One of the things that were fetched: what a citizen wrote is taken in, or answered where it is a question to the platform itself; what became of a message
/// of ours is noted. What staff wrote at WeCom is theirs.
/// </summary>
[PerHost]
internal sealed class HearMessage(ReadServiceMessage read, SendFromDesk send, AccountStates states, IClock clock)
{
    private const string ByCitizen = "3";
    private const string ByWeChat = "4";

    /// <summary>A greeting is to be sent this soon after the citizen came.</summary>
    private static readonly Duration TimeToGreet = Duration.FromSeconds(20);

    /// <summary>For which each message lets the citizen be written to.</summary>
    private static readonly Duration Window = Duration.FromHours(48);

    private static readonly TimeSpan PatienceForAnswers = TimeSpan.FromSeconds(2);

    /// <param name="from">What is older was there before the account was.</param>
    internal async Task Run(ChannelAccount account, JsonElement item, Instant from, IReception reception, CancellationToken cancellationToken)
    {
        var at = long.TryParse(item.Text("send_time"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            && seconds <= Instant.MaxValue.ToUnixTimeSeconds() ? Instant.FromUnixTimeSeconds(seconds) : clock.GetCurrentInstant();
        if (at < from)
            return;
        switch (item.Text("origin"))
        {
            case ByCitizen when item.Text("external_userid").Length > 0 && item.Text("msgid").Length > 0:
                await Message(account, item, at, reception, cancellationToken);
                break;
            case ByWeChat:
                await Event(account, item, at, reception, cancellationToken);
                break;
        }
    }

    private async Task Message(ChannelAccount account, JsonElement item, Instant at, IReception reception, CancellationToken cancellationToken)
    {
        var from = new ReturnAddress(
            account.Key, item.Text("external_userid"), item.Text("open_kfid"), item.Text("msgid"), Instant.Min(at, clock.GetCurrentInstant()) + Window);
        var said = item.At("text").Text("content").Trim();
        if (ChatText.AsksForOwn(said))
        {
            await Say(account, item, from, (await reception.EnquiriesOf(from, cancellationToken)).In(WrittenLanguage.Of(said)), cancellationToken);
            await reception.WroteAgain(from, cancellationToken);
            return;
        }

        var message = await read.Run(account, item, from, cancellationToken);
        if (await reception.Converse(message, cancellationToken) is { } answer)
            await Say(account, item, from, answer, cancellationToken);
        else if (await reception.TakeIn(message, cancellationToken))
            await states.Received(account.Id, cancellationToken);
    }

    private async Task Event(ChannelAccount account, JsonElement item, Instant at, IReception reception, CancellationToken cancellationToken)
    {
        var what = item.At("event");
        switch (what.Text("event_type"))
        {
            case "enter_session" when what.Text("welcome_code") is { Length: > 0 } code && clock.GetCurrentInstant() - at < TimeToGreet:
                await Patiently(patience => send.Greet(account, code, patience), cancellationToken);
                break;
            case "msg_send_fail" when await states.DeliveryOf(account.Id, what.Text("fail_msgid"), cancellationToken) is { } delivery:
                await reception.ReturnToSender(delivery, cancellationToken);
                break;
        }
    }

    /// <summary>Under a number that follows from what is answered: however often that is fetched, it is answered once.</summary>
    private async Task Say(ChannelAccount account, JsonElement item, ReturnAddress to, string text, CancellationToken cancellationToken) => await Patiently(
        async patience =>
        {
            if (await send.Answer(account, item.Text("msgid"), to, text, patience))
                await states.Sent(account.Id, cancellationToken);
        },
        cancellationToken);

    /// <summary>Who is not answered asks again; what was fetched with it is not to be lost for that.</summary>
    private static async Task Patiently(Func<CancellationToken, Task> act, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(PatienceForAnswers);
        try
        {
            await act(patience.Token);
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
        }
    }
}
