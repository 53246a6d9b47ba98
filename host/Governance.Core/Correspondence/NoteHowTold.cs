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
    public Task BegunAgain(GovernanceDb db, IReadOnlyList<OutboxMessage> deliveries, CancellationToken cancellationToken)
    {
        Guid[] ours = [.. deliveries.Select(message => message.Delivery).OfType<Guid>()];
        return db.Told.Where(row => ours.Contains(row.Delivery)).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.End, ToldEnd.OnItsWay).SetProperty(row => row.EndedAt, (Instant?)null), cancellationToken);
    }

    public async Task Ended(GovernanceDb db, IReadOnlyList<OutboxMessage> deliveries, CancellationToken cancellationToken)
    {
        var ended = deliveries.Where(message => message.Delivery is not null).ToDictionary(message => message.Delivery!.Value);
        if (ended.Count == 0)
            return;
        var now = clock.GetCurrentInstant().ToMicroseconds();
        var staff = new TellStaff(db, units, changes);
        // Raw: "for update", since a report of the same may come at this moment.
        var messages = await db.Told.FromSql($"select * from told where delivery = any({ended.Keys.ToArray()}) order by delivery for update")
            .ToListAsync(cancellationToken);
        foreach (var message in messages)
        {
            var delivery = ended[message.Delivery];
            // A report may be faster than we are: what has come back since it was handed over did not arrive, though the channel took it.
            if (message.End == ToldEnd.NotDelivered)
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
