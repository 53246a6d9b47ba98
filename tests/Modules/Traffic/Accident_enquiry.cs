using Governance.Contracts;
using Governance.Traffic.Accidents;

namespace Governance.Modules.Tests.Traffic;

public class Accident_enquiry
{
    [Theory]
    [InlineData("surveyed", "surveyedOn", "2026-03-02", "最迟作出认定", "2026年3月16日（星期一）", "ten working days are two weeks")]
    [InlineData("examined", "reportFinalOn", "2026-03-06", "最迟作出认定", "2026年3月13日（星期五）", "five working days after a Friday")]
    [InlineData("examined", "reportFinalOn", "2026-03-06", "最迟通知领车", "2026年3月13日（星期五）", "with the finding")]
    [InlineData("received", "receivedOn", "2026-03-05", "最迟申请复核", "2026年3月10日（星期二）", "three working days after a Thursday")]
    [InlineData("received", "receivedOn", "2026-03-05", "最迟申请调解", "2026年3月19日（星期四）", "ten working days")]
    [InlineData("received", "receivedOn", "2026-09-30", "最迟申请复核", "2026年10月10日（星期六）", "seven days of holiday, and a Saturday at work")]
    public async Task The_periods_of_the_law_are_counted_in_working_days(string stage, string field, string day, string name, string expected, string why) =>
        (await Decide(("stage", stage), (field, day))).Facts.Single(fact => fact.Name.Zh == name).Value.Zh.ShouldBe(expected, why);

    [Theory]
    [InlineData("examined", "五日内")]
    [InlineData("fled", "十日内")]
    [InlineData("unknown", "办案民警")]
    public async Task Without_a_date_the_rule_is_told_and_no_day_is_made_up(string stage, string rule)
    {
        var answer = await Decide(("stage", stage));

        answer.Found.ShouldBeFalse();
        answer.Text.Zh.ShouldContain(rule);
        answer.Facts.ShouldHaveSingleItem().Name.Zh.ShouldBe("依据");
    }

    [Fact]
    public async Task An_officer_is_offered_the_dates_but_nothing_where_the_stage_is_unknown()
    {
        (await Suggest(("stage", "received"), ("receivedOn", "2026-03-05"))).Text!.ShouldContain("2026年3月10日");
        (await Suggest(("stage", "unknown"))).Text.ShouldBeNull();
    }

    [Theory]
    [InlineData("clue", Complexity.Complex, Urgency.High, "video is overwritten")]
    [InlineData("review", Complexity.Simple, Urgency.High, "three days only")]
    [InlineData("progress", Complexity.Complex, null, "the file has to be read")]
    [InlineData("other", null, null, "nobody can know")]
    public void What_fades_or_expires_comes_first(string matter, Complexity? complexity, Urgency? urgency, string why)
    {
        var assessment = AssessAccidentEnquiry.Decide(FormValues.Of(("matter", matter)));

        assessment.Complexity.ShouldBe(complexity, why);
        assessment.Urgency.ShouldBe(urgency, why);
    }

    [Fact]
    public void A_witness_is_kept_confidential() =>
        AssessAccidentEnquiry.Decide(FormValues.Of(("matter", "clue"))).Confidential.ShouldBe(true);

    private static Task<LookUpAnswer> Decide(params (string, string)[] form) =>
        new LookUpAccident(new FakeHost()).Handle(new(AccidentTimes.Code, FormValues.Of(form)), default);

    private static Task<SuggestedReply> Suggest(params (string, string)[] form) =>
        new SuggestAccidentReply(new FakeHost()).Handle(new(An.Enquiry(AccidentTimes.Code, FormValues.Of(form))), default);
}
