using Governance.Contracts;
using Governance.Fire.Hazards;
using Governance.Modules.Tests.Traffic;

namespace Governance.Modules.Tests.Fire;

public class Reported_fire_hazards
{
    [Theory]
    [InlineData("yes", "no", "estate", "edge", Urgency.Emergency, "it burns, whatever else is said")]
    [InlineData("no", "yes", "estate", "all", Urgency.Emergency, "no fire engine gets in")]
    [InlineData("no", "yes", "estate", "part", Urgency.High, "")]
    [InlineData("no", "yes", "school", "part", Urgency.Emergency, "children")]
    [InlineData("no", "yes", "hospital", "edge", Urgency.Emergency, "people who cannot walk")]
    [InlineData("no", "no", "hospital", "all", Urgency.Normal, "it has gone")]
    public void A_blocked_lane_is_as_urgent_as_what_it_keeps_out(string fire, string still, string site, string blocked, Urgency urgency, string why) =>
        Assess(HazardTypes.BlockedLane, ("fireNow", fire), ("stillThere", still), ("site", site), ("blocked", blocked)).Urgency.ShouldBe(urgency, why);

    [Theory]
    [InlineData("exit-locked", "yes", "mall", Urgency.Emergency, "二十四小时", "people inside")]
    [InlineData("exit-locked", "no", "mall", Urgency.High, "二十四小时", "closed for the night")]
    [InlineData("exit-blocked", "yes", "factory", Urgency.High, "二十四小时", "the rules give a day")]
    [InlineData("facilities-off", "no", "estate", Urgency.High, "二十四小时", "the rules give a day")]
    [InlineData("gas-smell", "yes", "estate", Urgency.Emergency, "119", "it may go off at any moment")]
    [InlineData("wiring", "yes", "hotel", Urgency.High, "三个工作日", "many who do not know the way out")]
    [InlineData("wiring", "yes", "factory", Urgency.Normal, "三个工作日", "in its turn")]
    [InlineData("dangerous-goods", "yes", "shop", Urgency.High, "里面有人", "")]
    public void A_hazard_is_inspected_as_soon_as_the_rules_say(string hazard, string people, string site, Urgency urgency, string words, string why)
    {
        var assessment = Assess(HazardTypes.Hazard, ("fireNow", "no"), ("hazard", hazard), ("peopleNow", people), ("site", site));

        assessment.Urgency.ShouldBe(urgency, why);
        assessment.Reason!.Zh.ShouldContain(words);
        assessment.Complexity.ShouldBe(Complexity.Complex, "nothing about a hazard can be answered from the desk");
    }

    [Theory]
    [InlineData("charging", "stairwell", Urgency.High, "the only way out")]
    [InlineData("parked", "corridor", Urgency.High, "it blocks the way out")]
    [InlineData("charging", "outdoors", Urgency.Normal, "")]
    [InlineData("battery", null, Urgency.Normal, "")]
    public void An_electric_bicycle_in_the_way_of_escape_comes_first(string act, string? spot, Urgency urgency, string why) =>
        Assess(HazardTypes.ElectricBicycle, ("fireNow", "no"), ("act", act), ("spot", spot ?? "")).Urgency.ShouldBe(urgency, why);

    [Fact]
    public void A_battery_that_smokes_is_for_119() =>
        Assess(HazardTypes.ElectricBicycle, ("fireNow", "yes"), ("act", "parked")).Reason!.Zh.ShouldContain("119 是否已经出动");

    [Theory]
    [InlineData("exit-locked", "二十四小时内到现场")]
    [InlineData("wiring", "三个工作日内到现场")]
    public void The_first_response_promises_what_the_rules_do(string hazard, string promise) =>
        Suggest(HazardTypes.Hazard, "received", ("hazard", hazard), ("peopleNow", "no"), ("site", "mall")).Text!.ShouldContain(promise);

    [Fact]
    public void The_first_response_says_what_to_do_until_then_and_nothing_of_the_writer()
    {
        Suggest(HazardTypes.BlockedLane, "received", ("stillThere", "yes"), ("blocked", "all")).Text!.ShouldContain("不要自己动别人的车");
        Suggest(HazardTypes.ElectricBicycle, null, ("act", "charging"), ("spot", "lobby")).Text!.ShouldContain("断电");
        Suggest(HazardTypes.Hazard, "inspecting", ("hazard", "wiring")).Text.ShouldBeNull("after the inspection only the officer knows what was found");
    }

    private static Assessment Assess(string businessType, params (string, string)[] form) => AssessReport.Decide(businessType, FormValues.Of(form));

    private static SuggestedReply Suggest(string businessType, string? state, params (string, string)[] form) =>
        SuggestFirstResponse.Decide(An.Enquiry(businessType, FormValues.Of(form), kind: EnquiryKind.Tip) with { State = state });
}
