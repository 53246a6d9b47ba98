using Governance.Core.Channels;
using Governance.Core.Channels.Email;
using Governance.Core.Channels.TextMessages;
using Governance.Core.Channels.WebPush;
using Governance.Core.Correspondence;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Protection;
using Governance.Core.Telling.Confirming;
using Governance.Core.Telling.Policy;
using Governance.Core.Timeline;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Telling;

/// <param name="Recipient">As in <see cref="Told.Recipient"/>.</param>
internal sealed record WayToCitizen(IDeliveringChannel Channel, ReturnAddress To, byte[]? Recipient = null)
{
    /// <summary>Whether he wrote by it himself, and waits there for an answer.</summary>
    public bool WroteByIt { get; init; }

    /// <summary>Nothing but a code goes there: whoever typed it has not shown yet that he reads there.</summary>
    public bool IsUnconfirmed { get; init; }
}

/// <summary>
/// By which ways a citizen is told: where he wrote, and besides by mail if he wants that, or by a text message where he left no address for mail; and by each
/// browser that he has told to notify him.
/// </summary>
[PerRequest]
internal sealed class WaysToCitizen(
    GovernanceDb db, ChannelsFound channels, AddressesConfirmed confirmed, TellingPolicies policies, FieldProtection protection)
{
    /// <summary>
    /// Anybody can type anybody's address. Who floods another in his name moves the platform to so many letters an hour, and no more: those that nobody
    /// at the bureau has looked at before they leave.
    /// </summary>
    internal const int MostUnseenAnHour = 5;

    /// <param name="byOfficer">Whether an officer wrote what is told; what the platform writes by itself has a bound for each address.</param>
    internal async Task<IReadOnlyList<WayToCitizen>> Of(
        Enquiry enquiry, TimelineEvent what, TellingChoice choice, bool byOfficer, Instant now, CancellationToken cancellationToken)
    {
        var ways = new List<WayToCitizen>();
        var back = await WhereHeWrote(enquiry, cancellationToken);
        // That it was accepted he has been told there already, with his query code.
        if (back is not null && what != TimelineEvent.Accepted)
            ways.Add(back);
        if (choice.Wanted != NewsWanted.Nothing && Left(choice) is { } way && !string.Equals(back?.To.Peer, way.To.Peer, StringComparison.OrdinalIgnoreCase)
            && !await IsUnsubscribed(way, cancellationToken)
            && (what != TimelineEvent.Accepted
                || await MessagesTo(way.Recipient!, Duration.FromHours(1), byOfficersToo: true, now, cancellationToken) < MostUnseenAnHour)
            && (byOfficer
                || await MessagesTo(way.Recipient!, Duration.FromDays(1), byOfficersToo: false, now, cancellationToken) < policies.Current.Policy.MostADay))
            ways.Add(way with { IsUnconfirmed = !await confirmed.MayBeTold(enquiry, way.Recipient!, cancellationToken) });
        if (channels.Ready(WebPushChannel.OwnCode) is { } push && await db.PushDevices.AnyAsync(device => device.EnquiryId == enquiry.Id, cancellationToken))
            ways.Add(new(push, WebPushChannel.To(enquiry.Id)));
        return ways;
    }

    /// <summary>The address that he left: one, so that nobody hears the same twice.</summary>
    private WayToCitizen? Left(TellingChoice choice) =>
        choice.Email is { } address && channels.Ready(EmailChannel.Code) is { } mail
            ? new(mail, EmailChannel.To(address), Writers.PrintOf(address, protection))
        : choice.Mobile is { } number && Mobiles.CanBeWrittenTo(number) && channels.Ready(TextMessageChannel.OwnCode) is { } texts
            ? new(texts, TextMessageChannel.To(number), Writers.PrintOf(Mobiles.Normal(number), protection))
        : null;

    private Task<bool> IsUnsubscribed(WayToCitizen way, CancellationToken cancellationToken) =>
        db.Unsubscribed.AnyAsync(row => row.Channel == way.Channel.Code && row.Writer == way.Recipient, cancellationToken);

    /// <summary>To what he wrote last, and never to what somebody else wrote to his enquiry.</summary>
    private async Task<WayToCitizen?> WhereHeWrote(Enquiry enquiry, CancellationToken cancellationToken) =>
        channels.Ready(enquiry.Channel) is { } came
        && await db.Received.AsNoTracking().Where(message => message.EnquiryId == enquiry.Id && !message.Elsewhere)
            .OrderByDescending(message => message.ReceivedAt).FirstOrDefaultAsync(cancellationToken) is { } received
            ? new(came, await Until(came, received, cancellationToken), received.Writer) { WroteByIt = true }
            : null;

    /// <summary>
    /// Where a channel lets him be written to for some time, whatever he wrote there last has opened it anew, and when he has left the channel it is over.
    /// </summary>
    private async Task<ReturnAddress> Until(IDeliveringChannel channel, ReceivedMessage received, CancellationToken cancellationToken)
    {
        var to = protection.Open<ReturnAddress>(received.Address, received.Id);
        if (to.WrittenBefore is not { } until)
            return to;
        var last = await db.Received.AsNoTracking()
            .Where(message => message.Writer == received.Writer && message.FiledAt != null && message.Channel == channel.Code && message.Conversation == null)
            .OrderByDescending(message => message.FiledAt).FirstOrDefaultAsync(cancellationToken);
        if (last is not null && protection.Open<ReturnAddress>(last.Address, last.Id) is { WrittenBefore: { } later } other && other.Account == to.Account)
            until = Instant.Max(until, later);
        var left = await db.Unsubscribed.Where(row => row.Channel == channel.Code && row.Writer == received.Writer)
            .Select(row => (Instant?)row.At).SingleOrDefaultAsync(cancellationToken);
        return to with { WrittenBefore = left is { } gone ? Instant.Min(until, gone) : until };
    }

    /// <summary>Those of before, and those that are being written with this one.</summary>
    private async Task<int> MessagesTo(byte[] recipient, Duration within, bool byOfficersToo, Instant now, CancellationToken cancellationToken)
    {
        var since = now - within;
        return await db.Told.CountAsync(
                row => row.Recipient == recipient && row.WrittenAt > since && (byOfficersToo || !row.ByPerson), cancellationToken)
            + db.Told.Local.Count(row => (byOfficersToo || !row.ByPerson) && row.Recipient.AsSpan().SequenceEqual(recipient));
    }
}
