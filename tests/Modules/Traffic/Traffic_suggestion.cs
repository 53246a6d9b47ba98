using Governance.Contracts;
using Governance.Traffic.Suggestions;

namespace Governance.Modules.Tests.Traffic;

public class Traffic_suggestion
{
    [Theory]
    [InlineData("signals", "traffic.facilities")]
    [InlineData("parking", "traffic.facilities")]
    [InlineData("school-run", "traffic.patrol")]
    [InlineData("counters", "traffic.affairs")]
    [InlineData("accidents", "traffic.accidents")]
    [InlineData("enforcement", "traffic.supervision")]
    [InlineData("other", null)]
    public void Goes_to_the_desk_that_can_carry_it_out(string topic, string? unit) =>
        AssessSuggestion.Decide(FormValues.Of(("topic", topic))).Unit.ShouldBe(unit);
}
