using Governance.Contracts;
using Governance.Core.Cases;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Intake;
using Governance.Core.Officers;
using Governance.Core.Timeline;

namespace Governance.Core.Tests.Cases;

/// <summary>Enquiries that belong together: told at once, each with its own clock and answer, and nothing opened by it that was shut.</summary>
public sealed class A_case(Bureau bureau) : IClassFixture<Bureau>
{
    private const string News = "本案已经移送审查起诉，请各位保留好凭证。";

    private readonly Actor officer = A.Officer("trial.first");
    private readonly Actor cleared = A.Officer("trial.first", cleared: true);

    [Fact]
    public async Task Tells_all_its_enquiries_by_one_message_and_leaves_clock_and_answer_to_each()
    {
        var (open, answered) = (await Accept(), await Accept());
        (await bureau.Step(officer, answered.Id, "reply", ("reply", "已经登记，谢谢。"))).Done();
        var due = (await bureau.OpenClock(open.Id)).DueAt;
        var id = await Case(officer);
        (await Join(officer, id, open, answered)).Done().Joined.Count.ShouldBe(2);

        var message = (await Tell(officer, id, News)).Done().Messages.ShouldHaveSingleItem();

        (message.Text, message.Heard, message.Of).ShouldBe((News, 2, 2));
        foreach (var acknowledgement in new[] { open, answered })
            (await bureau.Track(acknowledgement.QueryCode)).Timeline.Count(line => line.Text == News).ShouldBe(1);
        (await bureau.OpenClock(open.Id)).DueAt.ShouldBe(due);
        (await bureau.Stored(open.Id)).Status.ShouldBe(EnquiryStatus.Open);
        (await bureau.Stored(answered.Id)).Status.ShouldBe(EnquiryStatus.Answered);
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_joined_and_left_on_the_officers_record_and_the_citizen_is_told_neither()
    {
        var acknowledgement = await Accept();
        var id = await Case(officer);
        (await Join(officer, id, acknowledgement)).Done();
        (await Leave(officer, id, acknowledgement.Id, "核实后不属于本案。")).ShouldBeNull();

        var events = (await bureau.Read(officer, acknowledgement.Id)).Done().Timeline;
        events[^2].Event.ShouldBe(TimelineEvent.CaseJoined);
        (events[^1].Event, events[^1].Text).ShouldBe((TimelineEvent.CaseLeft, "核实后不属于本案。"));
        events[^2].Title.Zh.ShouldNotContain("集资", customMessage: "the name of a case may tell too much");
        (await bureau.Track(acknowledgement.QueryCode))
            .Timeline.ShouldNotContain(line => line.Event == TimelineEvent.CaseJoined || line.Event == TimelineEvent.CaseLeft);
    }

    [Fact]
    public async Task Tells_nothing_to_who_has_left_and_nothing_of_before_to_who_comes_later()
    {
        var (first, left, late) = (await Accept(), await Accept(), await Accept());
        var id = await Case(officer);
        (await Join(officer, id, first, left)).Done();
        (await Leave(officer, id, left.Id, "不属于本案。")).ShouldBeNull();
        (await Tell(officer, id, News)).Done();
        (await Join(officer, id, late)).Done();
        (await Tell(officer, id, "法院已经开庭，判决以后再告诉各位。")).Done();

        (await Heard(first)).ShouldBe(2);
        (await Heard(left)).ShouldBe(0);
        (await Heard(late)).ShouldBe(1);
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Takes_an_enquiry_that_is_in_no_other_and_that_the_officer_may_handle_and_says_why_not_of_the_rest()
    {
        var (mine, elsewhere, taken) = (await Accept(), await bureau.Accept(A.Consultation), await Accept());
        var (id, other) = (await Case(officer), await Case(officer));
        (await Join(officer, other, taken)).Done();

        var done = (await Request((JoinCase use) => use.Run(
            officer, id, [mine.FileNumber, elsewhere.FileNumber, taken.FileNumber, "2026-000001-1x", mine.FileNumber], default))).Done();

        done.Joined.ShouldBe([mine.FileNumber]);
        done.NotJoined.Select(left => left.FileNumber).ShouldBe([elsewhere.FileNumber, taken.FileNumber, "2026-000001-1x"]);
        done.NotJoined[0].Why.ShouldBe(Problem.Unseen.Title, "what is not his to see is as if it were not");
        done.NotJoined[1].Why.Zh.ShouldContain("另一个案件");
        (await Join(officer, id, mine)).Done().NotJoined.ShouldHaveSingleItem().Why.Zh.ShouldContain("已经在这个案件里");
    }

    [Fact]
    public async Task Adds_up_what_its_forms_say_but_for_what_is_sensitive()
    {
        var id = await Case(officer);
        (await Join(officer, id, await Accept(("5000.50", "1"), ("650", "2")), await Accept(("349.5", "3")))).Done();

        var view = (await Read(officer, id)).Done();

        view.Sums.Select(sum => (sum.Group?.Zh, sum.Field.Zh, sum.Enquiries, sum.Items, sum.Sum)).ShouldBe(
            [("每一笔付款", "金额", 2, 3, 6_000m), (null, "收回", 2, 2, 20m)]);
        view.ByType.ShouldHaveSingleItem().Enquiries.ShouldBe(2);
    }

    [Fact]
    public async Task Shows_nothing_of_a_confidential_enquiry_to_who_is_not_named_for_it_and_tells_it_all_the_same()
    {
        var (open, secret) = (await Accept(("100", "1")), await Accept(confidential: true, payments: [("900", "1")]));
        var id = await Case(cleared);
        (await Join(cleared, id, open, secret)).Done().Joined.Count.ShouldBe(2);

        var seen = (await Read(officer, id)).Done();

        seen.Members.ShouldHaveSingleItem().FileNumber.ShouldBe(open.FileNumber);
        (seen.Hidden, seen.Sums[0].Sum).ShouldBe((1, 100m), "nor is it in the sums");
        (await Read(cleared, id)).Done().Sums[0].Sum.ShouldBe(1_000m);
        (await Tell(officer, id, News)).Done();
        (await bureau.Track(secret.QueryCode)).Timeline.ShouldContain(line => line.Text == News);
        (await bureau.Ask("select count(*) from timeline where enquiry_id = $1 and content is not null", secret.Id)).ShouldBe("0");
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("trial.first", "", false, true, true, "its unit")]
    [InlineData("trial.second", "", false, false, false, "another desk")]
    [InlineData("trial.second", "head cleared", false, false, false, "head of another desk")]
    [InlineData("trial", "head", false, true, true, "head of the unit above")]
    [InlineData("trial", "", false, false, false, "above, but no head")]
    [InlineData("office", "", false, false, false, "the office works on no case of others")]
    [InlineData("office", "leader", false, true, false, "a leader sees, and writes in nobody's name")]
    [InlineData("trial.first", "technical", false, false, false, "who runs the platform sees none")]
    [InlineData("trial.first", "", true, false, false, "confidential, and not named for it")]
    [InlineData("trial.first", "cleared", true, true, true, "cleared, of its unit")]
    [InlineData("trial", "head cleared", true, true, true, "cleared head above")]
    [InlineData("office", "leader cleared", true, false, false, "nor does a leader")]
    public async Task Is_seen_and_worked_on_by_this_table(string unit, string rights, bool confidential, bool sees, bool works, string why)
    {
        var id = await Case(A.Officer("trial.first"), confidential);
        var acknowledgement = await Accept();
        (await Join(A.Officer("trial", head: true, cleared: true), id, acknowledgement)).Done();
        var actor = A.Officer(unit, rights.Contains("head"), rights.Contains("leader"), cleared: rights.Contains("cleared")) with
        {
            Technical = rights.Contains("technical"),
        };

        (await Read(actor, id)).Problem?.Kind.ShouldBe(ProblemKind.NotFound, why);
        ((await Read(actor, id)).Problem is null).ShouldBe(sees, why);
        ((await Request((ListCases use) => use.Run(actor, closed: false, null, default))).Cases.Any(row => row.Id == id)).ShouldBe(sees, why);
        ((await Tell(actor, id, News)).Problem is null).ShouldBe(works, why);
        ((await Request((TakeCase use) => use.Run(actor, id, default))).Problem is null).ShouldBe(works, why);
        ((await Request((ListCandidates use) => use.Run(actor, id, default))).Problem is null).ShouldBe(works, why);
    }

    [Fact]
    public async Task Is_named_to_those_alone_who_may_see_it()
    {
        var acknowledgement = await Accept();
        var id = await Case(cleared, confidential: true);
        (await Join(cleared, id, acknowledgement)).Done();

        (await Of(cleared, acknowledgement)).Title!.Zh.ShouldContain("集资");
        (await Of(officer, acknowledgement)).ShouldSatisfyAllConditions(
            view => view.Id.ShouldBeNull(), view => view.Title!.Zh.ShouldNotContain("集资"), view => view.MayJoin.ShouldBeFalse());
        (await bureau.Ask("select count(*) from cases where encode(named, 'escape') like '%集资%'")).ShouldBe("0");
        (await bureau.Ask("select count(*) from audit_entries where details like '%集资%'")).ShouldBe("0");
    }

    [Fact]
    public async Task Offers_what_is_open_with_its_unit_and_in_no_case()
    {
        var (free, joined) = (await Accept(), await Accept());
        var id = await Case(officer);
        (await Join(officer, id, joined)).Done();

        var offered = (await Request((ListCandidates use) => use.Run(officer, id, default))).Done().Enquiries.Select(row => row.FileNumber).ToArray();

        offered.ShouldContain(free.FileNumber);
        offered.ShouldNotContain(joined.FileNumber);
    }

    [Fact]
    public async Task Takes_and_tells_nothing_while_it_is_closed_and_is_found_among_the_closed()
    {
        var id = await Case(officer);
        (await Join(officer, id, await Accept())).Done();
        (await Request((CloseCase use) => use.Run(officer, id, closed: true, default))).Done().Case.ClosedAt.ShouldNotBeNull();

        (await Tell(officer, id, News)).Refused(ProblemKind.Conflict);
        (await Join(officer, id, await Accept())).Done().NotJoined.ShouldHaveSingleItem().Why.Zh.ShouldContain("已经关闭");
        (await Request((ListCases use) => use.Run(officer, closed: true, null, default))).Cases.ShouldContain(row => row.Id == id);
        (await Request((CloseCase use) => use.Run(officer, id, closed: false, default))).Done().Case.ClosedAt.ShouldBeNull();
        (await Tell(officer, id, News)).Done();
    }

    [Fact]
    public async Task Has_a_name_that_says_something()
    {
        var wrong = (await Request((OpenCase use) => use.Run(officer, new(" ", new string('9', 41)), confidential: false, default)))
            .Refused(ProblemKind.Invalid);

        wrong.Errors.Select(error => error.Field).ShouldBe(["name", "number"]);
        var id = await Case(officer);
        var renamed = (await Request((RenameCase use) => use.Run(officer, id, new("某公司合同诈骗案", "A4412000000002026010001"), default))).Done();
        renamed.Case.Name.ShouldBe(new("某公司合同诈骗案", "A4412000000002026010001"));
    }

    [Fact]
    public async Task Is_read_on_record()
    {
        var id = await Case(officer);
        var before = await bureau.Ask("select count(*) from audit_entries where subject = $1 and what = 'case.read'", id.ToString());
        (await Read(officer, id)).Done();

        (await bureau.Ask("select count(*) from audit_entries where subject = $1 and what = 'case.read'", id.ToString()))
            .ShouldBe($"{int.Parse(before, System.Globalization.CultureInfo.InvariantCulture) + 1}");
    }

    private Task<Acknowledgement> Accept(params (string Amount, string Balance)[] payments) => Accept(confidential: false, payments);

    private Task<Acknowledgement> Accept(bool confidential, (string Amount, string Balance)[] payments) => bureau.Accept(A.Consultation with
    {
        Kind = null, BusinessType = "trial.loss", Confidential = confidential,
        Form = FormValues.Of(("got", "10")).WithItems(
            "payments", [.. payments.Select(payment => FormValues.Of(("amount", payment.Amount), ("balance", payment.Balance)))]),
    });

    private async Task<Guid> Case(Actor actor, bool confidential = false) =>
        (await Request((OpenCase use) => use.Run(actor, new("某公司非法集资案", null), confidential, default))).Value?.Case.Id
        ?? Guid.Parse(await bureau.Ask("select id from cases order by serial desc limit 1"));

    private Task<Outcome<JoinedEnquiries>> Join(Actor actor, Guid id, params Acknowledgement[] enquiries) =>
        Request((JoinCase use) => use.Run(actor, id, [.. enquiries.Select(enquiry => enquiry.FileNumber)], default));

    private Task<Problem?> Leave(Actor actor, Guid id, Guid enquiry, string reason) =>
        Request((LeaveCase use) => use.Run(actor, id, enquiry, reason, default));

    private Task<Outcome<CaseView>> Tell(Actor actor, Guid id, string text) => Request((TellCase use) => use.Run(actor, id, text, default));

    private Task<Outcome<CaseView>> Read(Actor actor, Guid id) => Request((ReadCase use) => use.Run(actor, id, null, default));

    private async Task<CaseOfEnquiryView> Of(Actor actor, Acknowledgement enquiry) =>
        (await Request((CaseOfEnquiry use) => use.Run(actor, enquiry.Id, default))).Done();

    private async Task<int> Heard(Acknowledgement acknowledgement) =>
        (await bureau.Track(acknowledgement.QueryCode)).Timeline.Count(line => line.Event == TimelineEvent.CaseTold);

    private Task<TResult> Request<T, TResult>(Func<T, Task<TResult>> use)
        where T : notnull => bureau.Request(use);
}
