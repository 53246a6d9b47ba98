using Governance.Contracts;
using Governance.ExitEntry.Applications;
using Governance.Modules.Tests.Traffic;
using NodaTime;

namespace Governance.Modules.Tests.ExitEntry;

public class Passport_and_permit_applications
{
    private const string BornIn1985 = "440106198503150014";
    private const string BornOn10March2010 = "440106201003100018";

    private static readonly LocalDate Today = new(2026, 3, 10);

    [Theory]
    [InlineData(BornIn1985, "已满 16 周岁", true, "")]
    [InlineData(BornIn1985, "未满 16 周岁", false, "a grown-up")]
    [InlineData(BornOn10March2010, "已满 16 周岁", true, "sixteen today")]
    [InlineData("440106201003110013", "已满 16 周岁", false, "sixteen tomorrow")]
    [InlineData("440106201003110013", "未满 16 周岁", true, "sixteen tomorrow")]
    public void The_age_has_to_fit_the_identity_number(string id, string age, bool fits, string why) =>
        Check(("applicantId", id), ("age", age)).Errors.Count.ShouldBe(fits ? 0 : 1, why);

    [Theory]
    [InlineData("440106201503100015", "440106201503100015", "the child's own number")]
    [InlineData("440106201503100015", "440106200903100010", "seventeen")]
    public void A_guardian_is_somebody_else_and_grown_up(string child, string guardian, string why) =>
        Check(("applicantId", child), ("age", "未满 16 周岁"), ("guardianId", guardian)).Errors.ShouldHaveSingleItem(why).Field.ShouldBe("guardianId");

    [Theory]
    [InlineData("2026-03-20T0900-1", "2026-03-20", false, "the day of leaving is too late")]
    [InlineData("2026-03-25T0900-1", "2026-03-20", false, "after leaving")]
    [InlineData("2026-03-19T0900-1", "2026-03-20", true, "the day before")]
    public void A_visit_comes_before_the_journey(string slot, string departOn, bool inTime, string why)
    {
        var check = Check(("slot", slot), ("departOn", departOn));

        check.Errors.Count.ShouldBe(inTime ? 0 : 1, why);
        if (!inTime)
            check.Errors[0].Message.Zh.ShouldContain("加急办理出入境证件");
    }

    [Theory]
    [InlineData("2026-03-25", Urgency.High, "fifteen days")]
    [InlineData("2026-03-26", null, "sixteen days: the law's time is enough")]
    public void Whoever_leaves_before_the_usual_time_is_over_is_looked_at_first(string departOn, Urgency? urgency, string why) =>
        AssessApplication.Decide(FormValues.Of(("departOn", departOn)), Today).Urgency.ShouldBe(urgency, why);

    [Fact]
    public void The_confirmation_lists_what_this_applicant_brings()
    {
        var text = SuggestConfirmation.Decide(ApplicationTypes.HongKongAndMacau, FormValues.Of(
            ("matter", "renew"), ("purpose", "family"), ("age", "未满 16 周岁"))).Text!;

        text.ShouldContain("监护关系证明");
        text.ShouldContain("原来的证件");
        text.ShouldContain("签注事由");
        text.ShouldNotContain("单位");
        SuggestConfirmation.Decide(ApplicationTypes.Passport, FormValues.Of(("matter", "first"), ("functionary", "yes"), ("purpose", "family"))).Text!
            .ShouldSatisfyAllConditions(passport => passport.ShouldContain("单位"), passport => passport.ShouldNotContain("签注"));
    }

    private static SubmissionCheck Check(params (string, string)[] form) => CheckApplication.Decide(FormValues.Of(form), Today);
}
