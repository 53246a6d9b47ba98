using System.ComponentModel;
using System.Security.Claims;
using Governance.Contracts;
using Governance.Core;
using Governance.Core.Clocks;
using Governance.Core.Clocks.Calendars;
using Governance.Core.Clocks.Moving;
using Governance.Host.Api.Answers;
using Governance.Host.Api.Description;
using Governance.Host.Api.ForOfficers;
using Governance.Host.Api.Requests;
using Governance.Host.Problems;
using NodaTime;

namespace Governance.Host.Api.ForAdmins;

/// <summary>A year of the bureau's calendar.</summary>
internal sealed record ShownYear(
    int Year,
    [property: Description("0 while nobody has entered the year: what the platform brings holds.")]
    int Version,
    string Zone, LocalTime Opens, LocalTime Closes,
    [property: Description("The days that differ from Monday to Friday.")]
    IReadOnlyList<WrittenDay> Days,
    string? Source, string? ChangedBy, Instant? ChangedAt,
    [property: Description("Every change of the year, the newest first.")]
    IReadOnlyList<CalendarChange> Record)
{
    internal static ShownYear Of(CalendarYearView year, BureauCalendar calendar) => new(
        year.Year, year.Version, calendar.Zone.Id, calendar.Current.OfficeHours.Opens, calendar.Current.OfficeHours.Closes, year.Days,
        year.Last?.Source, year.Last?.ChangedBy, year.Last?.ChangedAt, year.Record);
}

/// <summary>A year to put in force, or to try.</summary>
internal sealed record NewYear
{
    [Description("All days of the year that differ from Monday to Friday.")]
    public List<WrittenDay>? Days { get; init; }

    [Description(
        "Instead of days: the text of a CSV file (date or first..last, kind, name, closing time of a half day) or of an iCalendar. Days of other years are "
            + "left out.")]
    public string? File { get; init; }

    [Description("2 to 500 characters; kept on record.")]
    public string? Reason { get; init; }

    [Description("The version that was changed; left out, whatever holds is replaced.")]
    public int? BasedOnVersion { get; init; }

    [Description("Where the days come from, such as the address of the notice.")]
    public string? Source { get; init; }
}

internal sealed record YearInForce(ShownYear Calendar, ClockMoves Moves);

[Endpoints]
internal static class CalendarYears
{
    internal static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/admin/calendars/{year:int}", Show)
            .ForAdmins()
            .Produces<ShownYear>()
            .Problems(404)
            .Describe("Admins", "Read a year of the calendar",
                "Holidays, make-up workdays and short days by which the clocks run. 404 for a year that nobody has entered.");
        api.MapPut("/admin/calendars/{year:int}", Change)
            .ForAdmins()
            .Accepts<NewYear>("application/json")
            .Produces<YearInForce>()
            .Problems(400, 409, 413, 415)
            .Describe(
                "Admins", "Put a year of the calendar in force",
                "On all hosts, as a new version; open clocks that it touches are worked out anew, each move on record and told to the citizen. 409 when "
                    + "somebody was faster.");
        api.MapPost("/admin/calendars/{year:int}/preview", Try)
            .ForAdmins()
            .Accepts<NewYear>("application/json")
            .Produces<ClockMoves>()
            .Problems(400, 413, 415)
            .Describe("Admins", "Try a year of the calendar", "Which open clocks it would move, and by how much. Nothing moves.");
    }

    private static async Task<IResult> Show(int year, ReadCalendar read, BureauCalendar calendar, CancellationToken cancellationToken)
    {
        var found = await read.Run(year, cancellationToken);
        return found.Value is { HasData: false } ? NotEntered.Answer() : found.Answer(view => ShownYear.Of(view, calendar));
    }

    private static async Task<IResult> Change(int year, HttpRequest request, ClaimsPrincipal user, ChangeCalendar change, BureauCalendar calendar)
    {
        var read = await request.ReadJson<NewYear>();
        if (read.Problem is { } unreadable)
            return unreadable.Answer();
        var days = DaysOf(read.Value!, year);
        if (days.Problem is { } wrong)
            return wrong.Answer();
        var outcome = await change.Run(
            user.Actor(), year, days.Value!.Days, read.Value!.Reason ?? "", read.Value.BasedOnVersion, read.Value.Source, CancellationToken.None);
        return outcome.Answer(changed => new YearInForce(ShownYear.Of(changed.Year, calendar), changed.Moves));
    }

    private static async Task<IResult> Try(int year, HttpRequest request, ClaimsPrincipal user, PreviewCalendar preview)
    {
        var read = await request.ReadJson<NewYear>();
        if (read.Problem is { } unreadable)
            return unreadable.Answer();
        var days = DaysOf(read.Value!, year);
        return days.Problem is { } wrong
            ? wrong.Answer()
            : (await preview.Run(user.Actor(), year, days.Value!.Days, request.HttpContext.RequestAborted)).Answer(moves => moves);
    }

    private static Outcome<ImportedCalendar> DaysOf(NewYear newYear, int year)
    {
        if (newYear is { Days: not null, File: not null } or { Days: null, File: null })
            return Problem.Invalid(new FieldError("days", ApiText.GiveDaysOrAFile));
        if (newYear.Days is { } days)
            return days.Contains(null!)
                ? Problem.Invalid(new FieldError("days", ApiText.EachDayIsAnObject))
                : new ImportedCalendar(year, days, 0);
        return ReadCalendarText.Run(year, newYear.File!);
    }

    private static Problem NotEntered { get; } = Problem.Of(
        ProblemKind.NotFound,
        ApiText.CalendarOfThisYear);
}
