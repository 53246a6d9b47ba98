using Governance.Contracts;
using Governance.LegalAffairs.Compensation;
using NodaTime;

namespace Governance.Modules.Tests.LegalAffairs;

public class Claim_for_compensation
{
    private static readonly LocalDate Today = new(2026, 3, 4);

    [Theory]
    [InlineData("2024-01-01", "2024-03-04", "no", true, "two years to the day")]
    [InlineData("2024-01-01", "2024-03-03", "no", false, "a day more")]
    [InlineData("2020-01-01", "2020-06-01", "yes", true, "time in custody does not count, and only the file knows how long")]
    [InlineData("2026-02-02", "2026-02-01", "no", false, "known before it happened")]
    public void Is_made_within_two_years_of_knowing(string happened, string knew, string custody, bool goes, string why) =>
        (CheckClaim.Decide(FormValues.Of(("happenedOn", happened), ("knewOn", knew), ("custody", custody)), Today).Errors.Count == 0).ShouldBe(goes, why);

    [Theory]
    [InlineData("freedom", Urgency.High)]
    [InlineData("death", Urgency.High)]
    [InlineData("property", Urgency.Normal)]
    public void Takes_an_inquiry_and_comes_first_for_life_and_freedom(string harm, Urgency urgency)
    {
        var assessment = AssessClaim.Decide(FormValues.Of(("harm", harm)));

        (assessment.Complexity, assessment.Urgency).ShouldBe((Complexity.Complex, urgency));
    }
}
