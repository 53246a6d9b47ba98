using Governance.Contracts;
using Governance.Traffic.Obstructions;

namespace Governance.Modules.Tests.Traffic;

public class Obstructing_vehicle
{
    [Theory]
    [InlineData("fire-lane", "yes", Urgency.Emergency, "a fire engine may come at any moment")]
    [InlineData("ambulance", "yes", Urgency.Emergency, "")]
    [InlineData("traffic", "yes", Urgency.Emergency, "")]
    [InlineData("crossing", "yes", Urgency.High, "the weakest on the road")]
    [InlineData("abandoned", "yes", Urgency.Normal, "it has stood there for months")]
    [InlineData("fire-lane", "no", Urgency.Normal, "it has gone")]
    public void What_is_blocked_now_decides_how_soon(string blocks, string stillThere, Urgency urgency, string why) =>
        Assess(("blocks", blocks), ("stillThere", stillThere)).Urgency.ShouldBe(urgency, why);

    [Fact]
    public void Who_has_not_called_122_is_told_to_and_122_is_told_at_once()
    {
        Assess(("blocks", "fire-lane"), ("stillThere", "yes"), ("called", "no")).Reason!.Zh.ShouldContain("通知 122 派警");
        Assess(("blocks", "fire-lane"), ("stillThere", "yes"), ("called", "yes")).Reason!.Zh.ShouldContain("已经打过 122");
    }

    private static Assessment Assess(params (string, string)[] form) => AssessObstruction.Decide(FormValues.Of(form));
}
