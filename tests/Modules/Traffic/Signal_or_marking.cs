using Governance.Contracts;
using Governance.Traffic.Facilities;

namespace Governance.Modules.Tests.Traffic;

public class Signal_or_marking
{
    [Theory]
    [InlineData("signal-out", "none", Urgency.High, "nobody directs the junction")]
    [InlineData("conflicting-green", "none", Urgency.High, "vehicles may collide")]
    [InlineData("sign-fallen", "none", Urgency.High, "it may hurt somebody")]
    [InlineData("sign-missing", "school", Urgency.High, "children")]
    [InlineData("crossing-worn", "school", Urgency.High, "children")]
    [InlineData("sign-missing", "none", null, "in its turn")]
    [InlineData("marking-worn", "school", null, "a lane line is no danger by itself")]
    [InlineData("signal-timing", "hospital", null, "a matter of counts")]
    public void What_may_hurt_somebody_comes_first(string problem, string surroundings, Urgency? urgency, string why)
    {
        var assessment = AssessFacility.Decide(FormValues.Of(("problem", problem), ("surroundings", surroundings)));

        assessment.Urgency.ShouldBe(urgency, why);
        assessment.Complexity.ShouldBe(Complexity.Complex, "somebody has to go and look");
        assessment.Reason!.En.ShouldNotBeNull();
    }
}
