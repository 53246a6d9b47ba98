using Governance.Contracts;
using Governance.Core.Intake;
using Governance.Core.Office;
using Governance.Core.Reservations;
using Governance.Core.Timeline;
using Governance.Core.Tracking;

namespace Governance.Core.Tests.Citizens;

/// <summary>Monday 2 March 2026, nine in the morning; the trial case is answered within three working days, by Thursday half past five.</summary>
public sealed class An_appointment(SharedServer shared) : IAsyncLifetime
{
    private const string Friday = "2026-03-06T0900-1";
    private const string Monday = "2026-03-09T1000-1";
    private Bureau bureau = null!;

    public async ValueTask InitializeAsync() => bureau = await Bureau.Open(shared);

    public ValueTask DisposeAsync() => bureau.DisposeAsync();

    [Fact]
    public async Task Is_offered_only_where_it_can_be_confirmed_before_it_comes()
    {
        (await Offered()).ShouldSatisfyAllConditions(
            slots => slots[0].Id.ShouldBe(Friday, "an answer is due by Thursday at half past five"),
            slots => slots[0].Station.Address!.Zh.ShouldBe("城中路 1 号"));
        (await bureau.Submit(A.Trial(("slot", "2026-03-05T1000-1")))).Refused(ProblemKind.Conflict).Errors.ShouldHaveSingleItem().Field.ShouldBe("form.slot");
    }

    [Fact]
    public async Task Tells_its_holder_where_to_go_and_until_when_he_can_change_it()
    {
        var booked = await bureau.Accept(A.Trial(("slot", Friday)));

        var held = (await bureau.Track(booked.QueryCode)).Held.Appointments.ShouldHaveSingleItem();
        held.ShouldSatisfyAllConditions(
            appointment => appointment.StartsAt.ShouldBe(Bureau.At("2026-03-06 09:00")),
            appointment => appointment.ChangeUntil.ShouldBe(Bureau.At("2026-03-06 05:00")),
            appointment => appointment.MayChange.ShouldBeTrue(),
            appointment => appointment.Station.Bring!.In("en").ShouldBe("Your papers"));
        (await bureau.Read(A.Officer("trial.first"), booked.Id)).Done().Held.Appointments.ShouldHaveSingleItem().Station.Name.Zh.ShouldBe("一号窗口");
    }

    [Fact]
    public async Task Is_changed_by_its_holder_in_one_step_and_the_old_time_is_free()
    {
        var booked = await bureau.Accept(A.Trial(("slot", Friday), ("colour", "red")));

        var times = (await bureau.Request((ChangeAppointment use) => use.Times(booked.QueryCode, "trial.desk", default))).Done();
        times.Slots.ShouldContain(slot => slot.Id == Monday);
        var changed = (await Change(booked.QueryCode, Monday)).Done();

        changed.Held.Appointments.ShouldHaveSingleItem().Slot.ShouldBe(Monday);
        changed.Timeline[^1].ShouldSatisfyAllConditions(line => line.Event.ShouldBe(TimelineEvent.Reserved), line => line.VisibleToCitizen.ShouldBeTrue());
        (await Offered()).First(slot => slot.Id == Friday).Free.ShouldBe(3);
        (await Change(booked.QueryCode, Monday)).Done().Timeline.Count.ShouldBe(changed.Timeline.Count, "pressed twice, it is done once");
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_kept_when_the_other_time_has_just_been_taken()
    {
        var booked = await bureau.Accept(A.Trial(("slot", Friday)));
        for (var seat = 0; seat < 3; seat++)
            await bureau.Accept(A.Trial(("slot", Monday)));

        (await Change(booked.QueryCode, Monday)).Refused(ProblemKind.Conflict);

        (await bureau.Track(booked.QueryCode)).Held.Appointments.ShouldHaveSingleItem().Slot.ShouldBe(Friday);
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_given_back_at_once_and_can_be_had_by_another()
    {
        var booked = await bureau.Accept(A.Trial(("slot", Friday), ("number", "T001")));

        (await GiveBack(booked.QueryCode, "trial.desk")).Done().Held.ShouldSatisfyAllConditions(
            held => held.Appointments.ShouldBeEmpty(), held => held.Items.ShouldHaveSingleItem().Item.ShouldBe("T001"));
        (await GiveBack(booked.QueryCode, "trial.numbers")).Done().Held.Items.ShouldBeEmpty();

        (await GiveBack(booked.QueryCode, "trial.numbers")).Refused(ProblemKind.NotFound);
        (await bureau.Accept(A.Trial(("number", "T001")))).ShouldNotBeNull();
        (await Offered()).First(slot => slot.Id == Friday).Free.ShouldBe(3);
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("decline", 3)]
    [InlineData("decide", 2)]
    public async Task Is_free_for_others_once_it_is_declined_and_kept_when_it_is_confirmed(string step, int free)
    {
        var booked = await bureau.Accept(A.Trial(("slot", Friday), ("number", "T001")));

        var answered = (await bureau.Step(A.Officer("trial.first"), booked.Id, step, ("reply", "答复如下。"))).Done();

        (await Offered()).First(slot => slot.Id == Friday).Free.ShouldBe(free);
        answered.Held!.Appointments.Count.ShouldBe(free == 3 ? 0 : 1);
        answered.Held.Items.ShouldHaveSingleItem("what is held besides is not the appointment's affair");
        answered.Timeline.Count(line => line.Event == TimelineEvent.GivenBack).ShouldBe(free == 3 ? 1 : 0);
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_not_changed_or_given_back_any_more_a_few_hours_before()
    {
        var booked = await bureau.Accept(A.Trial(("slot", Friday)));
        (await bureau.Step(A.Officer("trial.first"), booked.Id, "decide", ("reply", "已确认，请按时来。"))).Done();
        bureau.Clock.Reset(Bureau.At("2026-03-06 05:00"));

        (await GiveBack(booked.QueryCode, "trial.desk")).Refused(ProblemKind.Conflict);
        (await Change(booked.QueryCode, Monday)).Refused(ProblemKind.Conflict);
    }

    [Fact]
    public async Task Once_confirmed_is_changed_to_any_time_that_is_free()
    {
        var booked = await bureau.Accept(A.Trial(("slot", Monday)));
        (await Change(booked.QueryCode, "2026-03-03T0900-1")).Refused(ProblemKind.Conflict).Errors.ShouldHaveSingleItem().Field.ShouldBe("slot");
        (await bureau.Step(A.Officer("trial.first"), booked.Id, "decide", ("reply", "已确认，请按时来。"))).Done();

        (await Change(booked.QueryCode, "2026-03-03T0900-1")).Done().Held.Appointments.ShouldHaveSingleItem().Slot.ShouldBe("2026-03-03T0900-1");
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task That_somebody_has_keeps_him_from_a_second_one_until_it_is_over()
    {
        var first = await bureau.Accept(A.Trial(("slot", Friday), ("holder", "粤H12345")));

        var refused = (await bureau.Submit(A.Trial(("slot", Monday), ("holder", "粤h12345")))).Refused(ProblemKind.Conflict);
        refused.Errors.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            error => error.Field.ShouldBe("form.slot"), error => error.Message.Zh.ShouldNotContain("3月"));
        (await bureau.Accept(A.Trial(("slot", Monday), ("holder", "粤H99999")))).ShouldNotBeNull();
        (await GiveBack(first.QueryCode, "trial.desk")).Done();
        (await bureau.Accept(A.Trial(("slot", Monday), ("holder", "粤H12345")))).ShouldNotBeNull();
        bureau.Clock.Reset(Bureau.At("2026-03-09 12:00"));
        (await bureau.Accept(A.Trial(("slot", "2026-03-13T0900-1"), ("holder", "粤H12345")))).ShouldNotBeNull("the one before is over");
        await bureau.Tick();
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_had_once_however_often_somebody_asks_at_once_of_two_hosts()
    {
        await using var other = await bureau.Start(bureau.Clock);
        var asked = await Task.WhenAll(Enumerable.Range(0, 12).Select(index => index % 2 == 0
            ? bureau.Submit(A.Trial(("slot", Slot(index)), ("holder", "粤H77777")))
            : Bureau.Request(other, (SubmitEnquiry use) => use.Run(A.Trial(("slot", Slot(index)), ("holder", "粤H77777")), default))));

        asked.Count(outcome => outcome.Problem is null).ShouldBe(1);
        asked.Where(outcome => outcome.Problem is not null).ShouldAllBe(outcome => outcome.Problem!.Kind == ProblemKind.Conflict);
        (await bureau.Ask("select count(*) from slot_bookings")).ShouldBe("1");
        (await bureau.Verify()).Violations.ShouldBeEmpty();

        static string Slot(int index) => index % 3 == 0 ? Friday : Monday;
    }

    [Fact]
    public async Task Leaves_nothing_readable_of_whom_it_is_for()
    {
        await bureau.Accept(A.Trial(("slot", Friday), ("holder", "粤H12345"), ("number", "T001")) with { Confidential = true });

        (await bureau.Ask(
            "select string_agg(b::text, '') || (select string_agg(i::text, '') from pool_items i where held_by is not null) from slot_bookings b"))
            .ShouldNotContain("12345");
        (await bureau.Ask("select count(holder) from slot_bookings")).ShouldBe("1");
    }

    [Fact]
    public async Task That_nobody_came_to_is_counted_and_seen_the_next_time()
    {
        var officer = A.Officer("trial.first");
        var booked = await bureau.Accept(A.Trial(("slot", Friday), ("holder", "粤H12345")));
        (await Mark(officer, booked.Id, Attendance.Missed)).Refused(ProblemKind.Conflict);
        bureau.Clock.Reset(Bureau.At("2026-03-06 18:00"));

        (await Mark(A.Officer("trial.second"), booked.Id, Attendance.Missed)).Refused(ProblemKind.NotFound);
        (await Mark(officer, booked.Id, Attendance.Missed)).Done().Held.Appointments[0].Attendance.ShouldBe(Attendance.Missed);

        var stations = await bureau.Request((ReadStations use) => use.Run(A.Officer("trial", head: true), default));
        stations.ShouldHaveSingleItem().Figures.ShouldHaveSingleItem().ShouldBe(new(1, ToCome: 0, Came: 0, Missed: 1, Unsaid: 0));
        var next = await bureau.Accept(A.Trial(("slot", "2026-03-13T0900-1"), ("holder", "粤H12345")));
        (await bureau.Read(officer, next.Id)).Done().Held.Appointments[0].MissedBefore.ShouldBe(1);
        (await Mark(officer, booked.Id, Attendance.Came)).Done().Held.Appointments[0].Attendance.ShouldBe(Attendance.Came, "what was said can be put right");
        await bureau.Tick();
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Stays_in_sight_while_its_module_is_off()
    {
        var booked = await bureau.Accept(A.Trial(("slot", Friday)));
        await bureau.Get<Modules.ModuleRuntime>().Stop("Trial");

        (await bureau.Track(booked.QueryCode)).Held.Appointments.ShouldHaveSingleItem().Station.Name.Zh.ShouldBe("一号窗口");
        await using var fresh = await bureau.StartWithout(bureau.Clock);
        (await Bureau.Request(fresh, (TrackEnquiry use) => use.Run(booked.QueryCode, default))).Done()
            .Held.Appointments.ShouldHaveSingleItem().Station.Name.Zh.ShouldBe("一号窗口", "a host that never saw the module on");
        (await GiveBack(booked.QueryCode, "trial.desk")).Done().Held.Appointments.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("update slot_bookings set slot = '2026-03-10T0900-1'", "moved past the platform")]
    [InlineData("delete from slot_bookings", "taken away past the platform")]
    [InlineData("update pool_items set item = 'T999x' where held_by is not null", "another number than on record")]
    public async Task That_is_not_what_was_agreed_is_found(string statement, string what)
    {
        var booked = await bureau.Accept(A.Trial(("slot", Friday), ("number", "T001")));
        (await bureau.Verify()).Violations.ShouldBeEmpty();

        await bureau.Ask(statement);

        (await bureau.Verify()).Violations.ShouldContain(violation => violation.Invariant == 3 && violation.Enquiry == booked.Id, what);
    }

    [Fact]
    public async Task Of_one_who_has_two_is_found()
    {
        await bureau.Accept(A.Trial(("slot", Friday), ("holder", "粤H12345")));
        var second = await bureau.Accept(A.Trial(("slot", Monday), ("holder", "粤H99999")));
        await bureau.Ask("drop index one_of_a_kind");
        await bureau.Ask("update slot_bookings set holder = (select holder from slot_bookings where slot = $1)", Friday);

        (await bureau.Verify()).Violations.ShouldContain(violation => violation.Invariant == 3 && violation.Enquiry == second.Id);
    }

    private Task<IReadOnlyList<FreeSlot>> Offered() => bureau.Request((ListFreeSlots use) => use.Run(
        "trial.desk", bureau.Get<Modules.Departments>().Online.BusinessType("trial.case")!, default));

    private Task<Outcome<TrackedEnquiry>> Change(string code, string slot) =>
        bureau.Request((ChangeAppointment use) => use.Run(code, A.AtHome, "trial.desk", slot, default));

    private Task<Outcome<TrackedEnquiry>> GiveBack(string code, string source) =>
        bureau.Request((GiveBackHeld use) => use.Run(code, A.AtHome, source, default));

    private Task<Outcome<OfficeEnquiry>> Mark(Officers.Actor actor, Guid id, Attendance attendance) =>
        bureau.Request((MarkAttendance use) => use.Run(actor, id, "trial.desk", attendance, default));
}
