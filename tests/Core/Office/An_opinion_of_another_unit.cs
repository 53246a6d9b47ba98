using Governance.Contracts;
using Governance.Core.Clocks.Notices;
using Governance.Core.Enquiries;
using Governance.Core.Office;
using Governance.Core.Officers;
using Governance.Core.Opinions;
using Governance.Core.Publishing;
using Governance.Core.Reading;
using Governance.Core.Tests.Clocks;
using Governance.WorkingTime;

namespace Governance.Core.Tests.Office;

/// <summary>Monday 2 March 2026, nine in the morning; the trial case is answered by Thursday half past five.</summary>
public sealed class An_opinion_of_another_unit(SharedServer shared) : IAsyncLifetime
{
    private static readonly Actor Lead = A.Officer("trial.first");
    private static readonly Actor Asked = A.Officer("trial.second");
    private Bureau bureau = null!;
    private Guid id;
    private string code = "";

    public async ValueTask InitializeAsync()
    {
        bureau = await Bureau.Open(shared);
        var accepted = await bureau.Accept(A.Trial(("address", "城中路")));
        (id, code) = (accepted.Id, accepted.QueryCode);
    }

    public ValueTask DisposeAsync() => bureau.DisposeAsync();

    [Fact]
    public async Task Is_given_to_the_lead_who_alone_answers_the_citizen_once()
    {
        (await bureau.Read(Asked, id)).Refused(ProblemKind.NotFound);
        var opinion = (await Ask()).Done().Opinions.ShouldHaveSingleItem();

        (await bureau.Request((ListAsked use) => use.Run(Asked, default))).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            asked => asked.Question.ShouldBe("现场交通怎么组织？"), asked => asked.Enquiry.ShouldBe(id), asked => asked.DueAt.ShouldBe(Bureau.At("2026-03-03 17:30")));
        (await Decide()).Refused(ProblemKind.Conflict).Title.Zh.ShouldContain("会办");
        (await Give(Asked, opinion.Id, "东口增设引导。", OpinionStance.AgreesWithConditions)).Done().Opinions[0].State.ShouldBe(OpinionState.Given);

        var read = (await bureau.Read(Lead, id)).Done();
        read.Opinions.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            spoken => spoken.Answer.ShouldBe("东口增设引导。"), spoken => spoken.Stance.ShouldBe(OpinionStance.AgreesWithConditions));
        read.Timeline.ShouldContain(line => line.Title.Zh.EndsWith("回复意见：有条件同意", StringComparison.Ordinal));
        (await Decide()).Done().Handling.Status.ShouldBe(EnquiryStatus.Answered);
        var seen = await bureau.Track(code);
        seen.Timeline.ShouldAllBe(line => line.Text == null || !line.Text.Contains("东口"));
        seen.Timeline.Count(line => line.Event == Timeline.TimelineEvent.Replied).ShouldBe(1);
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_all_that_the_unit_which_was_asked_may_do()
    {
        (await Ask()).Done();
        var read = (await bureau.Read(Asked, id)).Done();

        read.Rights.ShouldSatisfyAllConditions(
            rights => rights.Asked.ShouldBeTrue(), rights => rights.Steps.ShouldBeEmpty(), rights => rights.MayTake.ShouldBeFalse(),
            rights => rights.MayTransfer.ShouldBeFalse(), rights => rights.MayExtend.ShouldBeFalse(), rights => rights.MayAsk.ShouldBeFalse(),
            rights => rights.MayPublish.ShouldBeFalse(), rights => rights.MayRevokeCode.ShouldBeFalse());
        (await bureau.Step(Asked, id, "decide", ("reply", "同意"))).Refused(ProblemKind.Conflict);
        (await bureau.Request((TransferToUnit use) => use.Run(Asked, id, "trial.second", "我来办", default))).Refused(ProblemKind.Forbidden);
        (await bureau.Request((TakeEnquiry use) => use.Run(Asked, id, default))).Refused(ProblemKind.Forbidden);
        (await bureau.Request((PublishReply use) => use.Run(Asked, id, "问题问题", "答复答复", default))).Refused(ProblemKind.Forbidden);
        (await bureau.Request((RevealValue use) => use.Run(Asked, id, "contact.mobile", default))).Refused(ProblemKind.Forbidden);
        (await Give(Lead, read.Opinions[0].Id, "代为同意")).Refused(ProblemKind.NotFound);
        (await bureau.Read(A.Officer("trial", head: true), id)).Done().Opinions[0].MayAnswer.ShouldBeTrue("a head above speaks for the desk");
    }

    [Fact]
    public async Task Of_a_confidential_enquiry_is_for_those_cleared_alone()
    {
        var accepted = await bureau.Accept(A.Trial(("address", "城中路")) with { Confidential = true });
        var lead = A.Officer("trial.first", cleared: true);
        (await bureau.Request((HandleOpinions use) => use.Ask(lead, accepted.Id, "trial.second", "现场交通怎么组织？", new(1, TimeLimitUnit.WorkingDays), default)))
            .Done();

        (await bureau.Read(Asked, accepted.Id)).Refused(ProblemKind.NotFound);
        (await bureau.Request((ListAsked use) => use.Run(Asked, default))).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            asked => asked.Enquiry.ShouldBeNull(), asked => asked.Question.ShouldBeNull(), asked => asked.Subject.ShouldBeNull());
        (await bureau.Read(A.Officer("trial.second", cleared: true), accepted.Id)).Done().Opinions.ShouldHaveSingleItem();
        (await bureau.Ask("select count(*) from opinions where position(convert_to('现场', 'UTF8') in question) > 0")).ShouldBe("0");
    }

    [Fact]
    public async Task Is_not_waited_for_once_its_time_is_over_and_the_lead_says_why()
    {
        var opinion = (await Ask()).Done().Opinions[0];
        (await End(Lead, opinion.Id, OpinionState.Missed, "等不及了，活动临近")).Refused(ProblemKind.Conflict);
        bureau.Clock.Reset(Bureau.At("2026-03-03 17:30"));
        await Tick();

        (await End(Lead, opinion.Id, OpinionState.Missed, "")).Refused(ProblemKind.Invalid);
        (await End(Lead, opinion.Id, OpinionState.Missed, "多次催办没有回复")).Done();

        (await Give(Asked, opinion.Id, "同意")).Refused(ProblemKind.Conflict);
        (await Decide()).Done();
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Has_a_clock_of_its_own_that_strikes_once_each_on_any_number_of_hosts()
    {
        var asked = await bureau.Employ("trial.second");
        var lead = await bureau.Employ("trial.first");
        (await Ask()).Done();
        await using var other = await bureau.Start(bureau.Clock);
        foreach (var at in new[] { "2026-03-03 15:30", "2026-03-03 17:30", "2026-03-04 09:00" })
        {
            bureau.Clock.Reset(Bureau.At(at));
            await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Tick()).Append(Bureau.Request(other, (TickOpinions use) => use.Run(default))));
        }

        (await Kinds(asked)).ShouldBe([StaffNews.OpinionAsked, StaffNews.OpinionWarned, StaffNews.OpinionOver]);
        (await Kinds(lead)).ShouldBe([StaffNews.OpinionOver]);
        (await bureau.Ask("select count(*) from timeline where event in ('OpinionWarned', 'OpinionOver')")).ShouldBe("2");
        (await bureau.Notices(lead)).Notices.ShouldHaveSingleItem().Due.ShouldBe(Bureau.At("2026-03-03 17:30"));
        await bureau.Tick();
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_asked_within_the_time_of_the_enquiry_and_of_whom_it_may_be_asked()
    {
        (await Fields("trial.second", "", 1)).ShouldBe(["question"]);
        (await Fields("trial.first", "问一下怎么办", 1)).ShouldBe(["unit"]);
        (await Fields("nowhere", "问一下怎么办", 1)).ShouldBe(["unit"]);
        (await Fields("trial.second", "问一下怎么办", 4)).ShouldBe(["by"], "the answer is due on Thursday");
        (await Ask()).Done();
        (await Fields("trial.second", "再问一次怎么办", 1)).ShouldBe(["unit"], "asked already");
        await bureau.Change(id, enquiry => enquiry.AboutUnit = "trial.second");
        (await bureau.Read(Asked, id)).Refused(ProblemKind.NotFound);
    }

    [Fact]
    public async Task Is_taken_back_by_the_head_alone_and_then_nobody_there_reads_any_more()
    {
        var opinion = (await Ask()).Done().Opinions[0];

        (await End(Lead, opinion.Id, OpinionState.TakenBack, "问错了单位")).Refused(ProblemKind.Forbidden);
        (await End(A.Officer("trial.first", head: true), opinion.Id, OpinionState.TakenBack, "问错了单位")).Done();

        (await bureau.Read(Asked, id)).Refused(ProblemKind.NotFound);
        (await Decide()).Done();
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task That_a_workflow_demands_must_have_been_asked_where_somebody_can_be_asked()
    {
        var refused = (await bureau.Step(Lead, id, "permit", ("reply", "准予举办"))).Refused(ProblemKind.Conflict);
        refused.Title.Zh.ShouldSatisfyAllConditions(text => text.ShouldContain("二科"), text => text.ShouldNotContain("no-such", Case.Insensitive));

        var opinion = (await Ask()).Done().Opinions[0];
        (await bureau.Step(Lead, id, "permit", ("reply", "准予举办"))).Refused(ProblemKind.Conflict);
        (await Give(Asked, opinion.Id, "同意")).Done();
        (await bureau.Step(Lead, id, "permit", ("reply", "准予举办"))).Done();
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_asked_by_the_workflow_itself_of_those_who_can_be_asked_and_within_the_time_that_is_left()
    {
        var lead = (await bureau.Employ("trial.first")).ToActor();
        var opinion = (await bureau.Step(lead, id, "consult")).Done().Opinions.ShouldHaveSingleItem("not the lead itself, nor who is not there");

        opinion.ShouldSatisfyAllConditions(
            asked => asked.Unit.Unit.ShouldBe("trial.second"), asked => asked.Question.ShouldBe("现场交通怎么组织？"),
            asked => asked.DueAt.ShouldBe(Bureau.At("2026-03-05 17:30"), "five working days are more than the enquiry has"));
        (await bureau.Step(lead, id, "consult")).Done().Opinions.ShouldHaveSingleItem("asked already");
        (await Decide()).Refused(ProblemKind.Conflict);
        (await Give(Asked, opinion.Id, "同意")).Done();
        (await bureau.Step(lead, id, "consult")).Done().Opinions.Count.ShouldBe(2, "asked once more after it has spoken");
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("update opinions set due_at = due_at + interval '1 day'", 8, "a question that was given more time past the platform")]
    [InlineData("update opinions set state = 'Given'", 8, "an opinion that nobody gave")]
    [InlineData("update opinions set stance = 'Agrees'", 8, "a unit that was made to agree")]
    [InlineData("update enquiries set asked_units = ' trial.second trial '", 1, "a right to read that nobody gave")]
    [InlineData("update enquiries set open_opinions = 0", 1, "a hold on the answer that was taken away")]
    [InlineData("update enquiries set status = 'Answered'", 4, "an answer while somebody was asked")]
    public async Task Is_proved(string statement, int invariant, string what)
    {
        (await Ask()).Done();
        (await bureau.Verify()).Violations.ShouldBeEmpty();

        await bureau.Ask(statement);

        (await bureau.Verify()).Violations.ShouldContain(violation => violation.Invariant == invariant && violation.Enquiry == id, what);
    }

    private Task<Outcome<OfficeEnquiry>> Ask() => bureau.Request((HandleOpinions use) =>
        use.Ask(Lead, id, "trial.second", "现场交通怎么组织？", new(1, TimeLimitUnit.WorkingDays), default));

    private async Task<string[]> Fields(string unit, string question, int days) =>
        [.. (await bureau.Request((HandleOpinions use) => use.Ask(Lead, id, unit, question, new(days, TimeLimitUnit.WorkingDays), default)))
            .Refused(ProblemKind.Invalid).Errors.Select(error => error.Field)];

    private Task<Outcome<OfficeEnquiry>> Give(Actor actor, Guid opinion, string text, OpinionStance stance = OpinionStance.Agrees) =>
        End(actor, opinion, OpinionState.Given, text, stance);

    private Task<Outcome<OfficeEnquiry>> End(
        Actor actor, Guid opinion, OpinionState state, string text, OpinionStance stance = OpinionStance.Informs) =>
        bureau.Request((HandleOpinions use) => use.End(actor, id, opinion, state, text, default, stance));

    private Task<Outcome<OfficeEnquiry>> Decide() => bureau.Step(Lead, id, "decide", ("reply", "准予举办，请按意见组织。"));

    private Task<int> Tick() => bureau.Get<TickOpinions>().Run(default);

    private async Task<IEnumerable<StaffNews>> Kinds(Officer officer)
    {
        var texts = (await bureau.Notices(officer)).Notices.Select(notice => notice.Text).Reverse();
        return [.. texts.Select(text => Enum.GetValues<StaffNews>().Single(kind => NoticeText.Of(kind) == text))];
    }
}
