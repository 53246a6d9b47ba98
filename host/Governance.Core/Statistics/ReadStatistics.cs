using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Statistics;

public sealed record StatisticsRow(string Key, LocalText Title, long Accepted, long Answered, long AnsweredInTime, long Open, long Late);

public sealed record StatisticsPage(Promise Total, IReadOnlyList<StatisticsRow> ByKind, IReadOnlyList<StatisticsRow> ByDepartment, IReadOnlyList<StatisticsRow> ByChannel);

/// <summary>Counts by kind, department and channel. Of what is confidential only the count is in it.</summary>
[PerRequest]
internal sealed class ReadStatistics(GovernanceDb db, ReadPromise promise, UnitDirectory units, IClock clock)
{
    public async Task<StatisticsPage> Run(Instant? from, Instant? until, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var (begin, end) = (from ?? now - ReadPromise.Period, until ?? now);
        var rows = await db.Database.SqlQuery<CountRow>(
            $"""
            select e.kind, e.owner_unit, e.channel, count(*) accepted, count(e.answered_at) answered,
                count(*) filter (where e.answered_at is not null and not late.yes) answered_in_time,
                count(*) filter (where e.answered_at is null) open,
                count(*) filter (where e.answered_at is null and late.yes) late
            from enquiries e
            cross join lateral (select exists (
                select 1 from clocks c where c.enquiry_id = e.id
                    and (c.breached_at is not null or c.ended_at > c.due_at and c.state = 'Met' or c.state = 'Running' and c.due_at < {now})) yes) late
            where e.accepted_at >= {begin} and e.accepted_at < {end}
            group by e.kind, e.owner_unit, e.channel
            """).ToListAsync(cancellationToken);
        return new(
            await promise.Of(begin, end, cancellationToken),
            Group(rows, row => row.Kind, key => KindNames.Of(Enum.Parse<EnquiryKind>(key))),
            Group(rows, row => units.Owner(row.OwnerUnit).Department.Zh, key => units.All.FirstOrDefault(unit => unit.DepartmentZh == key)?.Department ?? key),
            Group(rows, row => row.Channel, Channels.NameOf));
    }

    private static IReadOnlyList<StatisticsRow> Group(IEnumerable<CountRow> rows, Func<CountRow, string> key, Func<string, LocalText> title) =>
    [
        .. rows.GroupBy(key)
            .Select(group => new StatisticsRow(
                group.Key, title(group.Key), group.Sum(row => row.Accepted), group.Sum(row => row.Answered), group.Sum(row => row.AnsweredInTime),
                group.Sum(row => row.Open), group.Sum(row => row.Late)))
            .OrderByDescending(row => row.Accepted),
    ];

    internal sealed record CountRow(string Kind, string OwnerUnit, string Channel, long Accepted, long Answered, long AnsweredInTime, long Open, long Late);
}
