using Governance.Contracts;
using Governance.ExitEntry.Urgent;
using Governance.Modules.Tests.Traffic;
using NodaTime;

namespace Governance.Modules.Tests.ExitEntry;

public class Urgent_issue
{
    private static readonly LocalDate Today = new(2026, 3, 10);

    private readonly FakeHost host = new();

    [Theory]
    [InlineData("term", "2026-03-25", true, "fifteen days: the last on which the usual way may be too late")]
    [InlineData("term", "2026-03-26", false, "the usual way is in time")]
    [InlineData("visa", "2026-04-26", true, "a visa that runs out is reason enough")]
    public void Whoever_leaves_after_the_usual_time_need_not_hurry(string ground, string departOn, bool urgent, string why)
    {
        var check = Check(("ground", ground), ("departOn", departOn), ("visaUntil", "2026-04-30"));

        check.Errors.Count.ShouldBe(urgent ? 0 : 1, why);
        if (!urgent)
            check.Errors[0].Message.Zh.ShouldContain("2026年3月25日");
    }

    [Fact]
    public void A_visa_that_has_run_out_is_no_reason() =>
        Check(("ground", "visa"), ("departOn", "2026-03-20"), ("visaUntil", "2026-03-09")).Errors.ShouldHaveSingleItem().Field.ShouldBe("visaUntil");

    [Theory]
    [InlineData("440106201503100015", null, false)]
    [InlineData("440106201503100015", "李梅 13800138000", true)]
    [InlineData("440106198503150014", null, true)]
    public void A_child_has_a_guardian(string id, string? guardian, bool passes) =>
        Check(("ground", "lost"), ("departOn", "2026-03-12"), ("applicantId", id), ("guardian", guardian ?? "")).Errors.Count.ShouldBe(passes ? 0 : 1);

    [Theory]
    [InlineData("death-or-illness", "2026-03-13", Urgency.Emergency, "three days")]
    [InlineData("death-or-illness", "2026-03-14", Urgency.High, "four days")]
    [InlineData("meeting", "2026-03-12", Urgency.Emergency, "two days, whatever the reason")]
    [InlineData("meeting", "2026-03-13", Urgency.High, "three days")]
    [InlineData("term", "2026-03-24", Urgency.High, "two weeks")]
    public void How_soon_depends_on_the_days_left_and_the_reason(string ground, string departOn, Urgency urgency, string why) =>
        UrgentIssue.Assess(FormValues.Of(("ground", ground), ("departOn", departOn)), Today).Urgency.ShouldBe(urgency, why);

    [Theory]
    [InlineData("2026-03-17", "2026-03-25", null, "the fifth working day")]
    [InlineData("2026-03-18", "2026-03-25", "五个工作日", "the sixth")]
    [InlineData("2026-03-13", "2026-03-13", "赶不上", "the day of leaving")]
    [InlineData("2026-03-12", "2026-03-13", null, "the day before")]
    [InlineData("2026-03-09", "2026-03-13", "已经过去", "yesterday")]
    [InlineData(null, "2026-03-13", "请填写", "no day")]
    public async Task Only_a_day_that_is_of_use_is_promised(string? readyOn, string departOn, string? refusal, string why)
    {
        var answer = await Take("accept", departOn, ("readyOn", readyOn ?? ""));

        if (refusal is null)
            answer.Refusal.ShouldBeNull(why);
        else
            answer.Refusal.ShouldNotBeNull(why).Zh.ShouldContain(refusal);
    }

    [Fact]
    public async Task A_public_holiday_gives_the_office_more_time() =>
        (await Take("accept", "2026-05-20", new LocalDate(2026, 4, 29), ("readyOn", "2026-05-09"))).Refusal.ShouldBeNull("Labour Day lies between");

    [Fact]
    public async Task Declining_needs_no_day() => (await Take("decline", "2026-03-11")).Refusal.ShouldBeNull();

    [Fact]
    public void The_reply_lists_the_proof_for_the_reason_given() =>
        SuggestUrgentReply.Decide(FormValues.Of(("ground", "death-or-illness"), ("applied", "yes"))).Text!.ShouldSatisfyAllConditions(
            text => text.ShouldContain("病危通知"), text => text.ShouldContain("原来受理的窗口"));

    private static SubmissionCheck Check(params (string, string)[] form) => CheckUrgentIssue.Decide(FormValues.Of(form), Today);

    private Task<StepAnswer> Take(string step, string departOn, params (string, string)[] values) => Take(step, departOn, Today, values);

    private Task<StepAnswer> Take(string step, string departOn, LocalDate today, params (string, string)[] values)
    {
        var clock = new StoppedClock(today.AtMidnight().InUtc().ToInstant());
        var enquiry = An.Enquiry(UrgentIssue.Code, FormValues.Of(("departOn", departOn)), kind: EnquiryKind.Application);
        return new DecideUrgentIssue(host, clock).Handle(new(enquiry, step, FormValues.Of(values), "chen"), default);
    }
}
