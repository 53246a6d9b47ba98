using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Clocks.Calendars;
using Governance.Core.Clocks.Moving;
using Governance.Core.Timeline;
using static Governance.Core.Tests.Clocks.CalendarWords;

namespace Governance.Core.Tests.Clocks;

public sealed class A_changed_calendar(SharedServer shared)
{
    [Fact]
    public async Task Moves_the_open_clocks_that_it_touches_and_tells_each_citizen_why()
    {
        await using var bureau = await Bureau.Open(shared);
        var acknowledgement = await bureau.AcceptSuggestion();
        (await bureau.Due(acknowledgement)).ShouldBe(Bureau.At("2026-03-23 17:30"));

        var changed = (await bureau.Change(2026, Year2026(Holiday("2026-03-10", "台风")))).Done();

        changed.Moves.ShouldSatisfyAllConditions(() => changed.Moves.Later.ShouldBe(1), () => changed.Moves.Earlier.ShouldBe(0));
        (await bureau.Due(acknowledgement)).ShouldBe(Bureau.At("2026-03-24 17:30"));
        var line = (await bureau.Track(acknowledgement.QueryCode)).Timeline.Single(entry => entry.Event == TimelineEvent.ClockRecomputed);
        line.Facts.Select(fact => fact.Value).ShouldBe(["2026-03-24 17:30", "2026-03-23 17:30"]);
        (await bureau.Verify()).Violations.ShouldBeEmpty();
        (await bureau.Ask("select details from audit_entries where what = 'calendar.changed' and subject = '2026'")).ShouldContain("later 1");
    }

    [Fact]
    public async Task Moves_what_its_preview_said_and_a_preview_moves_nothing()
    {
        await using var bureau = await Bureau.Open(shared);
        var acknowledgement = await bureau.AcceptSuggestion();
        var days = Year2026(Holiday("2026-03-10"), Workday("2026-03-14"), Workday("2026-03-15"));

        var preview = (await bureau.Request((PreviewCalendar use) => use.Run(A.Admin, 2026, days, default))).Done();

        preview.First.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            () => preview.First[0].From.ShouldBe(Bureau.At("2026-03-23 17:30")),
            () => preview.First[0].To.ShouldBe(Bureau.At("2026-03-20 17:30")),
            () => preview.First[0].FileNumber.ShouldBe(acknowledgement.FileNumber));
        (await bureau.Due(acknowledgement)).ShouldBe(Bureau.At("2026-03-23 17:30"));
        (await bureau.Change(2026, days)).Done().Moves.Earlier.ShouldBe(preview.Earlier);
        (await bureau.Due(acknowledgement)).ShouldBe(Bureau.At("2026-03-20 17:30"));
    }

    [Theory]
    [InlineData("元\0旦", "the null sign")]
    [InlineData("元\u0007旦", "a bell")]
    public async Task Is_refused_by_its_preview_too_when_a_day_has_a_name_that_nobody_can_read(string name, string why)
    {
        await using var bureau = await Bureau.Open(shared);
        var days = Year2026(Holiday("2026-03-10", name));

        var previewed = (await bureau.Request((PreviewCalendar use) => use.Run(A.Admin, 2026, days, default))).Refused(ProblemKind.Invalid);
        var changed = (await bureau.Change(2026, days)).Refused(ProblemKind.Invalid);

        previewed.Errors.ShouldHaveSingleItem(why).Field.ShouldBe(changed.Errors.ShouldHaveSingleItem(why).Field);
        (await bureau.Ask("select count(*) from audit_entries where what = 'calendar.changed'")).ShouldBe("0", why);
    }

    [Fact]
    public async Task Leaves_clocks_of_hours_and_of_other_days_where_they_are()
    {
        await using var bureau = await Bureau.Open(shared);
        var simple = await bureau.Accept(A.Consultation);
        var suggestion = await bureau.AcceptSuggestion();

        var moves = (await bureau.Change(2026, Year2026(Holiday("2026-09-07", "停电")))).Done().Moves;

        moves.Moved.ShouldBe(0);
        (await bureau.Due(simple)).ShouldBe(Bureau.At("2026-03-03 09:00"));
        (await bureau.Due(suggestion)).ShouldBe(Bureau.At("2026-03-23 17:30"));
    }

    [Fact]
    public async Task Does_not_undo_what_has_happened()
    {
        await using var bureau = await Bureau.Open(shared);
        var acknowledgement = await bureau.AcceptSuggestion();
        await bureau.Tick(Bureau.At("2026-03-23 18:00"));
        (await bureau.OpenClock(acknowledgement.Id)).Happened.ShouldBe(3);

        await bureau.Change(2026, Year2026(Holiday("2026-03-10")));

        var clock = await bureau.OpenClock(acknowledgement.Id);
        clock.ShouldSatisfyAllConditions(
            () => clock.DueAt.ShouldBe(Bureau.At("2026-03-24 17:30")),
            () => clock.Happened.ShouldBe(3),
            () => clock.NextAt.ShouldBe(Bureau.At("2026-03-25 17:30"), "one working day after the new due time"));
        await bureau.Tick(Bureau.At("2026-03-30 09:00"));
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Says_nothing_of_a_due_time_while_the_clock_waits_for_the_citizen()
    {
        await using var bureau = await Bureau.Open(shared);
        var acknowledgement = await bureau.AcceptSuggestion();
        (await bureau.Request((Governance.Core.Replies.Dossiers use) => use.Work<object>(acknowledgement.Id, dossier =>
        {
            dossier.AskCitizen("请补充地点", null);
            return Task.FromResult<Outcome<object>>(new object());
        }, default))).Done();

        await bureau.Change(2026, Year2026(Holiday("2026-03-10")));

        (await bureau.Track(acknowledgement.QueryCode)).Timeline.ShouldNotContain(entry => entry.Event == TimelineEvent.ClockRecomputed);
        bureau.Clock.Reset(Bureau.At("2026-03-02 15:00"));
        (await bureau.Write(acknowledgement.QueryCode, "在人民路口")).Done();
        (await bureau.Due(acknowledgement)).ShouldBe(Bureau.At("2026-03-24 17:30"));
    }

    [Fact]
    public async Task Is_followed_by_every_other_host()
    {
        await using var bureau = await Bureau.Open(shared);
        await using var other = await bureau.Start(bureau.Clock);

        await bureau.Change(2026, Year2026(Holiday("2026-03-10")));
        var load = (LoadCalendars)other.GetService(typeof(LoadCalendars))!;
        await load.Reload(default);

        ((BureauCalendar)other.GetService(typeof(BureauCalendar))!).Current.IsWorkingDay(new(2026, 3, 10)).ShouldBeFalse();
        ((UnsettledClocks)other.GetService(typeof(UnsettledClocks))!).Take().Days.ShouldBe([new(new(2026, 3, 10), new(2026, 3, 10))]);
    }

    [Fact]
    public async Task Reaches_a_clock_that_another_host_started_by_the_old_calendar_meanwhile()
    {
        await using var bureau = await Bureau.Open(shared);
        await bureau.Change(2026, Year2026(Holiday("2026-03-10")));
        // The host that has not heard of it yet.
        bureau.Get<BureauCalendar>().Replace(WorkingCalendars.BuiltIn);
        var acknowledgement = await bureau.AcceptSuggestion();
        (await bureau.Due(acknowledgement)).ShouldBe(Bureau.At("2026-03-23 17:30"));

        await using var other = await bureau.Start(bureau.Clock);
        var moved = await ((SettleClocks)other.GetService(typeof(SettleClocks))!).Run([new(new(2026, 3, 10), new(2026, 3, 10))], null, default);

        moved.ShouldBe(1);
        (await bureau.Due(acknowledgement)).ShouldBe(Bureau.At("2026-03-24 17:30"));
    }

    [Fact]
    public async Task Is_refused_to_who_is_no_admin_or_saw_an_older_version_and_with_days_that_are_none()
    {
        await using var bureau = await Bureau.Open(shared);
        (await bureau.Change(2026, [], actor: A.Office)).Refused(ProblemKind.Forbidden);
        (await bureau.Change(2027, [Holiday("2027-02-30"), Holiday("2026-01-01"), HalfDay("2027-02-05", "08:00")])).Refused(ProblemKind.Invalid)
            .Errors.Select(error => error.Field).ShouldBe(["days[0]", "days[1]"]);
        (await bureau.Change(2027, [HalfDay("2027-02-05", "08:00")])).Refused(ProblemKind.Invalid);
        (await bureau.Change(2027, [Holiday("2027-01-01", "元旦")], basedOn: 0)).Done().Year.Version.ShouldBe(1);
        (await bureau.Change(2027, [Holiday("2027-01-01", "元旦")], basedOn: 0)).Refused(ProblemKind.Conflict);
        (await bureau.Change(2027, [Holiday("2027-01-01", "元旦")], basedOn: 1)).Done().Year.Version.ShouldBe(2);
    }
}
