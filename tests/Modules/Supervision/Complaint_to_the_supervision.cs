using Governance.Contracts;
using Governance.Supervision.Complaints;

namespace Governance.Modules.Tests.Supervision;

public class Complaint_to_the_supervision
{
    [Theory]
    [InlineData("交警", "traffic", "another department")]
    [InlineData("治安和派出所", "public-security", "a police station")]
    [InlineData("督察", "supervision", "the supervision itself: the office gets it")]
    [InlineData("网络问政办公室", "office", "the office")]
    [InlineData("不清楚", null, "nobody is named")]
    public void Never_reaches_the_unit_that_it_is_about(string department, string? about, string why) =>
        AssessComplaint.Decide(FormValues.Of(("department", department))).About.ShouldBe(about, why);

    [Theory]
    [InlineData("happening", "yes", Urgency.Emergency)]
    [InlineData("injured", "yes", Urgency.High)]
    [InlineData("matter", "shelter", Urgency.High)]
    [InlineData("injured", "no", null)]
    public void Is_hurried_where_somebody_is_hurt_or_it_goes_on(string field, string value, Urgency? urgency) =>
        AssessComplaint.Decide(FormValues.Of((field, value))).Urgency.ShouldBe(urgency);

    [Theory]
    [InlineData("reconsideration", "行政复议机关")]
    [InlineData("court", "法院")]
    [InlineData("petition", "信访部门")]
    public void Is_not_taken_up_a_second_time(string elsewhere, string by)
    {
        var error = CheckComplaint.Decide(FormValues.Of(("elsewhere", elsewhere))).Errors.ShouldHaveSingleItem();

        error.Field.ShouldBe("elsewhere");
        error.Message.Zh.ShouldContain(by);
        error.Message.Zh.ShouldContain("第九条");
    }

    [Fact]
    public void Is_taken_up_where_nobody_else_has_it() => CheckComplaint.Decide(FormValues.Of(("elsewhere", "no"))).Errors.ShouldBeEmpty();
}
