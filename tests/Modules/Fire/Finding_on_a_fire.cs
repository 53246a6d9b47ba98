using Governance.Contracts;
using Governance.Fire.Findings;
using Governance.Modules.Tests.Traffic;
using NodaTime;

namespace Governance.Modules.Tests.Fire;

public class Finding_on_a_fire
{
    private static readonly LocalDate Today = new(2026, 3, 10);

    [Fact]
    public void Is_due_thirty_days_after_the_alarm_and_sixty_when_extended()
    {
        var answer = Ask("investigating", "reportedOn", "2026-03-01");

        Fact(answer, "一般最迟").ShouldStartWith("2026年3月31日");
        Fact(answer, "情况复杂、经批准延长的最迟").ShouldStartWith("2026年4月30日");
    }

    [Theory]
    [InlineData("2026-02-23", true, "today is the fifteenth day")]
    [InlineData("2026-02-22", false, "it was yesterday")]
    public void Can_be_reviewed_within_fifteen_days(string receivedOn, bool open, string why)
    {
        var answer = Ask("received", "receivedOn", receivedOn);

        answer.Found.ShouldBe(open, why);
        answer.Text.Zh.ShouldContain(open ? "十五日内" : "期限已经过去");
    }

    [Theory]
    [InlineData("clue", Urgency.High, true)]
    [InlineData("review", Urgency.High, null)]
    [InlineData("progress", null, null)]
    public void What_cannot_wait_comes_first_and_a_witness_is_protected(string matter, Urgency? urgency, bool? confidential) =>
        AssessFindingEnquiry.Decide(FormValues.Of(("matter", matter))).ShouldSatisfyAllConditions(
            assessment => assessment.Urgency.ShouldBe(urgency), assessment => assessment.Confidential.ShouldBe(confidential));

    [Fact]
    public async Task Without_a_stage_the_officer_begins_with_an_empty_page()
    {
        (await Suggest("unknown")).Text.ShouldBeNull();

        (await Suggest("investigating")).Text!.ShouldContain("2026年3月31日");
    }

    private static Task<SuggestedReply> Suggest(string stage) => new SuggestFindingReply(new StoppedClock(Instant.FromUtc(2026, 3, 10, 2, 0))).Handle(
        new(An.Enquiry(FindingTimes.Code, FormValues.Of(("stage", stage), ("reportedOn", "2026-03-01")))), default);

    private static LookUpAnswer Ask(string stage, string field, string date) => FindingTimes.Decide(FormValues.Of(("stage", stage), (field, date)), Today);

    private static string Fact(LookUpAnswer answer, string name) => answer.Facts.Single(fact => fact.Name.Zh == name).Value.Zh;
}
