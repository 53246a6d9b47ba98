using Governance.Core.Channels;
using Governance.Core.Correspondence;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Outbox;
using Governance.Core.Protection;
using Governance.Core.Timeline;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Telling;

/// <summary>Puts the messages about one entry of a timeline on their ways.</summary>
[PerRequest]
internal sealed class TellEntry(GovernanceDb db, ReadTellingChoice choices, WaysToCitizen ways, WriteNews news, FieldProtection protection)
{
    internal async Task Run(Guid enquiryId, int sequence, Instant now, CancellationToken cancellationToken)
    {
        var enquiry = await db.Enquiries.AsNoTracking().SingleAsync(row => row.Id == enquiryId, cancellationToken);
        var entry = await db.Timeline.AsNoTracking().SingleAsync(row => row.EnquiryId == enquiryId && row.Sequence == sequence, cancellationToken);
        var choice = await choices.Of(enquiry, cancellationToken);
        // Where he wrote he is answered, whatever he chose for his mailbox.
        var wanted = choice.Wanted == NewsWanted.Nothing ? (choice with { Wanted = NewsWanted.All }).For(enquiry.Confidential).Wanted : choice.Wanted;
        var explains = entry.Event.Explains();
        var found = await ways.Of(enquiry, entry.Event, choice, now, cancellationToken);
        if (found.Count == 0 && explains)
            WriteTold.OnThePage(db, enquiryId, sequence, now);
        foreach (var way in found)
        {
            var delivery = Guid.CreateVersion7();
            var written = news.Run(enquiry, entry, wanted, way, delivery);
            WriteTold.Run(
                db, way.Channel,
                new(enquiryId, sequence, way.To, written.Subject, written.Text, way.Recipient, ByPerson: entry.OfficerId is not null)
                {
                    Delivery = delivery, Notice = written.Notice, Explains = explains, StopAt = written.StopAt,
                },
                protection, now);
            // Where others read he hears that there is news; what it is, alone.
            if (way.To is { Publicly: true, InPrivate: { } alone })
                db.Outbox.Add(OutboxMessage.Through(
                    way.Channel, enquiryId,
                    new(Guid.CreateVersion7(), alone, news.Run(enquiry, entry, wanted, way with { To = alone }, delivery).Text)
                    {
                        ByPerson = entry.OfficerId is not null,
                    },
                    protection, now));
        }
    }
}
