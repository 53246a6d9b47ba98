using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.PublicSecurity.DomesticViolence;

namespace Governance.Modules.Tests.PublicSecurity;

public class Domestic_violence
{
    [Fact]
    public void Is_confidential_may_be_unnamed_and_puts_110_before_everything_else()
    {
        var type = ModuleFolder.Read(Department.Folder("PublicSecurity")).BusinessTypes.Single(type => type.Code == AssessDomesticViolence.Code);

        type.Confidential.ShouldBeTrue();
        type.Anonymous.ShouldBeTrue();
        type.Stops[0].When.ShouldBeEmpty();
        type.Stops[0].Call.ShouldBe(["110"]);
        type.Guide.Zh.ShouldContain("告诫书");
        AssessDomesticViolence.Decide(FormValues.Empty).Confidential.ShouldBe(true);
    }

    [Theory]
    [InlineData("yes", "insult", "adult", "spouse", Urgency.Emergency, "in danger now")]
    [InlineData("hurt", "insult", "adult", "spouse", Urgency.High, "somebody is hurt")]
    [InlineData("no", "threat", "adult", "spouse", Urgency.High, "a threat to kill comes before killing")]
    [InlineData("no", "insult", "child", "parent", Urgency.High, "a child")]
    [InlineData("no", "insult", "pregnant", "spouse", Urgency.High, "two lives")]
    [InlineData("no", "locked", "adult", "former", Urgency.High, "followed after a separation")]
    [InlineData("no", "insult", "adult", "spouse", Urgency.Normal, "time to talk")]
    public void Comes_first_where_a_life_may_be_at_risk(string danger, string acts, string victim, string relation, Urgency urgency, string why) =>
        AssessDomesticViolence.Decide(FormValues.Of(("danger", danger), ("acts", acts), ("victim", victim), ("relation", relation))).Urgency
            .ShouldBe(urgency, why);

    [Fact]
    public void Says_nothing_of_what_happened_where_others_may_read()
    {
        var reason = AssessDomesticViolence.Decide(FormValues.Of(("danger", "no"), ("acts", "sexual"), ("victim", "child"), ("relation", "parent"))).Reason!;

        foreach (var word in new[] { "家暴", "孩子", "性", "父母" })
            reason.Zh.ShouldNotContain(word);
    }

    [Fact]
    public void Is_answered_with_what_was_asked_for()
    {
        var text = Suggest(("who", "self"), ("wish", "warning"), ("safeWay", "code"));

        text.ShouldContain("您现在安全吗");
        text.ShouldContain("告诫书");
        text.ShouldContain("不会打电话给您");
        text.ShouldNotContain("人身安全保护令");
    }

    [Fact]
    public void Is_answered_otherwise_to_the_one_who_did_it()
    {
        var text = Suggest(("who", "did-it"), ("wish", "advice"), ("safeWay", "code"));

        text.ShouldContain("动手是违法的");
        text.ShouldNotContain("这不是您的错");
    }

    private static string Suggest(params (string, string)[] form) => SuggestFirstReply.Decide(FormValues.Of(form)).Text!;
}
