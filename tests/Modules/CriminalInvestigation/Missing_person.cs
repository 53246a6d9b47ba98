using Governance.Contracts;
using Governance.CriminalInvestigation.MissingPersons;

namespace Governance.Modules.Tests.CriminalInvestigation;

public class Missing_person
{
    [Theory]
    [InlineData("child", null, Urgency.Emergency, "a child")]
    [InlineData("minor", null, Urgency.Emergency, "a minor")]
    [InlineData("elder", null, Urgency.Emergency, "elderly")]
    [InlineData("adult", "suicide", Urgency.Emergency, "in danger")]
    [InlineData("adult", null, Urgency.High, "nobody missing waits in a queue")]
    public void Is_looked_for_at_once(string age, string? risk, Urgency urgency, string why) => Assess(age, risk).Urgency.ShouldBe(urgency, why);

    [Theory]
    [InlineData("child", null, true, "the rules say so of a child")]
    [InlineData("adult", "abducted", true, "may have been taken")]
    [InlineData("elder", "dementia", false, "lost, not taken")]
    public void The_desk_is_told_where_a_case_may_have_to_be_opened_at_once(string age, string? risk, bool atOnce, string why)
    {
        Assess(age, risk).Reason!.Zh.Contains("立即立案").ShouldBe(atOnce, why);
        Assess(age, risk).Reason!.En!.Contains("opened at once").ShouldBe(atOnce, why);
    }

    [Fact]
    public void Where_nobody_called_110_the_desk_begins_the_search() => Assess("adult", null).Reason!.Zh.ShouldContain("马上录入接警");

    private static Assessment Assess(string age, string? risk) =>
        AssessMissingPerson.Decide(FormValues.Of(("age", age), ("risk", risk ?? ""), ("called", "no")));
}
