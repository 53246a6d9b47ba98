using Governance.Core.Clocks;
using Governance.Core.Data;
using Governance.Core.Statistics;
using NodaTime;

namespace Governance.Core.Verification;

/// <summary>Counts kept figures anew: every month, and every day or a sample of days.</summary>
[PerRequest]
internal sealed class VerifyFigures(CompareFigures figures, BureauCalendar calendar, IClock clock)
{
    private const int SampledDays = 7;

    internal async Task<IReadOnlyList<Violation>> Run(bool everyDay, CancellationToken cancellationToken)
    {
        if (await figures.Days(cancellationToken) is not { } days)
            return [];
        var wrong = new List<WrongFigure>(await figures.Months(cancellationToken));
        if (everyDay)
            wrong.AddRange(await figures.Run(days.First, days.Last, cancellationToken));
        else
            foreach (var day in Sample(days.First, days.Last))
                wrong.AddRange(await figures.Run(day, day, cancellationToken));
        return [.. wrong.Select(figure => new Violation(7, VerificationRules.Counted, null, $"{figure.Day:uuuu'-'MM'-'dd} {figure.Key}: {figure.Off}"))];
    }

    /// <summary>Today, where most is going on, and some days that nobody can foresee.</summary>
    private IEnumerable<LocalDate> Sample(LocalDate first, LocalDate last)
    {
        var length = Period.DaysBetween(first, last) + 1;
        return Enumerable.Range(0, SampledDays).Select(_ => first.PlusDays(Random.Shared.Next(length)))
            .Append(calendar.Current.DateOf(clock.GetCurrentInstant())).Distinct();
    }
}
