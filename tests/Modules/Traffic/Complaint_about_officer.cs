using Governance.Contracts;
using Governance.Traffic.Complaints;

namespace Governance.Modules.Tests.Traffic;

public class Complaint_about_officer
{
    [Theory]
    [InlineData("车辆管理所", "traffic.affairs", "the desk that was named")]
    [InlineData("执法监督科", "traffic.supervision", "the desk that verifies is named itself")]
    [InlineData("不清楚", null, "the business type's own is the default")]
    public void Names_the_desk_it_is_about(string team, string? about, string why) =>
        AssessComplaint.Decide(FormValues.Of(("team", team))).About.ShouldBe(about, why);
}
