using Governance.Contracts;
using Governance.PublicSecurity.Complaints;
using Governance.PublicSecurity.Suggestions;

namespace Governance.Modules.Tests.PublicSecurity;

public class Complaints_and_suggestions
{
    [Theory]
    [InlineData("lakeside", "public-security.lakeside", null, "the station that was named")]
    [InlineData("supervision", "public-security.supervision", "public-security", "the desk that verifies is named itself")]
    [InlineData("unknown", null, null, "nobody knows yet")]
    public void A_complaint_never_reaches_the_unit_it_is_about(string team, string? about, string? unit, string why)
    {
        var assessed = AssessComplaint.Decide(FormValues.Of(("team", team)));

        assessed.About.ShouldBe(about, why);
        assessed.Unit.ShouldBe(unit, why);
    }

    [Fact]
    public void A_complaint_about_violence_has_the_video_secured_first()
    {
        var assessed = AssessComplaint.Decide(FormValues.Of(("team", "lakeside"), ("matter", "force")));

        assessed.Urgency.ShouldBe(Urgency.High);
        assessed.Reason!.Zh.ShouldContain("封存视频");
    }

    [Theory]
    [InlineData("dogs", "public-security.dogs")]
    [InlineData("family", "public-security.protection")]
    [InlineData("patrol", null)]
    public void A_suggestion_goes_to_the_desk_that_can_carry_it_out(string topic, string? unit) =>
        AssessSuggestion.Decide(FormValues.Of(("topic", topic))).Unit.ShouldBe(unit);
}
