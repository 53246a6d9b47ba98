using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Outbox;
using Governance.Core.Protection;
using Governance.Core.Webhooks;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Npgsql;

namespace Governance.Core.GroupRobots;

/// <summary>
/// Makes one message of all that waits for a robot that may speak now, in one transaction with taking it away: whatever hosts there are and whatever ends
/// them, the group hears each once. One that has just spoken, or still has something to say, waits and says the rest together.
/// </summary>
[PerRequest]
internal sealed class BundleForRobots(
    GovernanceDb db, RobotsInUse robots, WriteRobotMessage write, BureauCalendar calendar, FieldProtection protection, IClock clock)
{
    /// <summary>The platforms take twenty a minute; nobody reads that many.</summary>
    private static readonly Duration Apart = Duration.FromSeconds(30);

    private const int Most = 1_000;

    /// <returns>How many messages were made.</returns>
    internal async Task<int> Run(CancellationToken cancellationToken)
    {
        if (robots.On.Count == 0)
            return 0;
        string[] units = [.. robots.On.Keys];
        var waiting = await db.RobotNews.Where(news => units.Contains(news.Unit)).Select(news => news.Unit).Distinct().ToListAsync(cancellationToken);
        var messages = 0;
        foreach (var unit in waiting)
            if (robots.On.TryGetValue(unit, out var way) && await Bundle(unit, way, cancellationToken))
                messages++;
        return messages;
    }

    private async Task<bool> Bundle(string unit, RobotWay way, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        if (!await (await HostLock.Of(way.Way, connection, cancellationToken)).TryTake(connection, cancellationToken))
            return false;
        var now = clock.GetCurrentInstant().ToMicroseconds();
        if (await HasToWait(way, now, cancellationToken))
            return false;
        var rows = db.RobotNews.Where(news => news.Unit == unit)
            .Join(db.Enquiries, news => news.EnquiryId, enquiry => enquiry.Id, (news, enquiry) => new { News = news, Enquiry = enquiry });
        if (way.Robot.OfficeHoursAlone && !IsOpen(unit, now))
            rows = rows.Where(row => row.Enquiry.Urgency != Urgency.Normal);
        var taken = await rows.OrderBy(row => row.News.Id).Take(Most).ToListAsync(cancellationToken);
        if (taken.Count == 0)
            return false;
        db.RobotNews.RemoveRange(taken.Select(row => row.News));
        // What was answered or handed on in the night is nothing to do in the morning.
        var open = taken.Where(row => row.Enquiry.Status != EnquiryStatus.Answered && row.Enquiry.OwnerUnit == unit)
            .Select(row => (row.News, row.Enquiry)).ToArray();
        if (open.Length > 0)
            db.Outbox.Add(OutboxMessage.ToSystem(
                way, open[0].Enquiry.Id, new(Guid.CreateVersion7(), new(way.Way, unit), write.Run(unit, open, way.Robot.Cleared)), protection, now));
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return open.Length > 0;
    }

    private async Task<bool> HasToWait(RobotWay way, Instant now, CancellationToken cancellationToken) =>
        await db.Outbox.AnyAsync(message => message.Channel == way.Way && message.DeliveredAt == null && message.DeadAt == null, cancellationToken)
        || await db.ReceiverStates.AnyAsync(state => state.Receiver == way.Robot.Id && state.SentAt > now - Apart, cancellationToken);

    private bool IsOpen(string unit, Instant now)
    {
        var working = calendar.For(unit);
        var here = now.InZone(calendar.Zone).LocalDateTime;
        return working.ClosesAt(here.Date) is { } closes && here.TimeOfDay >= working.OfficeHours.Opens && here.TimeOfDay < closes;
    }
}
