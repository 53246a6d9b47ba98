using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Clocks.Calendars;
using Governance.Core.Units;
using Governance.WorkingTime;
using static Governance.Core.Tests.Clocks.CalendarWords;

namespace Governance.Core.Tests.Clocks;

public sealed class A_desk_with_hours_of_its_own(SharedServer shared)
{
    private static readonly WrittenHours Short = new(
        "09:00", "16:00", "12:00", "13:00", [HalfDay("2026-03-23", "12:00"), new("2026-03-10", DayKind.ClosingDay, "搬迁")]);

    [Fact]
    public async Task Has_its_deadlines_at_its_own_close_of_business()
    {
        await using var bureau = await Bureau.Open(shared);
        var acknowledgement = await bureau.AcceptSuggestion();

        var changed = (await Change(bureau, OfficeDesk.Code, Short)).Done();

        changed.Hours.ShouldSatisfyAllConditions(() => changed.Hours.Own.ShouldBeTrue(), () => changed.Hours.Closes.ShouldBe("16:00"));
        changed.Moves.Later.ShouldBe(1);
        (await bureau.Due(acknowledgement)).ShouldBe(Bureau.At("2026-03-24 16:00"), "the closing day is not counted");
        (await bureau.Due(await bureau.AcceptSuggestion())).ShouldBe(Bureau.At("2026-03-24 16:00"));
        bureau.Get<BureauCalendar>().Current.ClosesAt(new(2026, 3, 24)).ShouldBe(new(17, 30), "the bureau's own hours stay");
    }

    [Fact]
    public async Task Goes_back_to_the_bureaus_and_its_deadlines_with_it()
    {
        await using var bureau = await Bureau.Open(shared);
        await Change(bureau, OfficeDesk.Code, Short);
        var acknowledgement = await bureau.AcceptSuggestion();

        (await Change(bureau, OfficeDesk.Code, null)).Done().Hours.Own.ShouldBeFalse();

        (await bureau.Due(acknowledgement)).ShouldBe(Bureau.At("2026-03-23 17:30"));
    }

    [Fact]
    public async Task Keeps_its_promise_when_the_enquiry_is_handed_on()
    {
        await using var bureau = await Bureau.Open(shared);
        await Change(bureau, OfficeDesk.Code, Short);
        var acknowledgement = await bureau.AcceptSuggestion();
        await bureau.Ask("update enquiries set owner_unit = (select code from units where code <> 'office' order by code limit 1)");

        await bureau.Change(2026, Year2026(Holiday("2026-03-11")));

        (await bureau.Due(acknowledgement)).ShouldBe(Bureau.At("2026-03-25 16:00"));
    }

    [Fact]
    public async Task Follows_the_whole_bureau_where_that_changes_its_hours()
    {
        await using var bureau = await Bureau.Open(shared);
        var acknowledgement = await bureau.AcceptSuggestion();
        (await Change(bureau, null, Short with { Closes = "17:00", Days = [] })).Done().Moves.Earlier.ShouldBe(1);
        (await bureau.Due(acknowledgement)).ShouldBe(Bureau.At("2026-03-23 17:00"));
    }

    [Fact]
    public async Task Cannot_close_before_it_opens_or_have_holidays_of_its_own()
    {
        await using var bureau = await Bureau.Open(shared);
        (await Change(bureau, null, Short with { Closes = "08:00" })).Refused(ProblemKind.Invalid).Errors[0].Field.ShouldBe("closes");
        (await Change(bureau, null, Short with { LunchUntil = "11:00" })).Refused(ProblemKind.Invalid).Errors[0].Field.ShouldBe("lunchFrom");
        (await Change(bureau, "nowhere", Short)).Refused(ProblemKind.Invalid).Errors[0].Field.ShouldBe("unit");
        (await Change(bureau, null, Short with { Days = [Holiday("2026-03-10")] })).Refused(ProblemKind.Invalid).Errors[0].Field.ShouldBe("days");
    }

    private static Task<Outcome<OfficeHoursChanged>> Change(Bureau bureau, string? unit, WrittenHours? hours) =>
        bureau.Request((ChangeOfficeHours use) => use.Run(A.Admin, unit, hours, "夏令时间", null, default));
}
