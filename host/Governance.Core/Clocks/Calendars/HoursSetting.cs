using Governance.Contracts;
using Governance.Core.Clocks.Moving;
using Governance.Core.Data;
using Governance.Core.Officers;
using Governance.Core.Settings;
using Governance.Core.Units;
using NodaTime;

namespace Governance.Core.Clocks.Calendars;

/// <summary>The office hours of a desk or of the whole bureau, which admins change.</summary>
/// <param name="Hours">Null: the desk keeps the bureau's hours, the bureau those built in.</param>
internal sealed record HoursContent(WrittenHours? Hours);

internal sealed class HoursSetting(
    GovernanceDb db, ProposeCalendar propose, FindMoves find, MoveClocks move, LoadCalendars load, UnitDirectory units, IClock clock)
    : Setting<HoursContent, StoredHours>(db, clock)
{
    private readonly GovernanceDb db = db;

    public override string Name => "hours";

    /// <summary>What the last change moved.</summary>
    internal ClockMoves? Moved { get; private set; }

    protected override string Notice => LoadCalendars.Notice;

    protected override LocalText Called { get; } = ClocksText.TheseHours;

    /// <summary>Of a unit, or of the whole bureau.</summary>
    public override bool Has(string of) => of.Length == 0 || units.Find(of) is not null;

    protected override IQueryable<StoredHours> Rows(string of) => db.Set<StoredHours>().Where(row => row.Desk == of);

    protected override StoredHours Row(string of, HoursContent content, Signed signed)
    {
        var hours = CheckHours.Run(content.Hours).Hours;
        return new()
        {
            Desk = of,
            Version = signed.Version,
            Opens = hours?.Hours.Opens,
            Closes = hours?.Hours.Closes,
            LunchFrom = hours?.Hours.Lunch?.From,
            LunchUntil = hours?.Hours.Lunch?.Until,
            Days = StoredDays.Write(hours?.Days ?? []),
            Reason = signed.Reason,
            ChangedBy = signed.By,
            ChangedAt = signed.At,
        };
    }

    protected override HoursContent Read(StoredHours row) => new(row.Opens is null ? null : new(
        Written(row.Opens)!, Written(row.Closes)!, Written(row.LunchFrom), Written(row.LunchUntil), [.. StoredDays.Read(row.Days).Select(WrittenDay.Of)]));

    protected override HoursContent AtFirst(string of) => new((WrittenHours?)null);

    protected override IEnumerable<FieldError> Mistakes(string of, HoursContent content) =>
        Has(of) ? CheckHours.Run(content.Hours).Errors : [new("unit", ClocksText.NoSuchUnit)];

    protected override IEnumerable<SettingLine> Lines(HoursContent content) => content.Hours is not { } hours
        ? [new("hours", ClocksText.NoHoursOfItsOwn)]
        :
        [
            new("hours", ClocksText.OpensCloses(hours.Opens, hours.Closes)),
            new("lunch", hours.LunchFrom is null ? ClocksText.NoLunch : ClocksText.Lunch(hours.LunchFrom, hours.LunchUntil)),
            .. DayLines.Of(hours.Days),
        ];

    protected override async Task<Outcome<SettingEffect>> Prepare(Actor actor, string of, HoursContent content, CancellationToken cancellationToken)
    {
        var (proposal, problem) = await propose.Hours(actor, of, CheckHours.Run(content.Hours).Hours, cancellationToken);
        if (proposal is null)
            return problem!;
        var (moves, enquiries) = await find.Run(proposal, cancellationToken);
        Moved = moves;
        return new SettingEffect($"clocks later {moves.Later}, earlier {moves.Earlier}", token => move.Run(
            enquiries, proposal, ClocksText.OfficeHoursHaveChanged, token));
    }

    protected override string Subject(string of, Signed signed) => of.Length > 0 ? of : "bureau";

    protected override Task Reload(CancellationToken cancellationToken) => load.Reload(cancellationToken);

    private static string? Written(LocalTime? time) => time is { } at ? WrittenDay.Time.Format(at) : null;
}
