using System.Globalization;
using Governance.Contracts;
using Governance.Core.Clocks.Moving;
using Governance.Core.Data;
using Governance.Core.Officers;
using Governance.Core.Settings;
using Governance.WorkingTime;
using NodaTime;

namespace Governance.Core.Clocks.Calendars;

/// <summary>The days of a year, which admins change, and where they come from; open clocks that they touch are worked out anew with them.</summary>
internal sealed record YearContent(IReadOnlyList<WrittenDay> Days, string? Source);

internal sealed class CalendarSetting(GovernanceDb db, ProposeCalendar propose, FindMoves find, MoveClocks move, LoadCalendars load, IClock clock)
    : Setting<YearContent, StoredYear>(db, clock)
{
    private static readonly TextBound Origin = new(0, 500, OneLine: true);
    private readonly GovernanceDb db = db;

    public override string Name => "calendar";

    /// <summary>What the last change moved.</summary>
    internal ClockMoves? Moved { get; private set; }

    protected override string Notice => LoadCalendars.Notice;

    protected override LocalText Called { get; } = ClocksText.ThisYear;

    public override bool Has(string of) => YearOf(of) is >= CalendarYear.Earliest and <= CalendarYear.Latest;

    protected override IQueryable<StoredYear> Rows(string of)
    {
        var year = YearOf(of);
        return db.Set<StoredYear>().Where(row => row.Year == year);
    }

    protected override StoredYear Row(string of, YearContent content, Signed signed) => new()
    {
        Year = YearOf(of),
        Version = signed.Version,
        Days = StoredDays.Write(CheckDays.Run(content.Days, YearOf(of)).Days.OrderBy(day => day.Date)),
        Source = TextRule.Fit(content.Source) is { Length: > 0 } source ? source : null,
        Reason = signed.Reason,
        ChangedBy = signed.By,
        ChangedAt = signed.At,
    };

    protected override YearContent Read(StoredYear row) => new([.. StoredDays.Read(row.Days).Select(WrittenDay.Of)], row.Source);

    protected override YearContent AtFirst(string of) =>
        new([.. (ChinaHolidays.Years.FirstOrDefault(year => year.Year == YearOf(of))?.Days ?? []).Select(WrittenDay.Of)], null);

    protected override IEnumerable<FieldError> Mistakes(string of, YearContent content) =>
        !Has(of) ? [
            new("year", ClocksText.YearsAreFromTo(CalendarYear.Earliest, CalendarYear.Latest))]
        : TextRule.MistakeIn(content.Source, Origin) is { } wrong ? [.. CheckDays.Run(content.Days, YearOf(of)).Errors, new("source", wrong)]
        : CheckDays.Run(content.Days, YearOf(of)).Errors;

    protected override IEnumerable<SettingLine> Lines(YearContent content) => DayLines.Of(content.Days);

    protected override async Task<Outcome<SettingEffect>> Prepare(Actor actor, string of, YearContent content, CancellationToken cancellationToken)
    {
        var (proposal, problem) = await propose.Year(actor, YearOf(of), content.Days, cancellationToken);
        if (proposal is null)
            return problem!;
        var (moves, enquiries) = await find.Run(proposal, cancellationToken);
        Moved = moves;
        return new SettingEffect($"clocks later {moves.Later}, earlier {moves.Earlier}", token => move.Run(
            enquiries, proposal, ClocksText.HolidaysOfHaveChanged(of), token));
    }

    protected override Task Reload(CancellationToken cancellationToken) => load.Reload(cancellationToken);

    private static int YearOf(string of) => int.TryParse(of, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0;
}
