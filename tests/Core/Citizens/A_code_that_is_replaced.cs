using Governance.Core.Enquiries;
using Governance.Core.Intake;
using Governance.Core.Office;
using Governance.Core.Officers;
using Governance.Core.Timeline;
using Governance.Core.Tracking;
using Governance.Core.Units;

namespace Governance.Core.Tests.Citizens;

[Cases("M28")]
public sealed class A_code_that_is_replaced(Bureau bureau) : IClassFixture<Bureau>
{
    private static readonly Actor Head = A.Officer(OfficeDesk.Code, head: true, cleared: true);

    [Fact]
    public async Task Opens_nothing_any_more_and_the_new_one_opens_all()
    {
        var acknowledgement = await bureau.Accept(A.Consultation);

        var newCode = (await Exchange(acknowledgement.QueryCode)).Done();

        newCode.QueryCode.ShouldNotBe(acknowledgement.QueryCode);
        newCode.FileNumber.ShouldBe(acknowledgement.FileNumber, "the number stays");
        (await bureau.Track(newCode.QueryCode)).Timeline[^1].ShouldSatisfyAllConditions(
            line => line.Event.ShouldBe(TimelineEvent.CodeReplaced),
            line => line.Came!.Zh.ShouldBe("凭查询码，门户网站，来自互联网"));
        (await bureau.Request((TrackEnquiry use) => use.Run(acknowledgement.QueryCode, default))).Refused(ProblemKind.CodeReplaced);
        (await bureau.Write(acknowledgement.QueryCode, "还能写吗")).Refused(ProblemKind.CodeReplaced);
        (await Exchange(acknowledgement.QueryCode)).Refused(ProblemKind.CodeReplaced);
        await bureau.Tick();
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Asked_again_under_the_same_key_gives_the_same_new_one_and_under_another_none()
    {
        var acknowledgement = await bureau.Accept(A.Consultation);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Exchange(acknowledgement.QueryCode, "once-and-no-more")));

        outcomes.Select(outcome => outcome.Done().QueryCode).Distinct().ShouldHaveSingleItem();
        (await Exchange(acknowledgement.QueryCode, "another-key")).Refused(ProblemKind.CodeReplaced);
        (await bureau.Track(outcomes[0].Value!.QueryCode)).Timeline.Count(line => line.Event == TimelineEvent.CodeReplaced).ShouldBe(1);
    }

    [Fact]
    public async Task By_two_at_once_is_given_to_one_of_them()
    {
        var acknowledgement = await bureau.Accept(A.Consultation);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Exchange(acknowledgement.QueryCode)));

        outcomes.Count(outcome => outcome.Problem is null).ShouldBe(1);
        outcomes.Where(outcome => outcome.Problem is not null).ShouldAllBe(outcome => outcome.Problem!.Kind == ProblemKind.CodeReplaced);
    }

    [Fact]
    public async Task By_a_head_stops_at_once_and_the_number_he_gets_opens_nothing_but_a_new_code()
    {
        var acknowledgement = await bureau.Accept(A.Consultation with { Confidential = true });

        var number = (await Revoke(Head, acknowledgement.Id)).Done();

        (await bureau.Request((TrackEnquiry use) => use.Run(acknowledgement.QueryCode, default))).Refused(ProblemKind.CodeReplaced);
        (await bureau.Request((TrackEnquiry use) => use.Run(number.Number, default))).Refused(ProblemKind.PickUpOnly);
        (await bureau.Write(number.Number, "冒充来件人")).Refused(ProblemKind.PickUpOnly);
        var newCode = (await Exchange(number.Number)).Done();
        var lines = (await bureau.Track(newCode.QueryCode)).Timeline;
        lines[^2].Event.ShouldBe(TimelineEvent.CodeRevoked, "the citizen reads who stopped the code");
        lines[^1].Title.Zh.ShouldBe("凭取码号换取了新的查询码");
        lines.ShouldNotContain(line => line.Text == Reason, "the reason is the bureau's own affair");
        (await Exchange(number.Number)).Refused(ProblemKind.CodeReplaced);
        await bureau.Tick();
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task By_a_head_can_be_fetched_for_seven_days_and_then_given_anew()
    {
        var acknowledgement = await bureau.Accept(A.Consultation);
        var number = (await Revoke(Head, acknowledgement.Id)).Done();

        bureau.Clock.Advance(NodaTime.Duration.FromDays(7));

        (await Exchange(number.Number)).Refused(ProblemKind.NotFound);
        (await Exchange((await Revoke(Head, acknowledgement.Id)).Done().Number)).Done();
    }

    [Fact]
    public async Task Is_never_stopped_by_an_officer_alone_nor_by_who_handles_it_nor_by_who_may_not_open_it()
    {
        var acknowledgement = await bureau.Accept(A.Consultation);
        (await Revoke(A.Office, acknowledgement.Id)).Refused(ProblemKind.Forbidden);
        (await bureau.Request((TakeEnquiry use) => use.Run(Head, acknowledgement.Id, default))).Done();
        (await Revoke(Head, acknowledgement.Id)).Refused(ProblemKind.Forbidden);

        var sealedOne = await bureau.Accept(A.Consultation with { Confidential = true });
        (await Revoke(A.Officer(OfficeDesk.Code, head: true), sealedOne.Id)).Refused(ProblemKind.NotFound);
        (await bureau.Track(sealedOne.QueryCode)).QueryCode.ShouldBe(sealedOne.QueryCode);
    }

    private const string Reason = "来件人来电说查询码被人看到";

    private Task<Outcome<NewCode>> Exchange(string code, string? key = null) => bureau.Request((ReplaceCode use) => use.Run(code, A.AtHome, key, default));

    private Task<Outcome<PickUpNumber>> Revoke(Actor actor, Guid id) => bureau.Request((RevokeCode use) => use.Run(actor, id, Reason, default));
}
