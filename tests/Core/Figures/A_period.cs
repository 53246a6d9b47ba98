using CsCheck;
using Governance.Core.Statistics;
using NodaTime;

namespace Governance.Core.Tests.Figures;

public sealed class A_period
{
    [Fact]
    public void Is_cut_into_days_and_whole_months_that_cover_each_day_once() =>
        Gen.Select(Gen.Int[0, 1_500], Gen.Int[0, 1_500]).Sample((start, length) =>
        {
            var from = new LocalDate(2024, 1, 1).PlusDays(start);
            var days = new FigurePeriod(from, from.PlusDays(length));

            var covered = Days(days.From, days.FirstMonth).ToList();
            for (var month = days.FirstMonth; month < days.AfterMonths; month = month.PlusMonths(1))
            {
                month.Day.ShouldBe(1);
                covered.AddRange(Days(month, month.PlusMonths(1)));
            }

            covered.AddRange(Days(days.AfterMonths, days.Until.PlusDays(1)));
            covered.ShouldBe(Days(days.From, days.Until.PlusDays(1)));
        });

    private static IEnumerable<LocalDate> Days(LocalDate from, LocalDate before)
    {
        for (var day = from; day < before; day = day.PlusDays(1))
            yield return day;
    }
}
