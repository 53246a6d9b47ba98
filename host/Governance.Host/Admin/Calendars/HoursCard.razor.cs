using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core;
using Governance.Core.Attachments;
using Governance.Core.Clocks.Calendars;
using Governance.Core.Clocks.Moving;
using Governance.Core.Officers;
using Governance.Core.Units;
using Governance.Host.Office;
using MudBlazor;

namespace Governance.Host.Admin.Calendars;

public sealed partial class HoursCard
{
    private IReadOnlyList<UnitView> units = [];
    private string unit = "";
    private OfficeHoursView? hours;
    private WrittenHours? previewed;
    private string? opens;
    private string? closes;
    private string? lunchFrom;
    private string? lunchUntil;
    private string? text;
    private string? reason;
    private ClockMoves? moves;
    private Problem? problem;
    private bool busy;

    private string? Wanted => unit.Length == 0 ? null : unit;

    protected override async Task Begin()
    {
        units = await Ask((ListUnits list) => list.Run(Gone));
        await Choose("");
    }

    private async Task Choose(string chosen)
    {
        unit = chosen;
        hours = await Ask((ReadOfficeHours read) => read.One(Wanted, Gone));
        (opens, closes, lunchFrom, lunchUntil, text, reason, moves, problem, previewed) =
            (hours.Opens, hours.Closes, hours.LunchFrom, hours.LunchUntil, CalendarLines.Write(hours.Days, Speech.English), null, null, null, null);
    }

    private async Task Preview()
    {
        (moves, problem) = (null, null);
        List<WrongLine> wrong = [];
        var days = string.IsNullOrWhiteSpace(text) ? [] : CalendarFromCsv.Read(text, wrong).Select(line => line.Day).ToList();
        if (wrong.Count > 0)
        {
            problem = Problem.Invalid(
                [.. wrong.Select(line => new FieldError(
                    $"line {line.Line}", AdminText.Line(line.Line, line.Message)))]);
            return;
        }

        previewed = new(opens ?? "", closes ?? "", lunchFrom, lunchUntil, days);
        busy = true;
        var outcome = await Attempt((PreviewOfficeHours preview) => preview.Run(Me, Wanted, previewed, Gone));
        (busy, problem, moves) = (false, outcome.Problem, outcome.Value);
    }

    private async Task Save(WrittenHours? wished)
    {
        busy = true;
        var outcome = await Attempt((ChangeOfficeHours change) => change.Run(Me, Wanted, wished, reason ?? "", hours!.Version, CancellationToken.None));
        (busy, problem) = (false, outcome.Problem);
        if (outcome.Value is not { } changed)
            return;
        await Choose(unit);
        Announce(AdminText.InForceAndMoved(changed.Moves.Moved));
    }

    private string Name(string? code) => string.IsNullOrEmpty(code)
        ? Say(AdminText.WholeBureau)
        : units.FirstOrDefault(unitView => unitView.Code == code) is { } found ? Say(found.Name) : code;
}
