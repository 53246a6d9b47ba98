using Governance.Core.Timeline;

namespace Governance.Core.Tests.Clocks;

public sealed class The_first_entry_of_a_timeline(SharedServer shared)
{
    [Fact]
    public async Task Says_what_is_promised_and_until_when()
    {
        await using var bureau = await Bureau.Open(shared);
        var simple = (await bureau.Track((await bureau.Accept(A.Consultation)).QueryCode)).Timeline[0];
        var suggestion = (await bureau.Track((await bureau.AcceptSuggestion()).QueryCode)).Timeline[0];

        simple.Event.ShouldBe(TimelineEvent.Accepted);
        simple.Facts.Select(fact => (fact.Name.Zh, fact.Value)).ShouldBe([("答复时限", "2026-03-03 09:00"), ("办理时限（简单咨询，小时）", "24")]);
        suggestion.Facts.Select(fact => (fact.Name.In("en"), fact.Value)).ShouldBe(
            [("Answer due", "2026-03-23 17:30"), ("Time limit (Suggestion, working days)", "15")]);
    }
}
