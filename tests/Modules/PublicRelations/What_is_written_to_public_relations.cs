using Governance.Contracts;
using Governance.PublicRelations.Corrections;
using Governance.PublicRelations.Press;
using Governance.PublicRelations.Suggestions;
using NodaTime;

namespace Governance.Modules.Tests.PublicRelations;

public class What_is_written_to_public_relations
{
    [Theory]
    [InlineData("topic", "traffic", "traffic")]
    [InlineData("topic", "household", "household")]
    [InlineData("topic", "online", "office")]
    [InlineData("area", "quiet", "public-security")]
    [InlineData("area", "fraud", "criminal")]
    [InlineData("topic", "publicity", null)]
    [InlineData("area", "children", null)]
    public void Goes_to_the_department_that_can_carry_an_idea_out(string field, string value, string? unit) =>
        AssessSuggestion.Decide(FormValues.Of((field, value))).Unit.ShouldBe(unit);

    [Theory]
    [InlineData("2026-03-04", Urgency.High, "today")]
    [InlineData("2026-03-05", Urgency.High, "tomorrow")]
    [InlineData("2026-03-06", null, "the day after")]
    [InlineData(null, null, "no deadline")]
    public void Comes_first_when_a_paper_closes_tomorrow(string? deadline, Urgency? urgency, string why) => AssessMediaEnquiry.Decide(
        deadline is null ? FormValues.Empty : FormValues.Of(("deadline", deadline)), new LocalDate(2026, 3, 4)).Urgency.ShouldBe(urgency, why);

    [Theory]
    [InlineData("exposed", Urgency.Emergency, true)]
    [InlineData("about-me", null, true)]
    [InlineData("fake", Urgency.High, null)]
    [InlineData("broken", null, null)]
    public void Is_kept_from_others_and_hurried_where_somebody_is_exposed(string kind, Urgency? urgency, bool? confidential)
    {
        var assessment = AssessCorrection.Decide(FormValues.Of(("kind", kind)));

        (assessment.Urgency, assessment.Confidential).ShouldBe((urgency, confidential));
    }
}
