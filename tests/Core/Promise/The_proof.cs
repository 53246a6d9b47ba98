using Governance.Contracts;
using Npgsql;

namespace Governance.Core.Tests.Promise;

public sealed class The_proof(SharedServer shared) : IAsyncLifetime
{
    private Bureau bureau = null!;
    private Guid id;
    private string code = "";

    public async ValueTask InitializeAsync()
    {
        bureau = await Bureau.Open(shared);
        await bureau.Accept(A.Consultation);
        var acknowledgement = await bureau.Accept(A.Consultation);
        (id, code) = (acknowledgement.Id, acknowledgement.QueryCode);
        (await bureau.Write(acknowledgement.QueryCode, "补充一点")).Done();
        (await bureau.Step(A.Office, id, "reply", ("reply", "带户口簿办理。"))).Done();
        (await bureau.Verify()).ShouldSatisfyAllConditions(
            report => report.Clean.ShouldBeTrue(), report => report.TimelineEntries.ShouldBe(5), report => report.Enquiries.ShouldBe(2));
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
    [InlineData(
        "with cut as (delete from timeline where enquiry_id = $1 and sequence = 4) update enquiries set timeline_length = 3, timeline_head = (select hash "
            + "from timeline where enquiry_id = $1 and sequence = 3) where id = $1", "the end is cut off and the enquiry made to agree")]
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
    [InlineData("update clocks set breached_at = ended_at + interval '1 day' where enquiry_id = $1", 3, "a breach later than the answer")]
    [InlineData("update clocks set ended_at = due_at + interval '1 minute' where enquiry_id = $1", 3, "a late answer that is called in time")]
    [InlineData("update clocks set accountable = null where enquiry_id = $1", 3, "a promise that stands to nobody's account")]
    [InlineData("update enquiries set late = true where id <> $1", 3, "called late, and is not")]
    [InlineData("update enquiries set first_answered_at = null where id = $1", 4, "the first answer is lost")]
    [InlineData("update enquiries set protected = decode('00', 'hex') where id = $1", 2, "what was sealed is destroyed")]
    [InlineData("update figure_changes set due = due + 1 where due > 0 and $1::uuid is not null", 7, "a figure that no enquiry gives")]
    [InlineData("update enquiries set confidential = true where id <> $1", 6, "a confidential enquiry in open text")]
    [InlineData("delete from open_enquiries where enquiry_id <> $1", 1, "an open enquiry that no queue lists")]
    [InlineData("update open_enquiries set due_at = due_at + interval '1 day' where enquiry_id <> $1", 1, "a queue that shows another deadline")]
    [InlineData("update open_enquiries set owner_unit = 'trial' where enquiry_id <> $1", 1, "a queue of another unit")]
    [InlineData("insert into open_enquiries select id, owner_unit, owner_officer, about_unit, confidential, kind, status, false, false, now() from enquiries"
        + " where id = $1", 1, "an answered enquiry that a queue lists")]
    [InlineData("delete from enquiry_search where enquiry_id = $1", 6, "an enquiry that no search finds")]
    [InlineData("update enquiry_search set words = 'x' where enquiry_id <> $1", 6, "a search that finds other words")]
    [InlineData("update enquiries set about_unit = 'office' where id <> $1", 6, "a complaint with the unit it is about")]
    public async Task Finds(string statement, int invariant, string what)
    {
        await bureau.Ask(statement, id);
        (await bureau.Verify()).Violations.ShouldContain(violation => violation.Invariant == invariant, what);
    }

    [Fact]
    public async Task Finds_a_timeline_whose_times_run_backwards()
    {
        // As a replayed history left it: the links are sound, and yet it cannot have happened so.
        bureau.Clock.AdvanceHours(-3);
        (await bureau.Write((await bureau.Track(code)).QueryCode, "补充两点")).Done();

        (await bureau.Verify()).Violations.ShouldContain(
            violation => violation.Invariant == 5 && violation.Enquiry == id && violation.Found.En!.Contains("earlier"));
    }

    [Fact]
    public async Task Finds_an_attachment_whose_file_is_gone()
    {
        var file = await bureau.Upload("kept.txt", "有人要"u8.ToArray());
        var acknowledgement = await bureau.Accept(A.Consultation with { Attachments = [file.Id] });
        (await bureau.Verify()).Violations.ShouldBeEmpty();

        Directory.Delete(bureau.FilesFolder, recursive: true);
        Directory.CreateDirectory(bureau.FilesFolder);

        (await bureau.Verify()).Violations.ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(gone => gone.Invariant.ShouldBe(2), gone => gone.Enquiry.ShouldBe(acknowledgement.Id));
    }
}
