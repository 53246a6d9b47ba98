using Governance.Contracts;
using Governance.HouseholdRegistration.CriminalRecords;
using Governance.HouseholdRegistration.HomeVisits;
using Governance.HouseholdRegistration.Moves;
using NodaTime;

namespace Governance.Modules.Tests.HouseholdRegistration;

public class Visits_moves_and_records
{
    private static readonly LocalDate Today = new(2026, 3, 10);

    [Theory]
    [InlineData("dying", null, Urgency.High, "there may be no tomorrow")]
    [InlineData("bed", "2026-03-15", Urgency.High, "five days are left")]
    [InlineData("bed", "2026-03-16", Urgency.Normal, "in its turn")]
    [InlineData("old", null, Urgency.Normal, "in its turn")]
    public void The_dying_and_those_whose_day_is_near_are_visited_first(string why, string? deadline, Urgency urgency, string because)
    {
        var form = FormValues.Of(("why", why), ("area", "high-tech"));

        var assessed = AssessHomeVisit.Decide(deadline is null ? form : form.With("deadline", deadline), Today);

        assessed.Urgency.ShouldBe(urgency, because);
        assessed.Unit.ShouldBe("household.high-tech");
    }

    [Fact]
    public void Who_is_to_be_visited_is_told_how_to_know_real_officers() =>
        SuggestHomeVisitReply.Decide(FormValues.Of(("why", "bed"), ("matter", "idcard"), ("able", "weak"))).Text!.ShouldContain("不收上门费");

    [Fact]
    public void Who_is_sent_to_and_fro_comes_first_and_the_desk_talks_to_the_other_place()
    {
        var form = FormValues.Of(("to", "china"), ("started", "blocked"));

        AssessMoveOut.Decide(form).Urgency.ShouldBe(Urgency.High);
        SuggestMoveOutReply.Decide(form).Text!.ShouldContain("不用回来");
    }

    [Fact]
    public void A_household_book_in_other_hands_stops_no_move() =>
        SuggestMoveOutReply.Decide(FormValues.Of(("to", "school"), ("obstacle", "book-lost"))).Text!.ShouldContain("不影响迁移");

    [Theory]
    [InlineData("self", Complexity.Simple)]
    [InlineData("organisation", Complexity.Complex)]
    public void A_record_asked_for_by_an_organisation_needs_a_ground_that_is_examined(string applicant, Complexity complexity)
    {
        var assessed = AssessCriminalRecord.Decide(FormValues.Of(("applicant", applicant)));

        assessed.Complexity.ShouldBe(complexity);
        assessed.Confidential.ShouldBe(true);
    }

    [Fact]
    public void Who_needs_a_certificate_abroad_is_told_of_the_notary() =>
        SuggestCriminalRecordReply.Decide(FormValues.Of(("applicant", "self"), ("purpose", "abroad"), ("country", "新西兰"), ("delivery", "electronic"))).Text!
            .ShouldContain("到新西兰使用的，请先到公证处公证");
}
