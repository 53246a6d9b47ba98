using Governance.Core.Confidentiality;
using Governance.Core.Enquiries;
using Governance.Core.Office;
using Governance.Core.Officers;
using Governance.Core.Publishing;
using Governance.Core.Timeline;

namespace Governance.Core.Tests.Office;

public sealed class What_becomes_confidential_later(SharedServer shared) : IAsyncLifetime
{
    private const string Secret = "暗语甲乙丙";
    private static readonly Actor Officer = A.Officer("trial.first");
    private static readonly Actor Cleared = A.Officer("trial.first", cleared: true);
    private static readonly Actor Head = A.Officer("trial.first", head: true, cleared: true);
    private Bureau bureau = null!;
    private Guid id;
    private string code = "";

    public async ValueTask InitializeAsync()
    {
        bureau = await Bureau.Open(shared);
        var accepted = await bureau.Accept(A.Trial(("address", $"{Secret}路"), ("secret", "口令")) with { Subject = $"关于{Secret}", Body = $"{Secret}的事，请帮帮我。" });
        (id, code) = (accepted.Id, accepted.QueryCode);
        (await bureau.Write(code, $"补充：{Secret}")).Done();
        (await bureau.Request((TransferToUnit use) => use.Run(Officer, id, "trial.second", $"{Secret}归二科", default))).Done();
        (await bureau.Request((TransferToUnit use) => use.Run(A.Officer("trial.second"), id, "trial.first", $"{Secret}还是一科", default))).Done();
    }

    public ValueTask DisposeAsync() => bureau.DisposeAsync();

    [Fact]
    public async Task Stands_in_no_column_any_more_and_in_no_search()
    {
        (await Found()).ShouldBe(1);
        (await InDatabase()).ShouldNotBe("0");

        (await Make(Officer)).Done();

        (await Found()).ShouldBe(0);
        (await InDatabase()).ShouldBe("0");
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_seen_by_those_named_for_it_and_by_nobody_else()
    {
        (await Make(Officer)).Done();

        (await bureau.Read(A.Office, id)).Refused(ProblemKind.NotFound);
        (await bureau.Read(A.Officer("trial.first"), id)).Refused(ProblemKind.NotFound);
        (await bureau.Read(A.Officer("trial", head: true), id)).Refused(ProblemKind.NotFound);
        foreach (var named in new[] { Officer, Cleared })
            (await bureau.Read(named, id)).Done().ShouldSatisfyAllConditions(
                read => read.Sent.Subject.ShouldBe($"关于{Secret}"), read => read.Sent.Body.ShouldContain(Secret),
                read => read.Sent.Form.ShouldContain(answer => answer.Field == "address" && answer.Values[0].Zh == $"{Secret}路"),
                read => read.Timeline.ShouldContain(line => line.Text == $"补充：{Secret}"));
        var seen = await bureau.Track(code);
        seen.Sent.ShouldSatisfyAllConditions(sent => sent.Confidential.ShouldBeTrue(), sent => sent.Body.ShouldContain(Secret));
        seen.Timeline[^1].Event.ShouldBe(TimelineEvent.MadeConfidential);
    }

    [Fact]
    public async Task Goes_on_as_any_other_and_its_record_still_proves_itself()
    {
        (await Make(Officer)).Done();

        (await bureau.Write(code, $"再补充：{Secret}")).Done();
        (await bureau.Step(Officer, id, "decide", ("reply", $"{Secret}已办妥。"))).Done();

        (await InDatabase()).ShouldBe("0");
        (await bureau.Verify()).Violations.ShouldBeEmpty();
        await bureau.Ask("alter table timeline disable trigger user");
        await bureau.Ask(
            "update timeline set sealed = (select sealed from timeline t where t.enquiry_id = $1 and t.sequence = 1) where enquiry_id = $1 and sequence = 2",
            id);
        (await bureau.Verify()).Violations.ShouldContain(violation => violation.Invariant == 5 && violation.Enquiry == id, "an entry was swapped for another");
    }

    [Fact]
    public async Task Takes_its_published_answer_with_it()
    {
        (await bureau.Step(Officer, id, "decide", ("reply", "已办妥。"))).Done();
        (await bureau.Request((PublishReply use) => use.Run(Officer, id, "怎样办理", "按规定办理。", default))).Done();

        (await Make(Officer)).Done();

        (await bureau.Ask("select count(*) from published_answers")).ShouldBe("0");
        (await bureau.Request((PublishReply use) => use.Run(Officer, id, "怎样办理", "按规定办理。", default))).Refused(ProblemKind.Refused);
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_sealed_by_the_office_too_where_somebody_there_can_read_it()
    {
        (await Make(A.Office)).Refused(ProblemKind.Conflict).Title.Zh.ShouldContain("没有可以看保密诉求的人");
        (await Make(A.Officer("trial.second"))).Refused(ProblemKind.NotFound);
        (await bureau.Request((TakeEnquiry use) => use.Run(Officer, id, default))).Done();

        (await Make(A.Office)).Done();

        (await bureau.Read(A.Office, id)).Refused(ProblemKind.NotFound);
        (await bureau.Read(Officer, id)).Done();
        (await Make(Officer)).Refused(ProblemKind.Conflict);
    }

    [Fact]
    public async Task Is_opened_again_by_a_head_with_a_reason_alone()
    {
        (await Make(Officer)).Done();

        (await Undo(Officer, "不用保密了")).Refused(ProblemKind.Forbidden);
        (await Undo(A.Officer("trial.second", head: true, cleared: true), "不用保密了")).Refused(ProblemKind.NotFound);
        (await Undo(Head, "")).Refused(ProblemKind.Invalid).Errors.ShouldHaveSingleItem().Field.ShouldBe("reason");
        (await Undo(Head, "核实后不涉及隐私")).Done().Handling.Confidential.ShouldBeFalse();

        (await bureau.Read(A.Office, id)).Done().Timeline.ShouldContain(line => line.Text == $"补充：{Secret}");
        (await Found()).ShouldBe(1);
        (await bureau.Verify()).Violations.ShouldBeEmpty();
        (await Make(Officer)).Done();
        (await InDatabase()).ShouldBe("0");
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_not_what_the_writer_himself_wished_to_keep_confidential()
    {
        var accepted = await bureau.Accept(A.Trial() with { Confidential = true });

        (await bureau.Request((KeepConfidential use) => use.Undo(Head, accepted.Id, "核实后不涉及隐私", default))).Refused(ProblemKind.Conflict);
    }

    [Theory]
    [InlineData("update enquiries set accepted_as = null", "what it was accepted with is gone")]
    [InlineData("update enquiries set protected = (select protected from enquiries where id <> $1)", "another's text")]
    public async Task Is_still_what_was_accepted(string statement, string what)
    {
        await bureau.Accept(A.Trial() with { Confidential = true });
        (await Make(Officer)).Done();
        (await bureau.Verify()).Violations.ShouldBeEmpty();

        await bureau.Ask(statement + " where id = $1", id);

        (await bureau.Verify()).Violations.ShouldContain(violation => violation.Enquiry == id, what);
    }

    [Fact]
    public async Task Cannot_be_undone_or_done_to_a_timeline_past_the_platform()
    {
        (await Make(Officer)).Done();

        foreach (var statement in new[] {
            "update timeline set content = '{}', sealed = null", "update timeline set sealed_later = false", "delete from timeline" })
            (await Should.ThrowAsync<Npgsql.PostgresException>(() => bureau.Ask(statement))).SqlState.ShouldBe("23001", statement);
    }

    private Task<Outcome<OfficeEnquiry>> Make(Actor actor) => bureau.Request((KeepConfidential use) => use.Run(actor, id, default));

    private Task<Outcome<OfficeEnquiry>> Undo(Actor actor, string reason) => bureau.Request((KeepConfidential use) => use.Undo(actor, id, reason, default));

    private async Task<int> Found() =>
        (await bureau.Request((ReadQueue use) => use.Run(A.Office, new(QueueName.All, Search: Secret), default))).Rows.Count;

    /// <summary>How many rows of any table hold the word as it was written.</summary>
    private async Task<string> InDatabase() => await bureau.Ask(
        $"""
        select (select count(*) from enquiries t where t::text like '%{Secret}%') + (select count(*) from timeline t where t::text like '%{Secret}%')
            + (select count(*) from clocks t where t::text like '%{Secret}%') + (select count(*) from outbox t where t::text like '%{Secret}%')
            + (select count(*) from enquiry_search t where t::text like '%{Secret}%') + (select count(*) from audit_entries t where t::text like '%{Secret}%')
            + (select count(*) from published_answers t where t::text like '%{Secret}%')
        """);
}
