using System.ComponentModel;
using System.Security.Claims;
using Governance.Contracts;
using Governance.Core;
using Governance.Core.Office;
using Governance.Core.Reservations;
using Governance.Host.Api.Answers;
using Governance.Host.Api.Description;
using Governance.Host.Api.Requests;
using Governance.Host.Problems;

namespace Governance.Host.Api.ForOfficers;

/// <summary>Stations to put in force.</summary>
internal sealed record NewStations
{
    [Description("How many working days ahead one can book; from 1 to 60.")]
    public int? DaysAhead { get; init; }

    [Description("Until how many hours before it citizens change or give back their appointment by themselves.")]
    public int? ChangeHours { get; init; }

    [Description("How many hours before it citizens are reminded of their appointment; 24 when left out, and 0 for no reminder.")]
    public int? RemindHours { get; init; }

    [Description("All stations; one that is not named any more cannot go, but be closed. Left out: what the module begins with.")]
    public List<WrittenStation>? Stations { get; init; }

    [Description("The version that was changed; left out, whatever holds is replaced.")]
    public int? BasedOnVersion { get; init; }

    [Description("2 to 500 characters; kept on record.")]
    public string? Reason { get; init; }

    internal StationPlan? Plan => Stations is null ? null : new(DaysAhead ?? 0, ChangeHours ?? 0, [.. Stations.Select(station => station.Station)])
    {
        RemindHours = RemindHours ?? StationPlan.UsualRemindHours,
    };
}

/// <summary>The stations of a schedule, with how they are used.</summary>
internal sealed record ShownStations(
    string Schedule, LocalText Title, int Version, int DaysAhead, int ChangeHours, int RemindHours, IReadOnlyList<WrittenStation> Stations,
    [property: Description("By the stations' numbers: appointments to come, and of the last ninety days how many came, how many did not, and of how many "
        + "nobody has said.")]
    IReadOnlyList<StationFigures> Figures,
    [property: Description("Appointments on days or at stations that were closed afterwards: somebody has to tell these citizens.")]
    IReadOnlyList<StrandedAppointment> Stranded)
{
    internal static ShownStations Of(ScheduleView view) => new(
        view.Schedule, view.Title, view.Version, view.Plan.DaysAhead, view.Plan.ChangeHours, view.Plan.RemindHours,
        [.. view.Plan.Stations.Select(WrittenStation.Of)], view.Figures, view.Stranded);
}

/// <summary>What became of an appointment.</summary>
internal sealed record AppointmentKept
{
    [Description("came or missed.")]
    public Attendance? Attendance { get; init; }
}

[Endpoints]
internal static class Stations
{
    internal static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/office/stations", async (ClaimsPrincipal user, ReadStations read, CancellationToken cancellationToken) =>
                Results.Ok((await read.Run(user.Actor(), cancellationToken)).Select(ShownStations.Of)))
            .ForStaff()
            .Produces<ShownStations[]>()
            .Describe("Officers", "List the stations that I may change", "A head those of the own department, an admin all.");
        api.MapPut("/office/stations/{schedule}", Change)
            .ForStaff()
            .Accepts<NewStations>("application/json")
            .Produces<ShownStations>()
            .Problems(400, 409, 413, 415)
            .Describe("Officers", "Change the stations of a schedule",
                "Capacity, times, closing days, notice, address: as a new version, on all hosts. Appointments that are booked stay; those that lie on a closed "
                + "day are named in the answer.")
            .Example(ExampleText.Stations);
        api.MapPost("/office/enquiries/{id:guid}/appointments/{schedule}", Mark)
            .ForReaders()
            .Accepts<AppointmentKept>("application/json")
            .Produces<ShownDossier>()
            .Problems(400, 404, 409, 413, 415)
            .Describe("Officers", "Say whether a citizen came", "After the time of the appointment; who does not come is counted.")
            .Example("""{ "attendance": "came" }""");
    }

    private static async Task<IResult> Change(string schedule, HttpRequest request, ClaimsPrincipal user, ChangeStations change)
    {
        var read = await request.ReadJson<NewStations>();
        if (read.Problem is { } unreadable)
            return unreadable.Answer();
        if (read.Value!.Stations?.Contains(null!) == true)
            return Problem.Invalid(new FieldError("stations", ApiText.EachStationIsAnObject)).Answer();
        return (await change.Run(user.Actor(), schedule, read.Value.Plan, read.Value.BasedOnVersion, read.Value.Reason ?? "", CancellationToken.None))
            .Answer(ShownStations.Of);
    }

    private static async Task<IResult> Mark(Guid id, string schedule, HttpRequest request, ClaimsPrincipal user, MarkAttendance mark)
    {
        var read = await request.ReadJson<AppointmentKept>();
        if (read.Problem is { } unreadable)
            return unreadable.Answer();
        return read.Value!.Attendance is not { } attendance
            ? Problem.Invalid(new FieldError("attendance", JsonMistake.OneOf(typeof(Attendance)))).Answer()
            : (await mark.Run(user.Actor(), id, schedule, attendance, CancellationToken.None)).Answer(ShownDossier.Of);
    }
}
