using Governance.Contracts;
using Governance.PublicSecurity.Order;

namespace Governance.Modules.Tests.PublicSecurity;

public class A_place_with_an_order_problem
{
    [Theory]
    [InlineData("gambling", "yes", "yes", null, Urgency.Emergency, "somebody is in danger")]
    [InlineData("gambling", "yes", "no", null, Urgency.Emergency, "it goes on at this moment")]
    [InlineData("fight", "no", null, "yes", Urgency.High, "minors")]
    [InlineData("knives", "no", null, null, Urgency.High, "weapons")]
    [InlineData("crowd", "no", null, null, Urgency.High, "people may be crushed")]
    [InlineData("gambling", "no", null, null, Urgency.Normal, "can be planned")]
    public void Is_looked_at_by_what_may_still_happen(string problem, string now, string? danger, string? minors, Urgency urgency, string why)
    {
        var form = FormValues.Of(("problem", problem), ("now", now));
        if (danger is not null)
            form = form.With("danger", danger);
        if (minors is not null)
            form = form.With("minorsInvolved", minors);

        AssessOrderProblem.Decide(form).Urgency.ShouldBe(urgency, why);
    }

    [Theory]
    [InlineData("gambling", "public-security.east-gate", "the station of the area")]
    [InlineData("minors", "public-security.venues", "venues have a desk of their own")]
    [InlineData("unlicensed", "public-security.venues", "hotels are its trade")]
    public void Goes_where_it_can_be_dealt_with(string problem, string unit, string why) =>
        AssessOrderProblem.Decide(FormValues.Of(("problem", problem), ("now", "no"), ("area", "east-gate"))).Unit.ShouldBe(unit, why);

    [Fact]
    public void Is_always_confidential() => AssessOrderProblem.Decide(FormValues.Of(("problem", "other"), ("now", "no"))).Confidential.ShouldBe(true);
}
