using Governance.Core.Announcements;
using Governance.Core.Clocks.Notices;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Outbox;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Correspondence;

/// <summary>Notes what became of messages to citizens; of what was not delivered the officer hears, who may ring up.</summary>
[PerHost]
internal sealed class NoteHowTold(UnitDirectory units, AnnounceCommitted changes, ReachAgain again, IClock clock) : IHearDeliveries
{
    public async Task Ended(GovernanceDb db, IReadOnlyList<OutboxMessage> deliveries, CancellationToken cancellationToken)
    {
        var ended = deliveries.Where(message => message.Delivery is not null).ToDictionary(message => message.Delivery!.Value);
        if (ended.Count == 0)
            return;
        var now = clock.GetCurrentInstant().ToMicroseconds();
        var staff = new TellStaff(db, units, changes);
        foreach (var message in await db.Told.Where(row => ended.Keys.Contains(row.Delivery)).ToListAsync(cancellationToken))
        {
            var delivery = ended[message.Delivery];
            // A report may be faster than we are: what has come back since this attempt was due did not arrive, though the channel took it.
            if (message is { End: ToldEnd.NotDelivered, EndedAt: { } returned } && returned > delivery.NextAttemptAt)
                continue;
            if (delivery.WaitsForTheWriter)
            {
                message.End = await again.Meanwhile(db, delivery, message, now, cancellationToken) ? ToldEnd.OnItsWay : ToldEnd.WaitsForTheWriter;
                continue;
            }

            (message.End, message.EndedAt) = (EndOf(delivery), now);
            if (message.End == ToldEnd.NotDelivered)
                await staff.Run(message.EnquiryId, StaffNews.NotDelivered, now, cancellationToken);
        }
    }

    private static ToldEnd EndOf(OutboxMessage message) => message switch
    {
        { DeliveredAt: not null } => ToldEnd.Delivered,
        { BegunAt: not null } => ToldEnd.Unknown,
        _ => ToldEnd.NotDelivered,
    };
}
