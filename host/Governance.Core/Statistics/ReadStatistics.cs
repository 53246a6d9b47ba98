using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Clocks;
using Governance.Core.Enquiries;
using Governance.Core.Modules;
using Governance.Core.Units;
using NodaTime;

namespace Governance.Core.Statistics;

/// <summary>One row; the rows of a table add up to the total.</summary>
/// <param name="Accepted">Accepted in the period; answered, open and late are of these.</param>
/// <param name="AnsweredInTime">Of the promises due in the period, kept.</param>
/// <param name="Open">In work now, also what was taken up again.</param>
/// <param name="Late">Of the open ones, those whose time has run out.</param>
/// <param name="Due">Promises whose time came in the period: kept, or run out.</param>
public sealed record StatisticsRow(string Key, LocalText Title, long Accepted, long Answered, long AnsweredInTime, long Open, long Late, long Due);

internal sealed record StatisticsPage(
    LocalDate From, LocalDate Until, Promise Total, IReadOnlyList<StatisticsRow> ByKind, IReadOnlyList<StatisticsRow> ByDepartment,
    IReadOnlyList<StatisticsRow> ByChannel, IReadOnlyList<StatisticsRow> ByBusinessType);

/// <summary>Counts by kind, department, channel and business type. Of what is confidential only the count is in it.</summary>
[PerRequest]
internal sealed class ReadStatistics(
    SumFigures sum, ReadPromise promise, UnitDirectory units, Departments departments, ChannelsFound channels, BureauCalendar calendar,
    IClock clock)
{
    /// <param name="from">The first day; null for the thirtieth before the last.</param>
    /// <param name="until">The last day, counted in; null for today.</param>
    public async Task<Outcome<StatisticsPage>> Run(LocalDate? from, LocalDate? until, CancellationToken cancellationToken)
    {
        var last = until ?? calendar.Current.DateOf(clock.GetCurrentInstant());
        if (from > last)
            return Problem.Invalid(new FieldError("from", StatisticsText.FirstDayIsAfterTheLastOne));
        var days = from is { } first ? new FigurePeriod(first, last) : FigurePeriod.LastDays(last);
        var figures = (await sum.Run(days, cancellationToken)).ToLookup(row => row.Cut);
        return new StatisticsPage(
            days.From, days.Until, await promise.Of(days, figures[nameof(FigureCut.Total)].Single(), cancellationToken),
            Rows(figures[nameof(FigureCut.Kind)], key => key, key => KindNames.Of(Enum.Parse<EnquiryKind>(key))),
            Rows(figures[nameof(FigureCut.Unit)], DepartmentOf, key => units.All.FirstOrDefault(unit => unit.DepartmentZh == key)?.Department ?? key),
            Rows(figures[nameof(FigureCut.Channel)], key => key, channels.NameOf),
            Rows(
                figures[nameof(FigureCut.BusinessType)], key => key,
                key => key.Length == 0 ? StatisticsText.GeneralEnquiries : departments.Online.BusinessType(key)?.Title ?? key));
    }

    private string DepartmentOf(string unit) => units.Owner(unit).Department.Zh;

    private static IReadOnlyList<StatisticsRow> Rows(IEnumerable<SummedFigures> figures, Func<string, string> key, Func<string, LocalText> title) =>
    [
        .. figures.GroupBy(row => key(row.Key))
            .Select(same => new StatisticsRow(
                same.Key, title(same.Key), same.Sum(row => row.Accepted), same.Sum(row => row.Answered), same.Sum(row => row.InTime),
                same.Sum(row => row.Open), same.Sum(row => row.Late), same.Sum(row => row.Due)))
            // What was moved to another unit leaves nothing behind.
            .Where(row => row.Accepted > 0 || row.Due > 0)
            .OrderByDescending(row => row.Accepted),
    ];
}
