using Governance.Contracts;
using Npgsql;

namespace Governance.Core.Tests.Promise;

public sealed class The_proof(SharedServer shared) : IAsyncLifetime
{
    private Bureau bureau = null!;
    private Guid id;

    public async ValueTask InitializeAsync()
    {
        bureau = await Bureau.Open(shared);
        await bureau.Accept(A.Consultation);
        var given = await bureau.Accept(A.Consultation);
        id = given.Id;
        (await bureau.Write(given.QueryCode, "补充一点")).Done();
        (await bureau.Step(A.Office, id, "reply", ("reply", "带户口簿办理。"))).Done();
        (await bureau.Verify()).ShouldSatisfyAllConditions(report => report.Clean.ShouldBeTrue(), report => report.TimelineEntries.ShouldBe(5), report => report.Enquiries.ShouldBe(2));
    }

    public ValueTask DisposeAsync() => bureau.DisposeAsync();

    [Theory]
    [InlineData("update timeline set content = '{}'")]
    [InlineData("delete from timeline")]
    [InlineData("truncate timeline")]
    [InlineData("update audit_entries set account = 'x'")]
    [InlineData("delete from enquiries")]
    public async Task Is_kept_by_a_database_that_refuses_to(string statement)
    {
        await bureau.Ask("insert into audit_entries (at, account, what, subject) values (now(), 'a', 'b', 'c')");
        (await Should.ThrowAsync<PostgresException>(() => bureau.Ask(statement))).SqlState.ShouldBe("23001");
    }

    [Theory]
    [InlineData("update timeline set content = replace(content, '补充', '撤回') where enquiry_id = $1 and event = 'CitizenWrote'", "a word is changed")]
    [InlineData("update timeline set visible = false where enquiry_id = $1 and event = 'Replied'", "a reply is hidden")]
    [InlineData("update timeline set at = at - interval '1 hour' where enquiry_id = $1 and event = 'Replied'", "a reply is dated back")]
    [InlineData("update timeline set officer_id = gen_random_uuid() where enquiry_id = $1 and sequence = 3", "another officer is named")]
    [InlineData("delete from timeline where enquiry_id = $1 and sequence = 2", "one is missing in between")]
    [InlineData("delete from timeline where enquiry_id = $1 and sequence = 1", "the first is missing")]
    [InlineData("delete from timeline where enquiry_id = $1 and sequence = 4", "the last is missing")]
    [InlineData("delete from timeline where enquiry_id = $1", "all are missing")]
    [InlineData("with cut as (delete from timeline where enquiry_id = $1 and sequence = 4) update enquiries set timeline_length = 3, timeline_head = (select hash from timeline where enquiry_id = $1 and sequence = 3) where id = $1", "the end is cut off and the enquiry made to agree")]
    [InlineData("update timeline set hash = decode('00', 'hex') where enquiry_id = $1 and sequence = 4", "a link is broken")]
    public async Task Finds_past_the_triggers_that(string statement, string what)
    {
        await bureau.Ask("alter table timeline disable trigger user");
        await bureau.Ask(statement, id);

        (await bureau.Verify()).Violations.ShouldContain(violation => violation.Invariant == 5 && violation.Enquiry == id, what);
    }

    [Theory]
    [InlineData("update enquiries set owner_unit = 'nobody' where id <> $1", 1, "an enquiry without an owner")]
    [InlineData("update clocks set state = 'Met' where enquiry_id <> $1", 1, "an open enquiry without a clock")]
    [InlineData("update clocks set state = 'Paused', next_at = null where enquiry_id <> $1", 1, "a pause without a reason")]
    [InlineData("update clocks set state = 'Running' where enquiry_id = $1", 1, "an answered enquiry with a running clock")]
    [InlineData("update clocks set next_at = null where enquiry_id <> $1", 1, "a running clock that nothing will ever happen on")]
    [InlineData("update clocks set happened = 2 where enquiry_id <> $1", 3, "a warning that nobody was given")]
    [InlineData("update clocks set due_at = started_at - interval '1 hour' where enquiry_id <> $1", 3, "a breach that nobody wrote down")]
    [InlineData("update enquiries set status = 'Answered' where id <> $1", 4, "closed without a word")]
    [InlineData("update enquiries set confidential = true where id <> $1", 6, "a confidential enquiry in open text")]
    [InlineData("update enquiries set about_unit = 'office' where id <> $1", 6, "a complaint with the unit it is about")]
    public async Task Finds(string statement, int invariant, string what)
    {
        await bureau.Ask(statement, id);
        (await bureau.Verify()).Violations.ShouldContain(violation => violation.Invariant == invariant, what);
    }
}
