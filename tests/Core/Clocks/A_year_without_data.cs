using Governance.Core.Clocks.Calendars;
using static Governance.Core.Tests.Clocks.CalendarWords;

namespace Governance.Core.Tests.Clocks;

public sealed class A_year_without_data(SharedServer shared)
{
    [Theory]
    [InlineData("2026-11-30 23:59", new int[0], "2026 is built in")]
    [InlineData("2026-12-01 00:00", new[] { 2027 }, "each December for the next year")]
    [InlineData("2027-01-01 00:00", new[] { 2027 }, "the year has begun")]
    [InlineData("2027-12-31 12:00", new[] { 2027, 2028 }, "both")]
    public async Task Is_said_loudly(string now, int[] missing, string why)
    {
        await using var bureau = await Bureau.Open(shared);
        bureau.Clock.Reset(Bureau.At(now));
        (await bureau.Request((CalendarGaps use) => Task.FromResult(use.Run()))).Years.ShouldBe(missing, why);
    }

    [Fact]
    public async Task Is_said_no_more_when_it_is_entered_and_counts_as_it_was_entered()
    {
        await using var bureau = await Bureau.Open(shared);
        bureau.Clock.Reset(Bureau.At("2026-12-31 10:00"));
        var acknowledgement = await bureau.AcceptSuggestion();
        (await bureau.Due(acknowledgement)).ShouldBe(Bureau.At("2027-01-21 17:30"), "Monday to Friday meanwhile");
        (await bureau.Request((Governance.Core.Office.ReadEnquiry use) => use.Run(A.Office, acknowledgement.Id, default))).Done()
            .Time.DeadlineExplained.ShouldContain(line => line.Zh.Contains("2027"), "the citizen's explanation says so");

        await bureau.Change(2027, [Holiday("2027-01-01", "元旦")]);

        (await bureau.Request((CalendarGaps use) => Task.FromResult(use.Run()))).Years.ShouldBeEmpty();
        (await bureau.Due(acknowledgement)).ShouldBe(Bureau.At("2027-01-22 17:30"));
        (await bureau.Request((ReadCalendar use) => use.Run(2027, default))).Done().Days.ShouldBe([Holiday("2027-01-01", "元旦")]);
    }
}
