using Governance.Contracts;
using Governance.LegalAffairs.Remedies;
using Governance.Modules.Tests.Traffic;
using NodaTime;
using NodaTime.Testing;

namespace Governance.Modules.Tests.LegalAffairs;

public class Remedies_against_a_decision
{
    private readonly FakeHost host = new();

    // Noon in Beijing on 4 March 2026.
    private readonly FakeClock clock = new(Instant.FromUtc(2026, 3, 4, 4, 0));

    [Fact]
    public async Task Are_sixty_days_and_six_months_with_days_off_moved()
    {
        var answer = await LookUp(("matter", "penalty"), ("receivedOn", "2026-03-02"), ("informed", "yes"), ("decidedBy", "city"), ("alreadyDone", "no"));

        // The sixtieth day is 1 May, a holiday until the 5th.
        Fact(answer, "申请行政复议的最后一天").ShouldStartWith("2026年5月6日");
        Fact(answer, "向法院起诉的最后一天").ShouldStartWith("2026年9月2日");
        Fact(answer, "缴纳罚款的最后一天").ShouldStartWith("2026年3月17日");
        Fact(answer, "向谁申请").ShouldContain("市人民政府");
    }

    [Fact]
    public async Task Keep_the_day_to_pay_where_the_law_moves_nothing()
    {
        var answer = await LookUp(("matter", "penalty"), ("receivedOn", "2026-02-26"), ("informed", "yes"), ("decidedBy", "city"), ("alreadyDone", "no"));

        Fact(answer, "缴纳罚款的最后一天").ShouldStartWith("2026年3月13日（星期五）");
        (await LookUp(("matter", "penalty"), ("receivedOn", "2026-02-28"), ("informed", "yes"), ("decidedBy", "city"), ("alreadyDone", "no")))
            .Facts.Single(fact => fact.Name.Zh == "缴纳罚款的最后一天").Value.Zh.ShouldStartWith("2026年3月15日（星期日）");
    }

    [Theory]
    [InlineData("on-the-spot", true)]
    [InlineData("information", true)]
    [InlineData("penalty", false)]
    [InlineData("detention", false)]
    [InlineData("licence", false)]
    public async Task Begin_with_reconsideration_where_the_law_says_so(string matter, bool first)
    {
        var answer = await LookUp(("matter", matter), ("receivedOn", "2026-03-02"), ("informed", "yes"), ("decidedBy", "city"), ("alreadyDone", "no"));

        answer.Facts.Any(fact => fact.Name.Zh == "先后").ShouldBe(first);
        answer.Facts.Any(fact => fact.Name.Zh == "向法院起诉的最后一天").ShouldBe(!first, "who must ask for reconsideration has no day to sue at once");
    }

    [Fact]
    public async Task Reach_a_year_where_nobody_told_of_them()
    {
        var answer = await LookUp(("matter", "licence"), ("receivedOn", "2026-03-02"), ("informed", "no"), ("decidedBy", "county"), ("alreadyDone", "no"));

        Fact(answer, "申请行政复议的最后一天").ShouldStartWith("2027年3月2日");
        answer.Facts.ShouldContain(fact => fact.Value.Zh.Contains("最长不超过一年"));
    }

    [Fact]
    public async Task Say_plainly_when_a_day_has_passed() => Fact(
        await LookUp(("matter", "licence"), ("receivedOn", "2025-12-01"), ("informed", "yes"), ("decidedBy", "city"), ("alreadyDone", "no")),
        "申请行政复议的最后一天").ShouldContain("已经过了");

    [Fact]
    public async Task After_reconsideration_are_fifteen_days_to_sue()
    {
        var answer = await LookUp(("matter", "penalty"), ("receivedOn", "2025-12-01"), ("informed", "yes"), ("decidedBy", "city"),
            ("alreadyDone", "reconsidered"), ("reconsideredOn", "2026-02-27"));

        // The fifteenth day is a Saturday.
        Fact(answer, "向法院起诉的最后一天").ShouldStartWith("2026年3月16日");
        answer.Facts.ShouldNotContain(fact => fact.Name.Zh == "申请行政复议的最后一天");
    }

    [Theory]
    [InlineData("reconsidering")]
    [InlineData("suing")]
    public async Task While_one_runs_are_not_offered_again(string done) => (await LookUp(
        ("matter", "penalty"), ("receivedOn", "2026-03-02"), ("informed", "yes"), ("decidedBy", "city"), ("alreadyDone", done))).Facts.ShouldBeEmpty();

    [Fact]
    public async Task Against_silence_begin_with_reconsideration()
    {
        var answer = await LookUp(("matter", "inaction"), ("appliedOn", "2026-01-05"), ("decidedBy", "station"), ("alreadyDone", "no"));

        Fact(answer, "先后").ShouldContain("满 60 日");
        Fact(answer, "向谁申请").ShouldContain("派出所");
    }

    [Fact]
    public async Task Of_a_detained_person_name_the_suspension() => (await LookUp(
        ("matter", "detention"), ("receivedOn", "2026-03-02"), ("informed", "yes"), ("decidedBy", "branch"), ("alreadyDone", "no")))
        .Facts.ShouldContain(fact => fact.Value.Zh.Contains("暂缓执行行政拘留"));

    [Fact]
    public async Task Are_offered_to_the_officer_as_a_reply()
    {
        var suggested = await new SuggestRemediesReply(host, clock).Handle(
            new(An.Enquiry(LookUpRemedies.Code, FormValues.Of(
                ("matter", "penalty"), ("receivedOn", "2026-03-02"), ("informed", "yes"), ("decidedBy", "city"), ("alreadyDone", "no")))), default);

        suggested.Text!.ShouldContain("申请行政复议的最后一天：2026年5月6日");
        suggested.Source!.Zh.ShouldContain("核对");
    }

    private Task<LookUpAnswer> LookUp(params (string, string)[] form) =>
        new LookUpRemedies(host, clock).Handle(new(LookUpRemedies.Code, FormValues.Of(form)), default);

    private static string Fact(LookUpAnswer answer, string name) => answer.Facts.First(fact => fact.Name.Zh == name).Value.Zh;
}
