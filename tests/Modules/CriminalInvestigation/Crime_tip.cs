using Governance.Contracts;
using Governance.CriminalInvestigation.Tips;

namespace Governance.Modules.Tests.CriminalInvestigation;

public class Crime_tip
{
    [Theory]
    [InlineData("now", "gambling", Urgency.Emergency, "it is happening, whatever it is")]
    [InlineData("planned", "theft", Urgency.High, "it can be prevented")]
    [InlineData("past", "violence", Urgency.High, "lives")]
    [InlineData("regular", "weapons", Urgency.High, "lives")]
    [InlineData("past", "wanted", Urgency.High, "who is on the run moves on")]
    [InlineData("regular", "gambling", Urgency.Normal, "in its turn")]
    public void What_endangers_people_comes_first(string occurs, string matter, Urgency urgency, string why) =>
        Assess(("occurs", occurs), ("matter", matter)).Urgency.ShouldBe(urgency, why);

    [Fact]
    public void Where_the_writer_has_not_called_110_the_desk_does()
    {
        Assess(("occurs", "now"), ("called", "no")).Reason!.Zh.ShouldContain("马上通知指挥中心");
        Assess(("occurs", "now"), ("called", "yes")).Reason!.Zh.ShouldContain("已经打过 110");
    }

    [Fact]
    public void A_fraud_den_goes_to_the_desk_that_blocks_numbers_and_accounts()
    {
        Assess(("matter", "fraud")).Unit.ShouldBe("criminal.fraud");
        Assess(("matter", "drugs")).Unit.ShouldBeNull("the business type names the desk");
    }

    [Fact]
    public void Is_confidential() => Assess(("matter", "other")).Confidential.ShouldBe(true);

    private static Assessment Assess(params (string, string)[] form) => AssessTip.Decide(FormValues.Of(form));
}
