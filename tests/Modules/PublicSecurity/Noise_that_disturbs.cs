using Governance.Contracts;
using Governance.PublicSecurity.Noise;

namespace Governance.Modules.Tests.PublicSecurity;

public class Noise_that_disturbs
{
    [Theory]
    [InlineData("lakeside", "public-security.lakeside")]
    [InlineData("east-gate", "public-security.east-gate")]
    [InlineData("high-tech", "public-security.high-tech")]
    [InlineData("unknown", null)]
    public void Goes_to_the_police_station_of_its_area(string area, string? unit) =>
        Assess(("area", area), ("source", "neighbour"), ("now", "no")).Unit.ShouldBe(unit);

    [Fact]
    public void Is_an_emergency_where_people_fight_now()
    {
        var assessed = Assess(("area", "lakeside"), ("source", "square"), ("now", "yes"), ("danger", "yes"));

        assessed.Urgency.ShouldBe(Urgency.Emergency);
        assessed.Reason!.Zh.ShouldContain("110");
        assessed.Reason!.Zh.ShouldContain("派出所");
    }

    [Fact]
    public void Comes_before_others_while_it_goes_on() => Assess(("source", "shop"), ("now", "yes"), ("danger", "no")).Urgency.ShouldBe(Urgency.High);

    [Theory]
    [InlineData("committee", Urgency.High, "persuaded in vain: it can be penalised")]
    [InlineData("estate", Urgency.High, "persuaded in vain: it can be penalised")]
    [InlineData("talked", Urgency.Normal, "only among neighbours so far")]
    public void That_went_on_after_persuasion_comes_before_others(string tried, Urgency urgency, string why) =>
        Assess(("source", "neighbour"), ("now", "no"), ("tried", tried)).Urgency.ShouldBe(urgency, why);

    [Theory]
    [InlineData("building-site")]
    [InlineData("factory")]
    public void Of_sites_and_factories_is_passed_on_by_the_desk_and_no_station_is_sent(string source)
    {
        var assessed = Assess(("area", "lakeside"), ("source", source), ("now", "yes"));

        assessed.Unit.ShouldBeNull();
        assessed.Complexity.ShouldBe(Complexity.Simple);
        assessed.Reason!.Zh.ShouldContain("12345");
    }

    private static Assessment Assess(params (string, string)[] form) => AssessNoise.Decide(FormValues.Of(form));
}
