using Governance.Contracts;
using Governance.CriminalInvestigation.CaseProgress;
using Governance.Modules.Tests.Traffic;

namespace Governance.Modules.Tests.CriminalInvestigation;

public class Case_progress
{
    private readonly FakeHost host = new();

    [Fact]
    public async Task Without_a_register_the_victim_is_told_so_and_what_to_do()
    {
        var answer = await LookUp("123X");

        answer.Found.ShouldBeFalse();
        answer.Text.Zh.ShouldContain("没有接入");
        answer.Facts.ShouldHaveSingleItem().Value.Zh.ShouldContain("24 小时");
    }

    [Fact]
    public async Task Both_details_together_tell_how_far_the_case_is_and_what_comes_next()
    {
        Connect("open", "2026-03-02");

        var answer = await LookUp("123x");

        answer.Found.ShouldBeTrue();
        Fact(answer, "到了哪一步").ShouldContain("正在侦查");
        Fact(answer, "从哪一天起").ShouldBe("2026年3月2日（星期一）");
        Fact(answer, "承办单位").ShouldBe("刑侦四大队");
        answer.Facts.ShouldNotContain(fact => fact.Name.Zh == "最迟申请复议");
    }

    [Fact]
    public async Task A_wrong_check_and_an_unknown_case_get_the_same_answer()
    {
        Connect("open", "2026-03-02");

        var (wrong, unknown) = (await LookUp("0000"), await LookUp("123X", "A999999999"));

        wrong.Found.ShouldBeFalse();
        wrong.Text.ShouldBe(unknown.Text);
        wrong.Facts.ShouldBe(unknown.Facts);
    }

    [Fact]
    public async Task Another_victim_of_the_same_case_sees_his_own_row_alone()
    {
        Connect("open", "2026-03-02");
        host.Documents["cases/A441200123"] += "4567,declined,2026-03-03,刑侦一大队\n";

        Fact(await LookUp("4567"), "承办单位").ShouldBe("刑侦一大队");
    }

    [Theory]
    [InlineData("2026-03-02", "2026年3月9日（星期一）", "seven days, weekends counted")]
    [InlineData("2026-02-28", "2026年3月9日（星期一）", "the seventh is a Saturday: the next working day")]
    [InlineData("2026-09-25", "2026年10月8日（星期四）", "the seventh is in the national holiday")]
    public async Task A_review_can_be_asked_for_until_the_seventh_day_that_is_worked_on(string notice, string until, string why)
    {
        Connect("declined", notice);

        Fact(await LookUp("123X"), "最迟申请复议").ShouldBe(until, why);
    }

    [Fact]
    public async Task The_number_is_found_in_small_letters_too()
    {
        Connect("prosecution", "2026-03-02");

        Fact(await LookUp("123X", "a441200123"), "到了哪一步").ShouldContain("人民检察院");
    }

    [Fact]
    public async Task The_officer_is_offered_the_stage_with_advice_and_never_that_nothing_is_connected()
    {
        (await Suggest("declined")).Text!.ShouldNotContain("没有接入");
        Connect("declined", "2026-03-02");

        var suggestion = await Suggest("declined");

        suggestion.Text!.ShouldContain("不予立案");
        suggestion.Text!.ShouldContain("人民检察院监督");
        suggestion.Text!.ShouldNotContain("123X");
    }

    [Theory]
    [InlineData("safety", "yes", Urgency.Emergency, "threatened now")]
    [InlineData("safety", "no", Urgency.High, "threatened")]
    [InlineData("declined", null, Urgency.High, "seven days only")]
    [InlineData("stage", null, Urgency.Normal, "in its turn")]
    public void A_victim_who_is_threatened_or_short_of_time_comes_first(string matter, string? threat, Urgency urgency, string why) =>
        AssessCaseQuestion.Decide(FormValues.Of(("matter", matter), ("threatNow", threat ?? ""))).Urgency.ShouldBe(urgency, why);

    private void Connect(string stage, string since)
    {
        host.Documents["cases"] = "as of,2026-03-10T06:00";
        host.Documents["cases/A441200123"] = $"check,stage,since,desk\n123X,{stage},{since},刑侦四大队\n";
    }

    private Task<LookUpAnswer> LookUp(string idTail, string number = "A441200123") =>
        new LookUpCase(host).Handle(new(CaseAnswer.Code, FormValues.Of(("caseNumber", number), ("idTail", idTail))), default);

    private Task<SuggestedReply> Suggest(string matter) => new SuggestCaseReply(host).Handle(
        new(An.Enquiry(CaseAnswer.Code, FormValues.Of(("caseNumber", "A441200123"), ("idTail", "123X"), ("matter", matter)))), default);

    private static string Fact(LookUpAnswer answer, string name) => answer.Facts.Single(fact => fact.Name.Zh == name).Value.Zh;
}
