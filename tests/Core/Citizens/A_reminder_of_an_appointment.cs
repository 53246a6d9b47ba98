using Governance.Core.Channels;
using Governance.Core.Channels.Portal;
using Governance.Core.Outbox;
using Governance.Core.Reservations;
using Governance.Core.Timeline;
using Governance.Core.Tracking;

namespace Governance.Core.Tests.Citizens;

/// <summary>Booked on Monday 2 March 2026 for Friday at nine: the citizen is reminded on Thursday at nine.</summary>
public sealed class A_reminder_of_an_appointment(SharedServer shared) : IAsyncLifetime
{
    private const string Friday = "2026-03-06T0900-1";
    private const string Monday = "2026-03-09T1000-1";
    private Bureau bureau = null!;
    private string code = "";
    private Guid id;

    public async ValueTask InitializeAsync()
    {
        bureau = await Bureau.Open(shared);
        var booked = await bureau.Accept(A.Trial(("slot", Friday)));
        (id, code) = (booked.Id, booked.QueryCode);
    }

    public ValueTask DisposeAsync() => bureau.DisposeAsync();

    [Fact]
    public async Task Stands_on_the_page_a_day_before_once_whatever_hosts_run()
    {
        (await At("2026-03-05 08:59")).ShouldBe(0);
        (await bureau.Track(code)).Held.Appointments[0].RemindedAt.ShouldBeNull();
        await using var other = await bureau.Start(bureau.Clock);

        bureau.Clock.Reset(Bureau.At("2026-03-05 09:00"));
        var reminded = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => Tick()).Append(Bureau.Request(other, (TickReminders use) => use.Run(default))));

        reminded.Sum().ShouldBe(1);
        (await At("2026-03-05 18:00")).ShouldBe(0);
        var seen = await bureau.Track(code);
        seen.Held.Appointments[0].RemindedAt.ShouldBe(Bureau.At("2026-03-05 09:00"));
        var line = seen.Timeline.Where(line => line.Event == TimelineEvent.Reminded).ShouldHaveSingleItem();
        line.ShouldSatisfyAllConditions(
            reminder => reminder.Facts[0].Value.ShouldContain("09:00"), reminder => reminder.Facts[0].Value.ShouldContain("一号窗口"),
            reminder => reminder.Text.ShouldNotBeNullOrEmpty("what to bring"));
        var portal = bureau.Get<ChannelsFound>().Delivering.Single(channel => channel.Code == PortalChannel.Code);
        (await Deliveries("delivered_at is null")).ShouldBe("1");
        (await bureau.Get<SendDeliveries>().Run(portal, default)).ShouldBe(1);
        (await Deliveries("delivered_at is not null and dead_at is null")).ShouldBe("1");
        await bureau.Tick();
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Comes_for_the_time_to_which_it_was_changed_and_for_none_that_was_given_back()
    {
        await At("2026-03-05 08:00");
        (await bureau.Request((ChangeAppointment use) => use.Run(code, A.AtHome, "trial.desk", Monday, default))).Done();
        (await At("2026-03-05 10:00")).ShouldBe(0);
        (await At("2026-03-08 10:00")).ShouldBe(1);
        (await bureau.Request((GiveBackHeld use) => use.Run(code, A.AtHome, "trial.desk", default))).Done();

        (await At("2026-03-09 09:00")).ShouldBe(0);
        (await bureau.Track(code)).Timeline.Count(line => line.Event == TimelineEvent.Reminded).ShouldBe(1);
        await bureau.Tick();
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Comes_as_many_hours_before_as_the_department_says_and_not_to_whoever_has_just_booked()
    {
        await Plan(hours: 100);
        (await At("2026-03-02 10:00")).ShouldBe(0, "booked ninety-six hours before");
        await Plan(hours: 2);
        (await At("2026-03-06 06:59")).ShouldBe(0);
        (await At("2026-03-06 07:00")).ShouldBe(1);
    }

    [Fact]
    public async Task Is_left_out_where_the_department_wants_none()
    {
        await Plan(hours: 0);

        (await At("2026-03-06 08:00")).ShouldBe(0);
        (await Refused(hours: 241)).ShouldBe("remindHours");
    }

    [Fact]
    public async Task Is_proved()
    {
        await At("2026-03-05 09:00");
        await bureau.Tick();
        (await bureau.Verify()).Violations.ShouldBeEmpty();

        await bureau.Ask("update slot_bookings set reminded_at = reminded_at - interval '1 hour'");

        (await bureau.Verify()).Violations.ShouldContain(violation => violation.Invariant == 5 && violation.Enquiry == id);
    }

    private Task<int> At(string wall)
    {
        bureau.Clock.Reset(Bureau.At(wall));
        return Tick();
    }

    private Task<int> Tick() => bureau.Get<TickReminders>().Run(default);

    private Task<string> Deliveries(string which) => bureau.Ask($"select count(*) from outbox where channel = 'portal' and {which}");

    private async Task Plan(int hours) => (await Change(hours)).Done();

    private async Task<string> Refused(int hours) => (await Change(hours)).Refused(ProblemKind.Invalid).Errors.ShouldHaveSingleItem().Field;

    private Task<Outcome<ScheduleView>> Change(int hours) => bureau.Request((ChangeStations use) => use.Run(
        A.Admin, "trial.desk", bureau.Get<StationBook>().Find("trial.desk")! with { RemindHours = hours }, null, "提醒时间调整", default));
}
