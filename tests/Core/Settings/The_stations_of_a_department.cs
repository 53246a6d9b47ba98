using Governance.Core.Reservations;

namespace Governance.Core.Tests.Settings;

public sealed class The_stations_of_a_department(SharedServer shared) : IAsyncLifetime
{
    private const string Schedule = "trial.desk";
    private const string Friday = "2026-03-06T0900-1";
    private Bureau bureau = null!;

    public async ValueTask InitializeAsync() => bureau = await Bureau.Open(shared);

    public ValueTask DisposeAsync() => bureau.DisposeAsync();

    [Fact]
    public async Task Are_changed_by_its_heads_and_by_nobody_elses()
    {
        var plan = Plan(capacity: 1);

        (await Change(A.Officer("trial.first"), plan)).Refused(ProblemKind.Forbidden);
        (await Change(A.Officer("office", head: true), plan)).Refused(ProblemKind.Forbidden);
        (await Change(A.Officer("trial.second", head: true), plan)).Done().Version.ShouldBe(1);
        (await bureau.Request((ReadStations use) => use.Run(A.Officer("trial.first"), default))).ShouldBeEmpty();
        (await bureau.Request((ReadStations use) => use.Run(A.Admin, default))).ShouldHaveSingleItem().Plan.Stations[0].Capacity.ShouldBe(1);
        (await bureau.Ask("select count(*) from audit_entries where what = 'stations.changed' and subject = 'trial.desk'")).ShouldBe("1");
    }

    [Fact]
    public async Task Hold_at_once_for_capacity_times_and_days()
    {
        (await Change(A.Admin, Plan(capacity: 1, closed: "2026-03-06"))).Done();

        (await bureau.Submit(A.Trial(("slot", Friday)))).Refused(ProblemKind.Conflict);
        await bureau.Accept(A.Trial(("slot", "2026-03-09T0900-1")));
        (await bureau.Submit(A.Trial(("slot", "2026-03-09T0900-1")))).Refused(ProblemKind.Conflict);
        (await bureau.Accept(A.Trial(("slot", "2026-03-09T1530-1")))).ShouldNotBeNull("a time that the module did not have");
        (await bureau.Submit(A.Trial(("slot", "2026-03-10T1000-1")))).Refused(ProblemKind.Conflict);
    }

    [Fact]
    public async Task Keep_what_is_booked_and_name_whom_a_closing_day_leaves_standing()
    {
        var booked = await bureau.Accept(A.Trial(("slot", Friday)));

        var view = (await Change(A.Admin, Plan(capacity: 3, closed: "2026-03-06"))).Done();

        view.Stranded.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            stranded => stranded.Enquiry.ShouldBe(booked.Id), stranded => stranded.StartsAt.ShouldBe(Bureau.At("2026-03-06 09:00")));
        (await bureau.Track(booked.QueryCode)).Held.Appointments.ShouldHaveSingleItem().Slot.ShouldBe(Friday);
    }

    [Fact]
    public async Task Are_refused_with_the_name_of_what_is_wrong()
    {
        var station = Plan(1).Stations[0];

        (await Fields(Plan(1) with { DaysAhead = 61 })).ShouldBe(["daysAhead"]);
        (await Fields(Plan(1) with { Stations = [station with { Map = "http://map.example" }] })).ShouldBe(["stations[0].map"]);
        (await Fields(Plan(1) with { Stations = [station with { Times = ["8:30"] }] })).ShouldBe(["stations[0].times"]);
        (await Fields(Plan(1) with { Stations = [station with { ClosedOn = ["2026-13-01"], Capacity = 0 }] }))
            .ShouldBe(["stations[0].capacity", "stations[0].closedOn"]);
        (await Fields(Plan(1) with { Stations = [station with { Number = 2 }] })).ShouldBe(["stations"], "the first one has appointments to its name");
    }

    private async Task<string[]> Fields(StationPlan plan) =>
        [.. (await Change(A.Admin, plan)).Refused(ProblemKind.Invalid).Errors.Select(error => error.Field)];

    private Task<Outcome<ScheduleView>> Change(Officers.Actor actor, StationPlan plan) =>
        bureau.Request((ChangeStations use) => use.Run(actor, Schedule, plan, null, "调整", default));

    internal static StationPlan Plan(int capacity, string? closed = null) => new(10, 4,
    [
        new()
        {
            Number = 1, Name = new("一号窗口", "Counter one"), Address = new("城中路 1 号"), Times = ["09:00", "15:30"], Capacity = capacity,
            ClosedOn = closed is null ? [] : [closed],
        },
    ]);
}
