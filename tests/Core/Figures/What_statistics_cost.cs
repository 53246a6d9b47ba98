using Governance.Core.Statistics;
using NodaTime;

namespace Governance.Core.Tests.Figures;

/// <summary>Each unit has something of each kind, by each channel, of each type: the figures of one of them are no more rows for it.</summary>
public sealed class What_statistics_cost(SharedServer shared)
{
    private const string Three = "three years";
    private const string Thirty = "thirty days";
    private const int Batches = 100;

    [Fact]
    public async Task Is_the_same_however_units_kinds_channels_and_types_meet()
    {
        await using var bureau = await Bureau.OpenUntouched(shared);
        await Count(bureau, "n % 7 = 0");
        var before = await RowsRead.By(bureau, Asked);
        await Count(bureau, "true");
        var after = await RowsRead.By(bureau, Asked);

        foreach (var (what, read) in after)
            // A page of the index more or less; each of the thousands is far above it.
            read.ShouldBeLessThanOrEqualTo((before[what] * 3 / 2) + 200, $"{what}: {before[what]} rows where few meet, {read} where all do");
    }

    private static Dictionary<string, Func<Bureau, Task>> Asked => new()
    {
        [Thirty] = Read(null),
        [Three] = Read(new(2023, 3, 2)),
    };

    private static Func<Bureau, Task> Read(LocalDate? from) => bureau => bureau.Request((ReadStatistics read) => read.Run(from, null, default));

    /// <summary>On one day of each month of three years and on two of the last weeks, twenty units with twenty types, by five channels.</summary>
    private static async Task Count(Bureau bureau, string which)
    {
        await bureau.Ask(
            $"""
            insert into figure_changes (day, unit, kind, channel, business_type, accepted, answered, open, late, due, in_time, ratings, stars, bucket)
            select day, 'unit ' || n / 100, (array['Consultation', 'Tip'])[1 + n % 2], 'channel ' || n / 20 % 5, 'type ' || n % 20, 1, 1, 0, 0, 1, 1, 0, 0,
                100 + n % 5
            from generate_series(0, 1999) n, (select (date '2023-04-15' + make_interval(months => m))::date from generate_series(0, 34) m
                union all values (date '2026-02-20'), (date '2026-02-24')) d(day)
            where {which}
            """);
        // As it is where rows come in the course of months: without it the database takes a table of tens of thousands for an empty one.
        await bureau.Ask("analyze figure_changes");
        var more = true;
        for (var batch = 0; batch < Batches && more; batch++)
            (_, more) = await bureau.Get<FoldFigures>().Run(default);
        more.ShouldBeFalse("everything is added up");
        await bureau.Ask("vacuum analyze");
    }
}
