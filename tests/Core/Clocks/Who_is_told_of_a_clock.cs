using Governance.Contracts;
using Governance.Core.Announcements;
using Governance.Core.Clocks;
using Governance.Core.Clocks.Notices;
using Governance.Core.Officers;
using Governance.Core.Units;

namespace Governance.Core.Tests.Clocks;

public sealed class Who_is_told_of_a_clock(SharedServer shared)
{
    [Fact]
    public async Task Goes_up_the_ladder_of_its_desk_once_each()
    {
        await using var bureau = await Bureau.Open(shared);
        var (unit, above) = await Desk(bureau);
        var officer = await bureau.Employ(unit);
        var colleague = await bureau.Employ(unit);
        var head = await bureau.Employ(unit, head: true);
        var department = await bureau.Employ(above, head: true);
        var leader = await bureau.Employ(OfficeDesk.Code, leader: true);
        var acknowledgement = await bureau.AcceptSuggestion();
        await bureau.Change(acknowledgement.Id, enquiry => (enquiry.OwnerUnit, enquiry.OwnerOfficer) = (unit, officer.Id));

        await bureau.Tick(Bureau.At("2026-04-30 09:00"));
        await bureau.Tick(Bureau.At("2026-05-30 09:00"));

        (await Events(bureau, officer)).ShouldBe([ClockEvent.Warned, ClockEvent.WarnedAgain, ClockEvent.Breached]);
        (await Events(bureau, colleague)).ShouldBeEmpty("the enquiry is not his");
        (await Events(bureau, head)).ShouldBe([ClockEvent.WarnedAgain, ClockEvent.Breached]);
        (await Events(bureau, department)).ShouldBe([ClockEvent.EscalatedToDepartment]);
        (await Events(bureau, leader)).ShouldBe([ClockEvent.EscalatedToLeader]);
        (await bureau.Notices(head)).Unread.ShouldBe(2);
        (await bureau.Notices(head)).Notices[0].Subject.ShouldBe(A.Consultation.Subject);
        (await bureau.Verify()).Violations.ShouldBeEmpty();
        (await bureau.OpenClock(acknowledgement.Id)).NextAt.ShouldBeNull();
    }

    [Fact]
    public async Task Is_the_whole_desk_while_nobody_has_taken_the_enquiry()
    {
        await using var bureau = await Bureau.Open(shared);
        Officer[] desk = [await bureau.Employ(OfficeDesk.Code), await bureau.Employ(OfficeDesk.Code)];
        await bureau.AcceptSuggestion();

        await bureau.Tick(Bureau.At("2026-03-18 17:30"));

        foreach (var officer in desk)
            (await Events(bureau, officer)).ShouldBe([ClockEvent.Warned]);
    }

    [Fact]
    public async Task Is_the_next_above_where_nobody_stands_on_a_rung()
    {
        await using var bureau = await Bureau.Open(shared);
        var leader = await bureau.Employ(OfficeDesk.Code, leader: true);
        var (unit, _) = await Desk(bureau);
        await bureau.AcceptSuggestion();
        await bureau.Ask("update enquiries set owner_unit = $1", unit);

        await bureau.Tick(Bureau.At("2026-04-30 09:00"));

        (await Events(bureau, leader)).ShouldBe(Enum.GetValues<ClockEvent>());
    }

    [Fact]
    public async Task Of_a_confidential_enquiry_is_who_may_open_it_and_the_leaders_learn_only_that_it_is_late()
    {
        await using var bureau = await Bureau.Open(shared);
        var uncleared = await bureau.Employ(OfficeDesk.Code);
        var cleared = await bureau.Employ(OfficeDesk.Code, cleared: true);
        var leader = await bureau.Employ(OfficeDesk.Code, leader: true);
        var acknowledgement = await bureau.Accept(A.Consultation with { Confidential = true });

        await bureau.Tick(Bureau.At("2026-03-20 09:00"));

        (await Events(bureau, uncleared)).ShouldBeEmpty();
        (await bureau.Notices(cleared)).Notices[0].ShouldSatisfyAllConditions(
            notice => notice.FileNumber.ShouldBe(acknowledgement.FileNumber), notice => notice.Subject.ShouldBeNull());
        (await bureau.Notices(leader)).Notices[0].ShouldSatisfyAllConditions(
            notice => notice.Enquiry.ShouldBeNull(), notice => notice.FileNumber.ShouldBeNull(), notice => notice.Subject.ShouldBeNull());
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_never_the_unit_complained_about()
    {
        await using var bureau = await Bureau.Open(shared);
        var (unit, above) = await Desk(bureau);
        var accused = await bureau.Employ(unit, head: true);
        var leaderOfIt = await bureau.Employ(unit, leader: true);
        var department = await bureau.Employ(above, head: true);
        await bureau.AcceptSuggestion();
        await bureau.Ask("update enquiries set about_unit = $1", unit);

        await bureau.Tick(Bureau.At("2026-04-30 09:00"));

        (await Events(bureau, accused)).ShouldBeEmpty();
        (await Events(bureau, leaderOfIt)).ShouldBeEmpty();
        (await Events(bureau, department)).ShouldBeEmpty("the office's desk owns it, and that is not above the office");
    }

    [Fact]
    public async Task Marks_his_own_notices_as_read_and_no_others()
    {
        await using var bureau = await Bureau.Open(shared);
        var (first, other) = (await bureau.Employ(OfficeDesk.Code), await bureau.Employ(OfficeDesk.Code));
        await bureau.AcceptSuggestion();
        await bureau.Tick(Bureau.At("2026-03-18 17:30"));
        var his = (await bureau.Notices(other)).Notices.Single().Id;

        (await bureau.Request((MarkNoticeRead use) => use.Run(first.ToActor(), his, default))).ShouldBe(0);
        (await bureau.Request((MarkNoticeRead use) => use.Run(first.ToActor(), null, default))).ShouldBe(1);
        ((await bureau.Notices(first)).Unread, (await bureau.Notices(other)).Unread).ShouldBe((0, 1));
    }

    [Fact]
    public async Task Is_told_on_his_open_screens_at_once_and_nobody_else_is()
    {
        await using var bureau = await Bureau.Open(shared);
        var (first, other) = (await bureau.Employ(OfficeDesk.Code), await bureau.Employ("elsewhere"));
        await bureau.AcceptSuggestion();
        var announced = new List<string>();
        bureau.Get<QueueChanges>().Changed += what =>
        {
            lock (announced)
                announced.Add(what);
        };

        await bureau.Tick(Bureau.At("2026-03-18 17:30"));

        announced.ShouldContain(OfficeDesk.Code);
        announced.ShouldContain(QueueChanges.NoticesOf(first.Id));
        announced.ShouldNotContain(QueueChanges.NoticesOf(other.Id));
        announced.Where(QueueChanges.IsOfQueue).Distinct().ShouldBe([OfficeDesk.Code], "a queue is not read again for an officer's reminder");
        (await Unread(bureau, first), await Unread(bureau, other)).ShouldBe((1, 0));

        announced.Clear();
        await bureau.Request((MarkNoticeRead use) => use.Run(first.ToActor(), null, default));
        announced.ShouldBe([QueueChanges.NoticesOf(first.Id)]);
        (await Unread(bureau, first)).ShouldBe(0);
        announced.Clear();
        await bureau.Request((MarkNoticeRead use) => use.Run(first.ToActor(), null, default));
        announced.ShouldBeEmpty("nothing was unread");
    }

    private static Task<int> Unread(Bureau bureau, Officer officer) => bureau.Request((CountUnreadNotices use) => use.Run(officer.ToActor(), default));

    private static async Task<IEnumerable<ClockEvent>> Events(Bureau bureau, Officer officer)
    {
        var said = (await bureau.Notices(officer)).Notices.Select(notice => notice.Text).Reverse();
        return [.. said.Select(text => Enum.GetValues<ClockEvent>().Single(what => NoticeText.Of(what) == text))];
    }

    /// <summary>A desk below another, as departments have them.</summary>
    private static async Task<(string Unit, string Above)> Desk(Bureau bureau)
    {
        await bureau.Ask(
            """
            insert into units (code, name_zh, department_zh, closed) values ('water', '水上分局', '水上分局', false);
            insert into units (code, name_zh, department_zh, parent, closed) values ('water.desk', '水上科', '水上分局', 'water', false);
            """);
        await bureau.Get<Governance.Core.Units.UnitDirectory>().Reload(default);
        return ("water.desk", "water");
    }
}
