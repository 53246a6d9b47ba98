using Governance.Contracts;
using Governance.ExitEntry.Eligibility;
using NodaTime;

namespace Governance.Modules.Tests.ExitEntry;

public class Whether_one_can_apply
{
    private static readonly LocalDate Today = new(2026, 3, 10);

    [Fact]
    public void An_ordinary_citizen_learns_where_with_what_and_for_how_much()
    {
        var answer = Ask();

        answer.Found.ShouldBeTrue();
        Fact(answer, "到哪里办").ShouldContain("外地户籍也可以");
        Fact(answer, "要带").ShouldStartWith("居民身份证原件");
        Fact(answer, "有效期").ShouldStartWith("10 年");
        Fact(answer, "费用").ShouldBe("每本 120 元");
        Fact(answer, "多久").ShouldContain("15 日");
        Fact(answer, "下一步").ShouldContain("申请普通护照");
    }

    [Theory]
    [InlineData("functionary")]
    [InlineData("military")]
    public void A_functionary_first_needs_the_consent_of_the_unit(string status)
    {
        var answer = Ask(("status", status));

        answer.Found.ShouldBeTrue();
        answer.Text.Zh.ShouldContain("单位");
        Fact(answer, "要带").ShouldContain("单位按管理权限");
    }

    [Fact]
    public void Somebody_barred_from_leaving_is_told_so_and_not_given_a_list()
    {
        var answer = Ask(("status", "restricted"));

        answer.Found.ShouldBeFalse();
        answer.Text.Zh.ShouldContain("现在不能签发");
        answer.Facts.ShouldHaveSingleItem().Value.Zh.ShouldContain("作出决定的机关");
    }

    [Theory]
    [InlineData("foreigner", "本国使领馆")]
    [InlineData("compatriot", "来往内地通行证")]
    public void Others_are_told_who_issues_theirs(string person, string what)
    {
        var answer = EligibilityAnswer.Decide(FormValues.Of(("person", person)), Today);

        answer.Found.ShouldBeFalse();
        answer.Text.Zh.ShouldContain(what);
    }

    [Theory]
    [InlineData("2010-03-10", "10 年", "sixteen today")]
    [InlineData("2010-03-11", "5 年", "sixteen tomorrow")]
    public void A_child_brings_a_guardian_and_gets_five_years(string bornOn, string years, string why)
    {
        var answer = Ask(("bornOn", bornOn));

        Fact(answer, "有效期").ShouldStartWith(years, Case.Sensitive, why);
        Fact(answer, "要带").Contains("监护人一起来", StringComparison.Ordinal).ShouldBe(years == "5 年");
    }

    [Fact]
    public void For_an_endorsement_alone_the_fee_is_that_of_endorsements_and_no_validity_is_told()
    {
        var answer = Ask(("document", "hk-macau"), ("action", "endorse"), ("purpose", "family"));

        Fact(answer, "费用").ShouldContain("15 元");
        Fact(answer, "要带").ShouldContain("亲属关系证明");
        Fact(answer, "要带").ShouldContain("原来的证件");
        answer.Facts.ShouldNotContain(fact => fact.Name.Zh == "有效期");
    }

    [Theory]
    [InlineData("2026-03-25", "加急")]
    [InlineData("2026-03-26", "预约时间")]
    public void Whoever_leaves_soon_is_shown_the_urgent_way(string departOn, string next) =>
        Fact(Ask(("departOn", departOn)), "下一步").ShouldContain(next);

    [Fact]
    public void A_lost_document_is_declared_lost_first() => Fact(Ask(("action", "replace")), "下一步").ShouldContain("先在“出入境证件丢失”登记");

    [Fact]
    public void Every_answer_is_in_English_too() =>
        Ask(("document", "taiwan"), ("purpose", "study"), ("status", "functionary")).Facts.ShouldAllBe(fact => fact.Name.En != null && fact.Value.En != null);

    [Fact]
    public void A_question_about_a_bar_on_leaving_is_confidential_and_takes_longer()
    {
        AssessEligibilityQuestion.Decide(FormValues.Of(("status", "restricted"))).ShouldSatisfyAllConditions(
            assessment => assessment.Confidential.ShouldBe(true), assessment => assessment.Complexity.ShouldBe(Complexity.Complex));
        AssessEligibilityQuestion.Decide(FormValues.Of(("status", "ordinary"))).Confidential.ShouldBeNull();
    }

    private static LookUpAnswer Ask(params (string Name, string Text)[] changes)
    {
        var form = FormValues.Of(
            ("person", "mainland"), ("bornOn", "1985-03-15"), ("household", "elsewhere"), ("status", "ordinary"), ("document", "passport"),
            ("action", "first"));
        return EligibilityAnswer.Decide(changes.Aggregate(form, (filled, change) => filled.With(change.Name, change.Text)), Today);
    }

    private static string Fact(LookUpAnswer answer, string name) => answer.Facts.Single(fact => fact.Name.Zh == name).Value.Zh;
}
