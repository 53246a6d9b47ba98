using Governance.Contracts;
using Governance.ExitEntry.Residence;
using NodaTime;

namespace Governance.Modules.Tests.ExitEntry;

public class Registration_of_a_foreigner
{
    private static readonly LocalDate Today = new(2026, 3, 10);

    [Theory]
    [InlineData("2026-03-10", null, "today")]
    [InlineData("2026-03-09", null, "yesterday: the twenty-four hours may run still")]
    [InlineData("2026-03-08", Urgency.High, "two days ago")]
    public void Later_than_a_day_after_moving_in_is_looked_at_first(string arrivedOn, Urgency? urgency, string why) =>
        ResidenceReport.Assess(Form(arrivedOn, "2026-03-20", ("E12345678", "2026-05-01")), Today).Urgency.ShouldBe(urgency, why);

    [Fact]
    public void Somebody_who_has_overstayed_is_for_the_foreigners_desk_at_once()
    {
        var assessment = ResidenceReport.Assess(Form("2026-03-10", "2026-03-09", ("E12345678", "2026-05-01"), ("E87654321", "2026-03-09")), Today);

        assessment.Urgency.ShouldBe(Urgency.High);
        assessment.Unit.ShouldBe("exit-entry.foreigners");
    }

    [Fact]
    public void Nobody_leaves_before_he_has_come() =>
        Check("2026-03-10", "2026-03-09", ("E12345678", "2026-05-01")).Errors.ShouldHaveSingleItem().Field.ShouldBe("leavesOn");

    [Fact]
    public void Who_stays_longer_than_he_may_is_told_until_when_and_what_to_do()
    {
        var error = Check("2026-03-10", "2026-06-01", ("E12345678", "2026-07-01"), ("E87654321", "2026-05-01")).Errors.ShouldHaveSingleItem();

        error.Message.Zh.ShouldContain("第 2 人");
        error.Message.Zh.ShouldContain("2026年5月1日");
        error.Message.Zh.ShouldContain("延期");
    }

    [Fact]
    public void The_same_number_twice_is_pointed_at_where_it_stands_the_second_time() =>
        Check("2026-03-10", "2026-03-12", ("E12345678", "2026-05-01"), ("E12345678", "2026-05-01")).Errors.ShouldHaveSingleItem()
            .Field.ShouldBe("persons[1].documentNumber");

    [Fact]
    public void A_family_is_registered_in_one_form() =>
        Check("2026-03-10", "2026-03-12", ("E12345678", "2026-05-01"), ("E87654321", "2026-05-01")).Errors.ShouldBeEmpty();

    [Fact]
    public void The_reply_is_in_both_languages_and_calls_in_whoever_has_overstayed()
    {
        SuggestResidenceReply.Decide(Form("2026-03-10", "2026-03-12", ("E12345678", "2026-05-01")), Today).Text!.ShouldSatisfyAllConditions(
            text => text.ShouldContain("1 人的住宿登记已办好"), text => text.ShouldContain("free of charge"));
        SuggestResidenceReply.Decide(Form("2026-03-10", "2026-03-12", ("E12345678", "2026-03-01")), Today).Text!.ShouldSatisfyAllConditions(
            text => text.ShouldContain("已经过期"), text => text.ShouldContain("Please come"));
    }

    private static SubmissionCheck Check(string arrivedOn, string leavesOn, params (string Number, string Until)[] persons) =>
        CheckResidence.Decide(Form(arrivedOn, leavesOn, persons));

    private static FormValues Form(string arrivedOn, string leavesOn, params (string Number, string Until)[] persons) =>
        FormValues.Of(("arrivedOn", arrivedOn), ("leavesOn", leavesOn)).WithItems(
            "persons", [.. persons.Select(person => FormValues.Of(("documentNumber", person.Number), ("validUntil", person.Until)))]);
}
