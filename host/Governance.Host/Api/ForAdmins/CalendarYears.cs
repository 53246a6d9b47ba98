using System.ComponentModel;
using Governance.Contracts;
using Governance.Core;
using Governance.Core.Clocks;
using Governance.Host.Api.Answers;
using Governance.Host.Api.Description;
using Governance.Host.Api.ForOfficers;
using Governance.WorkingTime;
using NodaTime;

namespace Governance.Host.Api.ForAdmins;

/// <summary>A year of the bureau's calendar.</summary>
internal sealed record ShownYear(
    int Year, string Zone, LocalTime Opens, LocalTime Closes,
    [property: Description("The days that differ from Monday to Friday.")]
    IReadOnlyList<ShownDay> Days);

internal sealed record ShownDay(LocalDate Date, DayKind Kind, string? Name, LocalTime? Closes);

[Endpoints]
internal static class CalendarYears
{
    internal static void Map(IEndpointRouteBuilder api) => api.MapGet("/admin/calendars/{year:int}", Show)
        .ForAdmins()
        .Produces<ShownYear>()
        .Problems(404)
        .Describe("Admins", "Read a year of the calendar", "Holidays, make-up workdays and short days by which the clocks run. 404 for a year that nobody has entered.");

    private static IResult Show(int year, BureauCalendar calendar)
    {
        var current = calendar.Current;
        return current.Years.FirstOrDefault(one => one.Year == year) is { } found
            ? Results.Ok(new ShownYear(
                year, current.Zone.Id, current.OfficeHours.Opens, current.OfficeHours.Closes,
                [.. found.Days.Select(day => new ShownDay(day.Date, day.Kind, day.Name, day.Closes))]))
            : Problem.Of(
                ProblemKind.NotFound,
                "这一年的日历还没有录入；没有录入的年份按周一至周五计算。",
                "The calendar of this year has not been entered; Monday to Friday count as working days in such a year.").Answer();
    }
}
