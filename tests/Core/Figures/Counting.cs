using Governance.Core.Statistics;

namespace Governance.Core.Tests.Figures;

internal static class Counting
{
    /// <summary>The statistics of the year up to tomorrow.</summary>
    internal static async Task<StatisticsPage> Statistics(this Bureau bureau)
    {
        var today = bureau.Clock.GetCurrentInstant().InUtc().Date;
        return (await bureau.Request((ReadStatistics use) => use.Run(today.PlusDays(-400), today.PlusDays(1), default))).Done();
    }

    internal static async Task ShouldCountAsARecountDoes(this Bureau bureau)
    {
        var days = (await bureau.Request((CompareFigures use) => use.Days(default))).ShouldNotBeNull();
        (await bureau.Request((CompareFigures use) => use.Run(days.First, days.Last, default))).ShouldBeEmpty();
        (await bureau.Request((CompareFigures use) => use.Months(default))).ShouldBeEmpty();
    }
}
