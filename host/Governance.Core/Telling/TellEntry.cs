using Governance.Core.Channels;
using Governance.Core.Clocks;
using Governance.Core.Correspondence;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Outbox;
using Governance.Core.Protection;
using Governance.Core.Telling.Confirming;
using Governance.Core.Telling.Policy;
using Governance.Core.Timeline;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Telling;

/// <summary>Puts the messages about one entry of a timeline on their ways.</summary>
[PerRequest]
internal sealed class TellEntry(
    GovernanceDb db, ReadTellingChoice choices, WaysToCitizen ways, SendConfirmation confirm, WriteNews news, TellingPolicies policies,
    BureauCalendar calendar, FieldProtection protection)
{
    internal async Task Run(Guid enquiryId, int sequence, Instant now, CancellationToken cancellationToken)
    {
        var enquiry = await db.Enquiries.AsNoTracking().SingleAsync(row => row.Id == enquiryId, cancellationToken);
        var entry = await db.Timeline.AsNoTracking().SingleAsync(row => row.EnquiryId == enquiryId && row.Sequence == sequence, cancellationToken);
        var choice = await choices.Of(enquiry, cancellationToken);
        // Where he wrote he is answered, whatever he chose for his mailbox.
        var wanted = choice.Wanted == NewsWanted.Nothing ? (choice with { Wanted = NewsWanted.All }).For(enquiry.Confidential).Wanted : choice.Wanted;
        var explains = entry.Event.Explains();
        var byOfficer = entry.OfficerId is not null;
        var found = await ways.Of(enquiry, entry.Event, choice, byOfficer, now, cancellationToken);
        if (found.All(way => way.IsUnconfirmed) && explains)
            WriteTold.OnThePage(db, enquiryId, sequence, now);
        foreach (var way in found)
        {
            if (way.IsUnconfirmed)
            {
                await AskForConfirmation(enquiry, way, now, cancellationToken);
                continue;
            }

            var delivery = Guid.CreateVersion7();
            var written = news.Run(enquiry, entry, wanted, way, delivery);
            WriteTold.Run(
                db, way.Channel,
                new(enquiryId, sequence, way.To, written.Subject, written.Text, way.Recipient, ByPerson: byOfficer)
                {
                    Delivery = delivery, Notice = written.Notice, Explains = explains, StopAt = written.StopAt, NotBefore = NotBefore(way, now),
                },
                protection, now);
            // Where others read he hears that there is news; what it is, alone.
            if (way.To is { Publicly: true, InPrivate: { } alone })
                db.Outbox.Add(OutboxMessage.Through(
                    way.Channel, enquiryId,
                    new(Guid.CreateVersion7(), alone, news.Run(enquiry, entry, wanted, way with { To = alone }, delivery).Text)
                    {
                        ByPerson = byOfficer,
                    },
                    protection, now));
        }
    }

    /// <summary>A text message wakes: who did not write by it himself gets it when the quiet hours are over, if he can still be written to then.</summary>
    private Instant? NotBefore(WayToCitizen way, Instant now)
    {
        if (!way.Channel.Terms.IsBrief || way.WroteByIt)
            return null;
        var later = policies.Current.Policy.NotInQuietHours(now, calendar.Zone);
        return way.To.WrittenBefore is { } last && later >= last ? null : later;
    }

    /// <summary>By itself once: whoever wants another asks for it.</summary>
    private async Task AskForConfirmation(Enquiry enquiry, WayToCitizen way, Instant now, CancellationToken cancellationToken)
    {
        if (!await db.AddressConfirmations.AnyAsync(row => row.EnquiryId == enquiry.Id && row.Recipient == way.Recipient, cancellationToken)
            && !db.AddressConfirmations.Local.Any(row => row.EnquiryId == enquiry.Id && row.Recipient.AsSpan().SequenceEqual(way.Recipient)))
            await confirm.Run(enquiry, way, now, cancellationToken);
    }
}
