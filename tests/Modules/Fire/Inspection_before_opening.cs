using Governance.Contracts;
using Governance.Fire.Inspections;
using Governance.Modules.Tests.Traffic;

namespace Governance.Modules.Tests.Fire;

public class Inspection_before_opening
{
    [Theory]
    [InlineData("entertainment", "-2", "1", "lowest", "below the first basement")]
    [InlineData("entertainment", "-1", "1", null, "the first basement")]
    [InlineData("mall", "-2", "1", null, "only entertainment is barred")]
    [InlineData("hotel", "3", "1", "highest", "upside down")]
    [InlineData("hotel", "0", "1", "lowest", "there is no floor 0")]
    [InlineData("hotel", "-1", "0", "highest", "there is no floor 0")]
    public void Where_the_place_lies_is_checked(string kind, string lowest, string highest, string? field, string why)
    {
        var errors = CheckOpening.Decide(FormValues.Of(("placeKind", kind), ("lowest", lowest), ("highest", highest))).Errors;

        errors.Select(error => error.Field).ShouldBe(field is null ? [] : [field], why);
    }

    [Theory]
    [InlineData("promise", "no", false)]
    [InlineData("promise", "yes", true)]
    [InlineData("inspection", null, true)]
    public void Nobody_promises_what_he_does_not_keep(string route, string? meets, bool passes) =>
        CheckOpening.Decide(FormValues.Of(("route", route), ("meets", meets ?? ""))).Errors.Count.ShouldBe(passes ? 0 : 1);

    [Fact]
    public void A_place_that_is_open_already_goes_to_supervision_first()
    {
        var assessment = AssessOpening.Decide(FormValues.Of(("open", "yes"), ("route", "promise")));

        assessment.Unit.ShouldBe("fire.supervision");
        assessment.Urgency.ShouldBe(Urgency.High);
        AssessOpening.Decide(FormValues.Of(("open", "no"), ("route", "promise"))).Unit.ShouldBeNull();
    }

    [Theory]
    [InlineData("received", "promise", "核查您的承诺")]
    [InlineData("inspecting", "inspection", "现场检查合格")]
    [InlineData("received", "inspection", null)]
    public void The_reply_fits_the_way_and_the_state(string state, string route, string? words)
    {
        var text = SuggestOpeningReply.Decide(An.Enquiry(InspectionTypes.Opening, FormValues.Of(("route", route))) with { State = state }).Text;

        if (words is null)
            text.ShouldBeNull("nobody has inspected it yet");
        else
            text.ShouldNotBeNull().ShouldContain(words);
    }
}
