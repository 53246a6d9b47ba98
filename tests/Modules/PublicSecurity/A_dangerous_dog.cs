using Governance.Contracts;
using Governance.PublicSecurity.Dogs;

namespace Governance.Modules.Tests.PublicSecurity;

public class A_dangerous_dog
{
    [Theory]
    [InlineData("yes", "none", "no-leash", Urgency.Emergency, "it is hurting people")]
    [InlineData("no", "bitten", "attack", Urgency.High, "somebody was bitten")]
    [InlineData("no", "none", "banned", Urgency.High, "a fierce breed may bite next time")]
    [InlineData("no", "none", "no-leash", Urgency.Normal, "to be checked")]
    public void Comes_first_where_it_hurts_people(string now, string hurt, string what, Urgency urgency, string why) =>
        Assess(("now", now), ("hurt", hurt), ("what", what)).Urgency.ShouldBe(urgency, why);

    [Fact]
    public void That_bit_makes_the_officer_remind_of_the_wound_first() =>
        Assess(("now", "no"), ("hurt", "bitten"), ("treated", "not-yet"), ("what", "attack")).Reason!.Zh.ShouldContain("打疫苗");

    [Theory]
    [InlineData("attack", "public-security.high-tech", "the station of the area")]
    [InlineData("trade", null, "trade and breeding are for the dog desk")]
    public void Goes_to_the_station_of_its_area(string what, string? unit, string why) =>
        Assess(("now", "no"), ("hurt", "none"), ("what", what), ("area", "high-tech")).Unit.ShouldBe(unit, why);

    private static Assessment Assess(params (string, string)[] form) => AssessDangerousDog.Decide(FormValues.Of(form));
}
