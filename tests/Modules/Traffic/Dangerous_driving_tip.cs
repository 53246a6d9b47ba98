using Governance.Contracts;
using Governance.Traffic.DangerousDriving;

namespace Governance.Modules.Tests.Traffic;

public class Dangerous_driving_tip
{
    [Theory]
    [InlineData("now", "overloaded", Urgency.Emergency, "on the road at this moment, whatever it is")]
    [InlineData("planned", "racing", Urgency.High, "officers can be there before")]
    [InlineData("regular", "school-bus", Urgency.High, "children, every morning")]
    [InlineData("regular", "dangerous-goods", Urgency.High, "a whole street is at risk")]
    [InlineData("regular", "plates", Urgency.Normal, "checks can be planned")]
    [InlineData("past", "drink", Urgency.Normal, "to be investigated")]
    public void What_can_still_be_prevented_comes_first(string when, string conduct, Urgency urgency, string why) =>
        Assess(("occurs", when), ("conduct", conduct)).Urgency.ShouldBe(urgency, why);

    [Fact]
    public void Where_the_writer_has_not_called_122_the_desk_does()
    {
        Assess(("occurs", "now"), ("conduct", "drink"), ("called", "no")).Reason!.Zh.ShouldContain("通知 122 派警");
        Assess(("occurs", "now"), ("conduct", "drink"), ("called", "yes")).Reason!.Zh.ShouldContain("已经打过 122");
    }

    private static Assessment Assess(params (string, string)[] form) => AssessDangerousDriving.Decide(FormValues.Of(form));
}
