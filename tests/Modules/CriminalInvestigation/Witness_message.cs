using Governance.Contracts;
using Governance.CriminalInvestigation.Witnesses;

namespace Governance.Modules.Tests.CriminalInvestigation;

public class Witness_message
{
    [Theory]
    [InlineData("notice", "yes", "no", Urgency.Emergency, "the wanted person is in sight")]
    [InlineData("pressed", null, "yes", Urgency.Emergency, "a witness is under pressure")]
    [InlineData("footage", null, "no", Urgency.High, "footage is overwritten")]
    [InlineData("seen", null, "yes", Urgency.High, "fears revenge")]
    [InlineData("notice", "no", "no", Urgency.High, "a clue to somebody wanted")]
    [InlineData("change", null, "no", Urgency.Normal, "in its turn")]
    public void What_does_not_keep_comes_first(string about, string? inSight, string afraid, Urgency urgency, string why)
    {
        var assessment = AssessWitness.Decide(FormValues.Of(("about", about), ("inSight", inSight ?? ""), ("afraid", afraid)));

        assessment.Urgency.ShouldBe(urgency, why);
        assessment.Confidential.ShouldBe(true);
    }
}
