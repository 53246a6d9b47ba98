using Governance.Contracts;
using Governance.CriminalInvestigation.Children;

namespace Governance.Modules.Tests.CriminalInvestigation;

public class Harm_to_a_child
{
    [Theory]
    [InlineData("no", "unknown", Urgency.Emergency, "in danger")]
    [InlineData("injured", "unknown", Urgency.Emergency, "hurt")]
    [InlineData("yes", "three-days", Urgency.Emergency, "traces vanish in three days")]
    [InlineData("same-roof", "month", Urgency.High, "under one roof")]
    [InlineData("yes", "longer", Urgency.High, "never in its turn")]
    public void Never_waits(string safe, string whenHappened, Urgency urgency, string why) =>
        Assess(("safe", safe), ("whenHappened", whenHappened)).Urgency.ShouldBe(urgency, why);

    [Fact]
    public void The_desk_is_told_whom_not_to_call_and_who_is_to_answer()
    {
        Assess(("safe", "same-roof"), ("guardianKnows", "伤害孩子的就是监护人"), ("officer", "woman")).Reason!.Zh.ShouldContain("不要联系监护人");
        Assess(("safe", "yes"), ("officer", "woman")).Reason!.Zh.ShouldContain("女民警");
    }

    [Fact]
    public void Goes_to_the_officers_for_minors_alone_and_its_reason_says_nothing_of_the_child()
    {
        var assessment = Assess(("safe", "yes"), ("what", "性侵害"), ("age", "7 到 11 岁"));

        (assessment.Unit, assessment.Confidential).ShouldBe(("criminal.minors", true));
        assessment.Reason!.Zh.ShouldNotContain("侵");
        assessment.Reason!.Zh.ShouldNotContain("岁");
    }

    private static Assessment Assess(params (string, string)[] form) => AssessHarmToChild.Decide(FormValues.Of(form));
}
