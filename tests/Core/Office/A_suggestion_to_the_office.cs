using Governance.Contracts;
using Governance.Core.Intake;
using Governance.Core.Office;

namespace Governance.Core.Tests.Office;

public sealed class A_suggestion_to_the_office(Bureau bureau) : IClassFixture<Bureau>
{
    private static readonly Submission OfTraffic = A.Consultation with { Subject = "机动车号牌选号", Body = "新车想选一个号牌，怎么选号？" };

    [Fact]
    public async Task Stands_on_a_general_enquiry_and_taken_hands_it_over_with_the_reason_on_record()
    {
        var id = (await bureau.Accept(OfTraffic)).Id;
        var suggestion = (await bureau.Read(A.Office, id)).Done().Suggestion.ShouldNotBeNull();
        suggestion.MayTake.ShouldBeTrue();
        suggestion.Words.ShouldContain("选号");

        (await Take(A.Office, id, suggestion)).Done().Handling.Owner.Unit.ShouldBe(suggestion.Unit.Unit);

        var now = (await bureau.Read(A.Officer(suggestion.Unit.Unit), id)).Done();
        now.Suggestion.ShouldBeNull("it is where it belongs");
        now.Timeline.ShouldContain(line => line.Text != null && line.Text.Contains("采纳建议") && line.Text.Contains("选号"));
    }

    [Fact]
    public async Task Of_a_confidential_enquiry_is_made_and_its_words_stay_sealed()
    {
        var id = (await bureau.Accept(OfTraffic with { Confidential = true })).Id;
        var officer = A.Office with { ClearedForConfidential = true };
        var suggestion = (await bureau.Read(officer, id)).Done().Suggestion.ShouldNotBeNull();

        (await Take(officer, id, suggestion)).Done();

        (await bureau.Stored(id)).RoutingReason.ShouldNotContain("选号");
    }

    [Fact]
    public async Task Is_taken_by_nobody_who_may_not_hand_the_enquiry_on()
    {
        var id = (await bureau.Accept(OfTraffic)).Id;
        var suggestion = (await bureau.Read(A.Office, id)).Done().Suggestion.ShouldNotBeNull();

        (await Take(A.Officer("trial.first"), id, suggestion)).Refused(ProblemKind.NotFound);
    }

    [Fact]
    public async Task Is_not_made_where_the_citizen_chose_a_service_or_another_authority_is_asked()
    {
        var typed = (await bureau.Accept(A.Typed("trial.question") with { Subject = OfTraffic.Subject, Body = OfTraffic.Body })).Id;
        (await bureau.Read(A.Officer("trial.first"), typed)).Done().Suggestion.ShouldBeNull();
        var others = (await bureau.Accept(A.Consultation with { Subject = "物业费太贵", Body = "没有人管。" })).Id;
        (await bureau.Read(A.Office, others)).Done().Suggestion.ShouldBeNull();
    }

    private Task<Outcome<OfficeEnquiry>> Take(Officers.Actor actor, Guid id, SuggestedUnit suggestion) =>
        bureau.Request((TransferToUnit use) => use.Run(actor, id, suggestion.Unit.Unit, suggestion.Reason, default));
}
