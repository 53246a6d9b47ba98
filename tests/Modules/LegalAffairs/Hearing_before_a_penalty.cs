using Governance.Contracts;
using Governance.LegalAffairs.Hearings;
using Governance.Modules.Tests.Traffic;
using NodaTime;
using NodaTime.Testing;

namespace Governance.Modules.Tests.LegalAffairs;

public class Hearing_before_a_penalty
{
    private readonly FakeHost host = new();

    // Noon in Beijing on Wednesday, 4 March 2026.
    private readonly FakeClock clock = new(Instant.FromUtc(2026, 3, 4, 4, 0));

    [Theory]
    [InlineData("2026-02-26", null, true, "the fifth working day is today; Saturday the 28th is made up for the Spring Festival")]
    [InlineData("2026-02-12", null, false, "long over")]
    [InlineData("2026-02-12", "住院", true, "with a reason the desk decides")]
    public async Task Is_asked_for_within_five_working_days(string noticed, string? reason, bool goes, string why)
    {
        var form = FormValues.Of(("toldOn", noticed));

        var check = await new CheckHearing(host, clock).Handle(new(AssessHearing.Code, reason is null ? form : form.With("lateWhy", reason)), default);

        (check.Errors.Count == 0).ShouldBe(goes, why);
    }

    [Theory]
    [InlineData("2026-03-13", "七个工作日", "the seventh working day itself")]
    [InlineData("2026-03-16", null, "the day after it")]
    public async Task Is_held_after_seven_working_days(string held, string? said, string why)
    {
        var refusal = (await Schedule(("heldOn", held), ("chair", "陈国栋"), ("investigators", "王志明、李晓燕"))).Refusal;

        if (said is null)
            refusal.ShouldBeNull(why);
        else
            refusal.ShouldNotBeNull(why).Zh.ShouldContain(said);
    }

    [Theory]
    [InlineData("王志明")]
    [InlineData("李晓燕")]
    public async Task Is_not_led_by_an_investigator(string chair) =>
        (await Schedule(("heldOn", "2026-03-20"), ("chair", chair), ("investigators", "王志明、李晓燕"))).Refusal!.Zh.ShouldContain("非本案调查人员");

    [Fact]
    public async Task Comes_before_other_work() =>
        (await new AssessHearing().Handle(new(An.Enquiry(AssessHearing.Code)), default)).Urgency.ShouldBe(Urgency.High);

    private Task<StepAnswer> Schedule(params (string, string)[] values) => new SetHearing(host, clock).Handle(
        new(An.Enquiry(AssessHearing.Code, kind: EnquiryKind.Application), "schedule", FormValues.Of(values), "chen"), default);
}
