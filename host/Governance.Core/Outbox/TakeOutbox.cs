using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Outbox;

/// <summary>
/// Takes what can be delivered now by one way: of each enquiry the oldest that waits. It looks at a window of what is due and no further, so a
/// turn costs the same however long the backlog is.
/// </summary>
internal static class TakeOutbox
{
    /// <summary>
    /// Neither delivered nor given up. Where everything was delivered for months, the planner expects that nothing waits, takes any index of what waits
    /// for as good as the other, and walks through the whole backlog for each message; by these words it has the index of one enquiry alone.
    /// </summary>
    internal const string Waits = "coalesce(delivered_at, dead_at) is null";

    private const int Window = 4;

    internal static async Task<IReadOnlyList<OutboxMessage>> Run(GovernanceDb db, string channel, Instant now, int most, CancellationToken cancellationToken)
    {
        var window = most * Window;
        // Raw: "skip locked", and a window that keeps a turn as cheap as it was however long the backlog is.
        var taken = await db.Outbox.FromSql(
            $"""
            with due as materialized (
                select id, enquiry_id from outbox
                where channel = {channel} and delivered_at is null and dead_at is null and next_attempt_at <= {now} order by next_attempt_at, id limit {window})
            select o.* from outbox o
            where o.id = any (array(
                select due.id from due where due.id = (
                    select earlier.id from outbox earlier
                    where earlier.enquiry_id = due.enquiry_id and earlier.channel = {channel} and coalesce(earlier.delivered_at, earlier.dead_at) is null
                    order by earlier.enquiry_id, earlier.id limit 1)))
            order by o.next_attempt_at, o.id limit {most} for update skip locked
            """).ToListAsync(cancellationToken);
        if (taken.Count == 0)
            await StepBack(db, channel, now, window, cancellationToken);
        // Another host may have begun with it, or been through, between the look and the lock: what is locked is as it stands now.
        return [.. taken.Where(message => message is { DeliveredAt: null, DeadAt: null } && message.NextAttemptAt <= now)];
    }

    /// <summary>
    /// What came in behind a message that pauses would stand in the window for nothing: it waits as long as that one. One that is being handed over is
    /// through in a moment.
    /// </summary>
    private static Task<int> StepBack(GovernanceDb db, string channel, Instant now, int window, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync(
        $"""
        update outbox o set next_attempt_at = paused.until
        from (
            select due.id, first.next_attempt_at as until
            from (
                select id, enquiry_id from outbox
                where channel = {channel} and delivered_at is null and dead_at is null and next_attempt_at <= {now} order by next_attempt_at,
                    id limit {window}) due
            cross join lateral (
                select next_attempt_at, begun_at from outbox earlier
                where earlier.enquiry_id = due.enquiry_id and earlier.channel = {channel} and coalesce(earlier.delivered_at, earlier.dead_at) is null
                    and earlier.id < due.id
                order by earlier.enquiry_id, earlier.id limit 1) first
            where first.next_attempt_at > {now} and first.begun_at is null) paused
        where o.id = paused.id
        """,
        cancellationToken);
}
