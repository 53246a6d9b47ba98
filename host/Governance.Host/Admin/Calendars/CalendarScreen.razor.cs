using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core;
using Governance.Core.Attachments;
using Governance.Core.Clocks;
using Governance.Core.Clocks.Calendars;
using Governance.Core.Clocks.Moving;
using Governance.Core.Officers;
using Governance.Host.Office;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Web;
using MudBlazor;

namespace Governance.Host.Admin.Calendars;

public sealed partial class CalendarScreen
{
    private const int Largest = 1_000_000;

    private static readonly LocalText Lines = AdminText.OneDayOrRangeALine;

    [SupplyParameterFromQuery]
    public int? Year { get; set; }

    private CalendarYearView? shown;
    private IReadOnlyList<WrittenDay> days = [];
    private string? text;
    private ClockMoves? moves;
    private Problem? problem;
    private string? reason;
    private string? source;
    private bool busy;
    private int leftOut;
    private GapBanner? gaps;

    private string Origin => shown switch
    {
        { Version: > 0 } => Say(AdminText.CalendarsVersion(shown.Version)),
        { BuiltIn: true } => Say(AdminText.BuiltInHours),
        _ => Say(AdminText.NoData),
    };

    protected override Task Begin() => Show(Year ?? Clock.GetCurrentInstant().InZone(Speech.Zone).Year);

    private async Task Show(int year)
    {
        var outcome = await Ask((ReadCalendar read) => read.Run(year, Gone));
        if (outcome.Value is { } found)
            Take(found);
    }

    private void Take(CalendarYearView found)
    {
        (leftOut, shown, days, text, moves, problem, reason, source) = (
            0, found, found.Days, CalendarLines.Write(found.Days, Speech.English), null, null, null, found.Last?.Source);
    }

    private void Edited() => (moves, leftOut) = (null, 0);

    private async Task Import(InputFileChangeEventArgs chosen)
    {
        (moves, leftOut) = (null, 0);
        if (chosen.File.Size > Largest)
        {
            problem = Problem.Invalid(new FieldError("file", AdminText.FileIsTooLarge));
            return;
        }

        using var reader = new StreamReader(chosen.File.OpenReadStream(Largest, Gone));
        var imported = ReadCalendarText.Run(shown!.Year, await reader.ReadToEndAsync(Gone));
        problem = imported.Problem;
        if (imported.Value is not { } read)
            return;
        (days, text, source) = (read.Days, CalendarLines.Write(read.Days, Speech.English), chosen.File.Name);
        await Preview();
        leftOut = read.OfOtherYears;
    }

    private async Task Preview()
    {
        (moves, leftOut) = (null, 0);
        var read = string.IsNullOrWhiteSpace(text) ? new ImportedCalendar(shown!.Year, [], 0) : ReadCalendarText.Run(shown!.Year, text);
        problem = read.Problem;
        if (read.Value is not { } lines)
            return;
        busy = true;
        days = lines.Days;
        var outcome = await Attempt((PreviewCalendar preview) => preview.Run(Me, shown!.Year, days, Gone));
        (busy, problem, moves) = (false, outcome.Problem, outcome.Value);
    }

    private async Task Save()
    {
        busy = true;
        var outcome = await Attempt((ChangeCalendar change) => change.Run(Me, shown!.Year, days, reason ?? "", shown.Version, source, CancellationToken.None));
        (busy, problem) = (false, outcome.Problem);
        if (outcome.Value is not { } changed)
            return;
        Take(changed.Year);
        await gaps!.Read();
        Announce(AdminText.InForceAndMoved(changed.Moves.Moved));
    }
}
