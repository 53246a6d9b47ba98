using Governance.Contracts;
using Governance.Modules.Tests.Traffic;
using Governance.PublicSecurity.Events;
using NodaTime;

namespace Governance.Modules.Tests.PublicSecurity;

public class An_event_licence
{
    private static readonly LocalDate Today = new(2026, 3, 10);

    [Theory]
    [InlineData("2026-03-30", 0, "twenty days from today")]
    [InlineData("2026-03-29", 1, "nineteen days from today")]
    public void Is_asked_for_twenty_days_before(string starts, int errors, string why)
    {
        var check = CheckEvent.Decide(FormValues.Of(("startsOn", starts), ("people", "3000")), Today);

        check.Errors.Count.ShouldBe(errors, why);
        if (errors > 0)
            check.Errors[0].Message.Zh.ShouldContain("2026年3月30日");
    }

    [Theory]
    [InlineData("999", 1, "no licence is needed")]
    [InlineData("1000", 0, "the law's number")]
    public void Is_for_a_thousand_people_and_more(string people, int errors, string why) =>
        CheckEvent.Decide(FormValues.Of(("startsOn", "2026-06-01"), ("people", people)), Today).Errors.Count.ShouldBe(errors, why);

    [Theory]
    [InlineData("4999", "县级")]
    [InlineData("5000", "市级")]
    public void Is_given_by_the_authority_of_its_size(string people, string level) =>
        AssessEvent.Decide(FormValues.Of(("people", people))).Reason!.Zh.ShouldContain(level);

    [Fact]
    public void Is_worded_with_the_conditions_that_both_set()
    {
        var text = Word(
            ("路面勤务大队", OpinionStance.AgreesWithConditions, "散场后三十分钟内疏导完毕。"),
            ("防火监督科", OpinionStance.AgreesWithConditions, "舞台两侧各留四米通道。"))!;

        text.ShouldContain("准予许可");
        text.ShouldContain("路面勤务大队的意见：有条件同意：散场后三十分钟内疏导完毕");
        text.ShouldContain("防火监督科的意见：有条件同意：舞台两侧各留四米通道");
    }

    [Fact]
    public void Is_worded_as_a_refusal_with_its_remedies_where_one_objects()
    {
        var text = Word(("路面勤务大队", OpinionStance.Objects, "占道没有疏导方案。"), ("防火监督科", OpinionStance.Agrees, "没有意见。"))!;

        text.ShouldContain("不予许可");
        text.ShouldContain("占道没有疏导方案");
        text.ShouldContain("60 日内申请行政复议");
    }

    [Fact]
    public void Is_not_refused_because_of_a_word_in_the_text_of_those_who_agree() =>
        Word(("路面勤务大队", OpinionStance.Agrees, "无不同意见。"), ("防火监督科", OpinionStance.Agrees, "没有单位不同意。"))!.ShouldContain("准予许可");

    [Fact]
    public void Is_looked_at_again_where_a_unit_only_says_what_it_knows()
    {
        var word = SuggestEventReply.Decide(FormValues.Of(("title", "湖滨音乐节")), [new("unit", "路面勤务大队", "当天附近有施工。")]);

        word.Source!.Zh.ShouldContain("没有表态");
    }

    [Fact]
    public async Task Is_worded_by_the_last_word_of_each_unit()
    {
        var request = new SuggestReply(An.Enquiry(CheckEvent.Code, kind: EnquiryKind.Application))
        {
            Opinions =
            [
                new("fire.supervision", "防火监督科", "通道不足。") { Stance = OpinionStance.Objects },
                new("fire.supervision", "防火监督科", "通道已经拓宽。") { Stance = OpinionStance.Agrees },
            ],
        };

        var text = (await new SuggestEventReply().Handle(request, default)).Text!;

        text.ShouldContain("准予许可");
        text.ShouldNotContain("通道不足");
    }

    [Fact]
    public void Is_not_worded_before_anybody_has_spoken() => Word().ShouldBeNull();

    private static string? Word(params (string Unit, OpinionStance Stance, string Text)[] opinions) => SuggestEventReply.Decide(
        FormValues.Of(("title", "湖滨音乐节")),
        [.. opinions.Select(opinion => new GivenOpinion(opinion.Unit, opinion.Unit, opinion.Text) { Stance = opinion.Stance })]).Text;
}
