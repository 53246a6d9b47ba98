using Governance.Core.Channels;
using Governance.Core.Channels.TextMessages;
using Governance.Core.Correspondence;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Timeline;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Telling.Confirming;

/// <summary>An address that its writer has not confirmed yet.</summary>
/// <param name="ByText">Whether it is a mobile.</param>
/// <param name="CodeIsOut">Whether a code was sent that can still be given.</param>
public sealed record AwaitedConfirmation(string Address, bool ByText, bool CodeIsOut);

/// <summary>Says which address of an enquiry waits to be confirmed; none where none does.</summary>
[PerRequest]
internal sealed class ReadConfirmation(GovernanceDb db, FindByCode find, ReadTellingChoice choices, WaysToCitizen ways, IClock clock)
{
    internal async Task<AwaitedConfirmation?> Run(string queryCode, CancellationToken cancellationToken) =>
        (await find.Run(queryCode, cancellationToken)).Value is { } enquiry && await Awaited(enquiry, cancellationToken) is { } way
            ? new(
                way.To.Peer, way.Channel.Code == TextMessageChannel.OwnCode,
                await Out(enquiry.Id, way, clock.GetCurrentInstant()).AnyAsync(cancellationToken))
            : null;

    /// <summary>The way that is open once its address is confirmed.</summary>
    internal async Task<WayToCitizen?> Awaited(Enquiry enquiry, CancellationToken cancellationToken) =>
        (await ways.Of(
            enquiry, TimelineEvent.Replied, await choices.Of(enquiry, cancellationToken), byOfficer: true, clock.GetCurrentInstant(), cancellationToken))
        .FirstOrDefault(way => way.IsUnconfirmed);

    /// <summary>The code that was sent last, if it can still be given: with the next one, those before it are of no use.</summary>
    internal IQueryable<AddressConfirmation> Out(Guid enquiry, WayToCitizen way, Instant now) => db.AddressConfirmations.AsNoTracking()
        .Where(row => row.EnquiryId == enquiry && row.Recipient == way.Recipient).OrderByDescending(row => row.SentAt).Take(1)
        .Where(row => row.SentAt > now - ConfirmationCodes.Lifetime && row.Attempts < ConfirmationCodes.MostAttempts && row.ConfirmedAt == null);
}
