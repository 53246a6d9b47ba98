using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Enquiries;
using Governance.Core.Office;
using Governance.Core.Officers;

namespace Governance.Core.Tests.Office;

public sealed class A_step(Bureau bureau) : IClassFixture<Bureau>
{
    private static readonly Actor Officer = A.Officer("trial.first");
    private static readonly Actor Head = A.Officer("trial.first", head: true);

    [Fact]
    public async Task Of_the_head_is_not_taken_by_an_officer()
    {
        var id = await Drafted(Officer);
        (await bureau.Step(Officer, id, "approve")).Refused(ProblemKind.Conflict);
        (await bureau.Step(A.Officer("trial.first"), id, "approve")).Refused(ProblemKind.Conflict);
    }

    [Cases("M36")]
    [Fact]
    public async Task Of_approval_is_not_taken_by_the_author_of_the_draft_not_even_a_head()
    {
        var id = await Drafted(Head);
        (await bureau.Step(Head, id, "approve")).Refused(ProblemKind.Conflict);
        (await bureau.Step(A.Officer("trial", head: true), id, "approve")).Done().Handling.Status.ShouldBe(EnquiryStatus.Answered);
    }

    [Fact]
    public async Task Returns_a_draft_with_the_reason_and_the_next_draft_is_sent()
    {
        var id = await Drafted(Officer);
        var returned = (await bureau.Step(Head, id, "return", ("reason", "请写明办理地点"))).Done();
        returned.Timeline.ShouldContain(line => line.Text == "请写明办理地点" && !line.VisibleToCitizen);
        (await bureau.Step(Officer, id, "draft", ("reply", "请到城东派出所办理。"))).Done().Handling.Draft.ShouldBe("请到城东派出所办理。");
        var sent = (await bureau.Step(Head, id, "approve")).Done();
        sent.Timeline.Count(line => line.Event == Timeline.TimelineEvent.Replied && line.Text == "请到城东派出所办理。").ShouldBe(1);
    }

    [Fact]
    public async Task Is_refused_to_who_does_not_own_the_enquiry()
    {
        var id = (await bureau.Accept(A.Typed("trial.question"))).Id;
        (await bureau.Step(A.Officer("trial.second"), id, "reply", ("reply", "不是我的"))).Refused(ProblemKind.NotFound);
        (await bureau.Step(A.Office, id, "reply", ("reply", "也不是我的"))).Refused(ProblemKind.Conflict);
        (await bureau.Request((TakeEnquiry use) => use.Run(A.Office, id, default))).Refused(ProblemKind.Forbidden);
    }

    [Fact]
    public async Task That_the_workflow_does_not_have_is_not_found() =>
        (await bureau.Step(Officer, (await bureau.Accept(A.Typed("trial.question"))).Id, "dance")).Refused(ProblemKind.NotFound);

    [Fact]
    public async Task Taken_twice_at_once_is_taken_once()
    {
        var id = (await bureau.Accept(A.Typed("trial.question"))).Id;
        var taken = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => bureau.Step(Officer, id, "reply", ("reply", "请带户口簿。"))));

        taken.Count(outcome => outcome.Problem is null).ShouldBe(1);
        (await bureau.Ask("select count(*) from timeline where enquiry_id = $1 and event = 'Replied'", id)).ShouldBe("1");
    }

    [Fact]
    public async Task On_what_has_changed_meanwhile_is_refused()
    {
        var acknowledgement = await bureau.Accept(A.Typed("trial.question"));
        var seen = (await bureau.Read(Officer, acknowledgement.Id)).Done().Version;
        (await bureau.Write(acknowledgement.QueryCode, "补充一点")).Done();

        (await bureau.Request((TakeWorkflowStep use) => use.Run(Officer, acknowledgement.Id, "reply", FormValues.Of(("reply", "旧的答复")), seen, default)))
            .Refused(
            ProblemKind.Conflict);
    }

    [Theory]
    [InlineData("keep and refuse", "材料不符")]
    [InlineData("keep and throw", "没有及时回应")]
    [InlineData("keep and hang", "没有及时回应")]
    public async Task That_the_module_does_not_agree_to_leaves_nothing_changed(string deed, string says)
    {
        var number = deed switch { "keep and refuse" => "T101", "keep and throw" => "T102", _ => "T103" };
        var id = (await bureau.Accept(A.Trial(("number", number)))).Id;
        var before = await State(id, number);

        (await bureau.Step(Officer, id, "decide", ("do", deed), ("reply", "同意"))).Refused(ProblemKind.Refused).Title.Zh.ShouldContain(says);

        (await State(id, number)).ShouldBe(before);
        (await bureau.Ask("select count(*) from module_documents where key = $1", $"written/{id}")).ShouldBe("0");
        (await bureau.OpenClock(id)).State.ShouldBe(ClockState.Running);
        (await bureau.Step(Officer, id, "decide", ("do", "keep"), ("reply", "同意"))).Done();
        (await State(id, number)).ShouldContain("kept");
    }

    [Fact]
    public async Task In_which_the_module_replies_twice_replies_once()
    {
        var id = (await bureau.Accept(A.Trial())).Id;
        var done = (await bureau.Step(Officer, id, "work", ("do", "reply twice"))).Done();

        done.Timeline.Count(line => line.Event == Timeline.TimelineEvent.Replied).ShouldBe(1);
        done.Timeline.ShouldContain(line => line.Event == Timeline.TimelineEvent.ModuleNote && line.Title.Zh.Contains("已经答复"));
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Does_not_let_a_module_work_on_another_modules_enquiry()
    {
        var others = await bureau.Accept(A.Consultation);
        var id = (await bureau.Accept(A.Trial())).Id;
        var done = (await bureau.Step(Officer, id, "work", ("do", "take another's"), ("other", others.Id.ToString()))).Done();

        done.Timeline.ShouldContain(line => line.Title.Zh.Contains("不属于本模块"));
        (await bureau.Track(others.QueryCode)).Standing.Status.ShouldBe(EnquiryStatus.Open);
    }

    [Fact]
    public async Task Does_not_let_a_module_extend_without_bounds()
    {
        var acknowledgement = await bureau.Accept(A.Trial());
        var done = (await bureau.Step(Officer, acknowledgement.Id, "work", ("do", "extend"))).Done();

        done.Timeline.ShouldContain(line => line.Event == Timeline.TimelineEvent.ModuleNote && line.Title.Zh.Contains("可延长 1 到"));
        done.Time.Clock!.Due.ShouldBe(acknowledgement.Clock!.Due);
    }

    private async Task<Guid> Drafted(Actor author)
    {
        var id = (await bureau.Accept(A.Typed("trial.question"))).Id;
        (await bureau.Step(author, id, "draft", ("reply", "请到派出所办理。"))).Done();
        return id;
    }

    private Task<string> State(Guid id, string number) => bureau.Ask(
        """
        select concat(e.state, e.status, e.revision, e.timeline_length, encode(e.timeline_head, 'hex'), (select count(*) from timeline t
            where t.enquiry_id = e.id),
            (select count(*) from outbox o where o.enquiry_id = e.id), (select case when held_until is null then 'kept' else 'held' end from pool_items
                where item = $2 and pool = 'trial.numbers' and held_by = e.id))
        from enquiries e where id = $1
        """,
        id, number);
}
