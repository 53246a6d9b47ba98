using Governance.Contracts;
using Governance.Fire.Hazards;
using Governance.Fire.Inspections;
using Governance.Modules.Tests.Traffic;
using NodaTime;

namespace Governance.Modules.Tests.Fire;

public class Inspections_on_the_spot
{
    private readonly FakeHost host = new();

    // Accepted on Monday 2 March; today is Tuesday 10 March.
    private readonly EnquirySnapshot enquiry = An.Enquiry(HazardTypes.Hazard, kind: EnquiryKind.Tip);

    [Theory]
    [InlineData("梁国栋", "2026-03-09", "不得少于两人", "one inspector")]
    [InlineData("梁国栋、梁国栋", "2026-03-09", "不得少于两人", "one inspector named twice")]
    [InlineData("梁国栋、何静怡", "2026-03-11", "还没有到", "tomorrow")]
    [InlineData("梁国栋、何静怡", "2026-03-01", "早于收件", "before it was reported")]
    [InlineData("梁国栋、何静怡", "", "请填写检查日期", "no day")]
    public async Task One_that_does_not_hold_is_not_recorded(string inspectors, string on, string refusal, string why)
    {
        (await Take("pass", inspectors, on)).Refusal.ShouldNotBeNull(why).Zh.ShouldContain(refusal);
        (await Take("order", inspectors, on, ("correctBy", "2026-03-20"))).Refusal.ShouldNotBeNull(why);

        host.Documents.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("梁国栋、何静怡")]
    [InlineData("梁国栋 何静怡")]
    [InlineData("梁国栋，何静怡，谢敏")]
    public async Task Two_inspectors_are_two_however_they_are_written(string inspectors) =>
        (await Take("pass", inspectors, "2026-03-02")).Refusal.ShouldBeNull("on the day it was reported");

    [Theory]
    [InlineData("2026-03-08", "早于检查", "before the inspection")]
    [InlineData("", "请填写整改", "no day")]
    [InlineData("2026-09-06", "超过 180 日", "a hazard that stays for half a year")]
    public async Task An_order_names_a_day_that_can_be_kept(string correctBy, string refusal, string why) =>
        (await Take("order", "梁国栋、何静怡", "2026-03-09", ("correctBy", correctBy))).Refusal.ShouldNotBeNull(why).Zh.ShouldContain(refusal);

    [Fact]
    public async Task What_was_never_inspected_cannot_be_re_inspected() =>
        (await Take("reinspect-passed", "梁国栋、何静怡", "2026-03-09")).Refusal!.Zh.ShouldContain("没有检查记录");

    [Fact]
    public async Task A_re_inspection_comes_after_the_inspection_and_counts()
    {
        (await Take("order", "梁国栋、何静怡", "2026-03-06", ("correctBy", "2026-03-09"))).Refusal.ShouldBeNull();

        (await Take("reinspect-passed", "梁国栋、何静怡", "2026-03-05")).Refusal!.Zh.ShouldContain("不会早于");
        (await Take("reinspect-failed", "梁国栋、何静怡", "2026-03-09")).Note!.Zh.ShouldContain("第 1 次复查不合格");
        (await Take("reinspect-failed", "梁国栋、何静怡", "2026-03-10", ("correctBy", "2026-03-12"))).Note!.Zh.ShouldContain("第 2 次");
        (await Take("reinspect-passed", "梁国栋、何静怡", "2026-03-10")).Note!.Zh.ShouldBe("复查合格。");
    }

    [Theory]
    [InlineData("2026-03-05", false, "Thursday: the third working day after it is Tuesday, today")]
    [InlineData("2026-03-04", true, "Wednesday: today is the fourth")]
    public async Task One_that_comes_late_says_so(string correctBy, bool late, string why)
    {
        await Take("order", "梁国栋、何静怡", "2026-03-03", ("correctBy", correctBy));

        (await Take("reinspect-passed", "梁国栋、何静怡", "2026-03-10")).Note!.Zh.Contains("晚于", StringComparison.Ordinal).ShouldBe(late, why);
    }

    [Theory]
    [InlineData("promise", true)]
    [InlineData("inspection", false)]
    public async Task Only_a_promise_is_granted_without_one(string route, bool granted)
    {
        var opening = An.Enquiry(InspectionTypes.Opening, FormValues.Of(("route", route)), kind: EnquiryKind.Application);

        (await Handle(new(opening, "grant-on-promise", FormValues.Empty, "chen"))).Refusal.ShouldBe(granted ? null : new(
            "申请人没有选告知承诺，不能不检查就许可。请安排现场检查。", "The applicant has made no promise; a permit needs an inspection. Please arrange one."));
    }

    [Fact]
    public async Task A_record_that_cannot_be_kept_is_no_record()
    {
        host.Refusing<KeepDocument>("文件太大。");

        (await Take("order", "梁国栋、何静怡", "2026-03-09", ("correctBy", "2026-03-20"))).Refusal!.Zh.ShouldContain("太大");
    }

    private Task<StepAnswer> Take(string step, string inspectors, string inspectedOn, params (string, string)[] more) =>
        Handle(new(enquiry, step, FormValues.Of([("inspectors", inspectors), ("inspectedOn", inspectedOn), .. more]), "chen"));

    private Task<StepAnswer> Handle(TakeStep request) =>
        new TakeInspectionStep(host, new StoppedClock(Instant.FromUtc(2026, 3, 10, 2, 0))).Handle(request, default);
}
