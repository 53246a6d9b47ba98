using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Reservations;
using Governance.Core.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Verification;

/// <summary>What timelines say was reserved, followed entry by entry.</summary>
internal sealed class ReservedOnRecord
{
    private readonly Dictionary<(Guid Enquiry, string Source), string?> last = [];

    internal void Next(Guid enquiry, EntryContent content)
    {
        foreach (var reserved in content.Reserved ?? [])
            last[(enquiry, reserved.Source)] = reserved.Value;
    }

    /// <summary>Whether the timeline knows of it at all: what was reserved before timelines said so is not judged by them.</summary>
    internal bool Knows(Guid enquiry, string source) => last.ContainsKey((enquiry, source));

    internal string? Of(Guid enquiry, string source) => last.GetValueOrDefault((enquiry, source));

    internal IEnumerable<(Guid Enquiry, string Source, string Value)> Held =>
        last.Where(pair => pair.Value is not null).Select(pair => (pair.Key.Enquiry, pair.Key.Source, pair.Value!));
}

/// <summary>
/// Holds what is reserved against what timelines say: nobody has another time or item than is on record, none is lost, and nobody has two of a kind.
/// </summary>
[PerRequest]
internal sealed class VerifyReservations(GovernanceDb db, StationBook book)
{
    internal async Task<IReadOnlyList<Violation>> Run(Guid[] batch, ReservedOnRecord record, CancellationToken cancellationToken)
    {
        var bookings = await db.SlotBookings.AsNoTracking().Where(booking => batch.Contains(booking.EnquiryId)).ToListAsync(cancellationToken);
        var items = await db.PoolItems.AsNoTracking().Where(item => item.HeldBy != null && batch.Contains(item.HeldBy.Value)).ToListAsync(cancellationToken);
        var there = bookings.Select(booking => (booking.EnquiryId, booking.Schedule)).ToHashSet();
        return
        [
            .. bookings.Where(booking => record.Knows(booking.EnquiryId, booking.Schedule) && record.Of(booking.EnquiryId, booking.Schedule) != booking.Slot)
                .Select(booking => Wrong(VerificationRules.ReservedOnRecord, booking.EnquiryId, $"{booking.Schedule} {booking.Slot}")),
            // The hold of an item may have run out; an appointment stays.
            .. record.Held.Where(held => book.ModuleOf(held.Source) is not null && !there.Contains((held.Enquiry, held.Source)))
                .Select(held => Wrong(VerificationRules.ReservedOnRecord, held.Enquiry, $"{held.Source} {held.Value}")),
            .. items.Where(item => record.Knows(item.HeldBy!.Value, item.Pool) && record.Of(item.HeldBy.Value, item.Pool) != item.Item)
                .Select(item => Wrong(VerificationRules.ReservedOnRecord, item.HeldBy!.Value, $"{item.Pool} {item.Item}")),
            .. await Twice(batch, cancellationToken),
        ];
    }

    // Raw: each against the others of its holder, whatever enquiry they belong to.
    private async Task<IEnumerable<Violation>> Twice(Guid[] batch, CancellationToken cancellationToken) =>
        (await db.Database.SqlQuery<VerifyEnquiries.RuleRow>(
            $"""
            select b.enquiry_id, b.schedule found from slot_bookings b where b.enquiry_id = any({batch}) and b.holder is not null and b.holding
                and exists (select 1 from slot_bookings o where o.schedule = b.schedule and o.holder = b.holder and o.holding and o.enquiry_id <> b.enquiry_id)
            union all
            select i.held_by, i.pool from pool_items i where i.held_by = any({batch}) and i.holder is not null and (i.held_until is null
                or i.held_until > now())
                and exists (select 1 from pool_items o where o.pool = i.pool and o.holder = i.holder and o.held_by <> i.held_by
                    and (o.held_until is null or o.held_until > now()))
            """).ToListAsync(cancellationToken))
        .Select(row => Wrong(VerificationRules.OneOfAKind, row.EnquiryId, row.Found));

    private static Violation Wrong(LocalText rule, Guid? enquiry, string found) => new(3, rule, enquiry, found);
}
