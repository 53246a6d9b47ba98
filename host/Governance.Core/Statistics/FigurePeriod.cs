using NodaTime;

namespace Governance.Core.Statistics;

/// <summary>Days of the bureau, first and last counted in, cut into whole months and the days before and after them.</summary>
internal readonly record struct FigurePeriod
{
    internal const int DefaultDays = 30;

    internal FigurePeriod(LocalDate from, LocalDate until)
    {
        (From, Until) = (from, until);
        var next = DateAdjusters.StartOfMonth(from);
        if (next < from)
            next = next.PlusMonths(1);
        var last = DateAdjusters.StartOfMonth(until.PlusDays(1));
        // Without a whole month in it, all of it is days.
        (FirstMonth, AfterMonths) = next < last ? (next, last) : (until.PlusDays(1), until.PlusDays(1));
    }

    internal LocalDate From { get; }

    internal LocalDate Until { get; }

    /// <summary>The days before it, from <see cref="From"/> on, are counted singly.</summary>
    internal LocalDate FirstMonth { get; }

    /// <summary>From it on days are counted singly again.</summary>
    internal LocalDate AfterMonths { get; }

    internal static FigurePeriod LastDays(LocalDate today) => new(today.PlusDays(1 - DefaultDays), today);
}
