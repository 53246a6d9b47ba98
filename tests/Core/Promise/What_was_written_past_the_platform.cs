using Governance.Core.Audit;
using Governance.Core.Evidence;
using Governance.Core.Officers;

namespace Governance.Core.Tests.Promise;

/// <summary>Somebody holds the database and the files, as their owner: no trigger stops him. He does not hold the platform's key.</summary>
[Cases("M88")]
public sealed class What_was_written_past_the_platform(SharedServer shared) : IAsyncLifetime
{
    private static readonly string[] Tables =
        ["enquiries", "timeline", "clocks", "audit_entries", "accepted_links", "audit_links", "outbox", "officers", "attachments", "sealed_since",
            "open_enquiries", "chain_heads"];

    private Bureau bureau = null!;
    private Guid first;
    private Guid second;
    private string number = "";

    public async ValueTask InitializeAsync()
    {
        bureau = await Bureau.Open(shared);
        var file = await bureau.Upload("photo.txt", "车牌看不清"u8.ToArray());
        var acknowledgement = await bureau.Accept(A.Consultation with { Attachments = [file.Id] });
        (first, number) = (acknowledgement.Id, acknowledgement.FileNumber);
        second = (
            await bureau.Accept(A.Consultation with { Confidential = true, Attachments = [(await bureau.Upload("other.txt", "另一份"u8.ToArray())).Id] })).Id;
        await bureau.Request((MakeOfficer make) => make.Run(new("chen", "陈明", "office", "Password-1-of-it"), "console", (_, password) => password, default));
        await bureau.Request((MakeOfficer make) =>
            make.Run(new("li", "李民", "office", "Password-2-of-it", Admin: true), "console", (_, password) => password, default));
        (await bureau.Request((ChangeOfficer change) => change.Run("li", new(ClearedForConfidential: true), "console", (_, password) => password, default)))
            .Done();
        (await bureau.Request((ChangeOfficer change) => change.Run("li", new(ClearedForConfidential: false), "console", (_, password) => password, default)))
            .Done();
        await bureau.Request(async (WriteAudit write) => { await write.Run("chen", "enquiry.opened", $"{first}", null, default); return 0; });
        (await bureau.Step(A.Office, first, "reply", ("reply", "带户口簿办理。"))).Done();
        await bureau.Accept(A.Consultation);
        (await bureau.Verify()).Violations.ShouldBeEmpty();
        foreach (var table in Tables)
            await bureau.Ask($"alter table {table} disable trigger user");
    }

    public ValueTask DisposeAsync() => bureau.DisposeAsync();

    [Theory]
    [InlineData("update enquiries set body = body || '，作废' where id = $1", "accepted with", "its text is rewritten")]
    [InlineData("update enquiries set subject = '别的事' where id = $1", "accepted with", "its subject is rewritten")]
    [InlineData("update clocks set due_at = due_at + interval '30 days' where enquiry_id = $1", "Clock", "its deadline is put off by thirty days")]
    [InlineData("update enquiries set accepted_at = accepted_at + interval '1 day' where id = $1", "accepted with", "its acceptance is dated later")]
    [InlineData("update enquiries set owner_unit = 'trial' where id = $1", "owner", "another unit owns it")]
    [InlineData("update enquiries set confidential = true where id = $1", "accepted with", "its confidentiality is changed")]
    [InlineData("update enquiries set protected = decode('00', 'hex') where id = $1", "does not open", "what is sealed is destroyed")]
    [InlineData("update enquiries set stars = 5, rated_at = answered_at where id = $1", "rating", "it is given five stars")]
    [InlineData(
        "update enquiries set code_hash = decode('00', 'hex') where id = $1", "query code", "its query code is replaced by one that the attacker knows")]
    [InlineData("update enquiries set draft = '同意' where id = $1", "draft", "a draft is slipped in")]
    [InlineData("update enquiries set seal = null, accepted_print = null where id = $1", "accepted with", "its seal is taken off, as of a row of before")]
    [InlineData("update clocks set seal = null where enquiry_id = $1", "Clock", "the clock's seal is taken off")]
    [InlineData("update enquiries set seal = (select seal from enquiries where id <> $1 limit 1) where id = $1", "owner", "it is given the seal of another")]
    [InlineData("update clocks set trail = ''::bytea where enquiry_id = $1", "Clock", "the clock's moves are forgotten")]
    [InlineData("update clocks set extensions = '[{\"amount\": 1, \"unit\": \"hours\"}]' where enquiry_id = $1", "Clock", "an extension is slipped in")]
    [InlineData("update enquiries set file_number = file_number + 500 where id = $1", "its number", "it is given another file number")]
    [InlineData("delete from attachments where enquiry_id = $1", "file", "the row of a file is deleted")]
    [InlineData("update attachments set enquiry_id = (select id from enquiries where id <> $1 and confidential) where enquiry_id = $1", "another enquiry",
        "a file is moved to another enquiry")]
    [InlineData("update attachments set digest = (select digest from attachments where enquiry_id <> $1 limit 1) where enquiry_id = $1", "not the one",
        "a file shows the bytes of another")]
    public async Task Is_found_and_named_where(string statement, string found, string what)
    {
        await bureau.Ask(statement, first);

        (await bureau.Verify()).Violations.ShouldContain(
            violation => violation.Enquiry == first && violation.Found.In("en").Contains(found) && violation.FileNumber != null
                && violation.WhatToDo.En!.Length > 20, what);
    }

    [Fact]
    public async Task Is_found_where_an_enquiry_was_deleted_with_all_its_rows_and_named_by_its_number()
    {
        await Delete(first);

        (await bureau.Verify()).Violations.ShouldContain(violation => violation.FileNumber == number && violation.Found.In("en").Contains("gone"));
    }

    [Fact]
    public async Task Is_found_where_an_enquiry_was_deleted_together_with_its_link()
    {
        await Delete(first);
        await bureau.Ask("delete from accepted_links where enquiry_id = $1", first);

        (await bureau.Verify()).Violations.ShouldContain(violation => violation.Found.En == "Link 1 of the chain is missing");
    }

    [Fact]
    public async Task Is_found_where_what_was_accepted_last_was_deleted_with_its_links()
    {
        var last = Guid.Parse(await bureau.Ask("select enquiry_id from accepted_links order by position desc limit 1"));
        await Delete(last);
        await bureau.Ask("delete from accepted_links where enquiry_id = $1", last);

        (await bureau.Verify()).Violations.ShouldContain(violation => violation.Found.In("en").Contains("cut off"));
    }

    [Fact]
    public async Task Is_found_where_two_acceptances_change_places()
    {
        await bureau.Ask("update accepted_links set position = -position where position in (1, 2)");
        await bureau.Ask("update accepted_links set position = 3 + position where position in (-1, -2)");

        (await bureau.Verify()).Violations.ShouldContain(violation => violation.Found.In("en").Contains("was changed") && violation.FileNumber != null);
    }

    [Fact]
    public async Task Is_found_where_an_enquiry_is_slipped_in()
    {
        var forged = Guid.CreateVersion7();
        await bureau.Ask(
            """
            insert into enquiries select (jsonb_populate_record(e, jsonb_build_object(
                'id', $2::uuid, 'code_hash', '\x00', 'file_number', nextval('file_numbers'), 'timeline_length', 0))).* from enquiries e where id = $1
            """,
            first, forged);

        (await bureau.Verify()).Violations.ShouldContain(violation => violation.Enquiry == forged && violation.Invariant == 8);
    }

    [Theory]
    [InlineData("delete from audit_entries", "is gone", "all of it is deleted")]
    [InlineData("delete from audit_entries where what = 'enquiry.opened'", "is gone", "the record of a reading is deleted")]
    [InlineData("update audit_entries set account = 'li' where what = 'enquiry.opened'", "was changed", "a reading is put down to somebody else")]
    [InlineData("update audit_entries set at = at - interval '1 year' where what = 'enquiry.opened'", "was changed", "a reading is dated back")]
    [InlineData(
        "with gone as (delete from audit_links where position = 2 returning audit_id) delete from audit_entries where id in (select audit_id from gone)",
        "missing", "an entry is deleted with its link")]
    [InlineData(
        "with gone as (delete from audit_links where position >= 4 returning audit_id) delete from audit_entries where id in (select audit_id from gone)",
        "cut off", "the newest are deleted with their links")]
    [InlineData(
        "with gone as (delete from audit_links where position <= 2 returning audit_id) delete from audit_entries where id in (select audit_id from gone)",
        "deleted", "the oldest are deleted with their links, long before their time")]
    [InlineData(
        "with gone as (delete from audit_links where position = 1 returning audit_id), dated as (update audit_links set at = '2020-01-01' where position = "
            + "2) delete from audit_entries where id in (select audit_id from gone)", "was changed", "the oldest are deleted as if they had had their time")]
    [InlineData("delete from chain_heads", "cut off", "the end of the chains is forgotten")]
    public async Task Is_found_in_the_audit_where(string statement, string found, string what)
    {
        await bureau.Ask(statement);

        (await bureau.Verify()).Violations.ShouldContain(violation => violation.Invariant == 8 && violation.Found.In("en").Contains(found), what);
    }

    [Theory]
    [InlineData("update officers set admin = true where account = 'chen'", "chen", "somebody makes himself an administrator")]
    [InlineData("update officers set cleared_for_confidential = true where account = 'chen'", "chen", "somebody clears himself")]
    [InlineData("update officers set unit = 'trial' where account = 'chen'", "chen", "somebody moves to another unit")]
    [InlineData("update officers set password_hash = 'known' where account = 'li'", "li", "an administrator's password is replaced by one that is known")]
    [InlineData("update officers set disabled = true where account = 'li'", "li", "the administrator is locked out")]
    [InlineData(
        "insert into officers select (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid(), 'account', 'eve', 'normalized_account', "
            + "'EVE'))).* from officers o where account = 'li'", "eve", "an administrator is made")]
    [InlineData("delete from officers where account = 'chen'", "chen", "an officer is gone")]
    public async Task Is_found_among_the_officers_where(string statement, string account, string what)
    {
        await bureau.Ask(statement);

        (await bureau.Verify()).Violations.ShouldContain(violation => violation.Invariant == 8 && violation.Found.In("en").StartsWith($"Account {account}:")
            || violation.Found.En == $"The audit knows account {account}, which is gone", what);
    }

    [Fact]
    public async Task Is_found_where_rights_that_were_taken_away_are_brought_back_with_the_seal_of_then()
    {
        // As somebody does who has kept a copy of the row.
        (await bureau.Request((ChangeOfficer change) => change.Run("chen", new(Admin: true), "console", (_, password) => password, default))).Done();
        await bureau.Ask("create table kept as select * from officers where account = 'chen'");
        (await bureau.Request((ChangeOfficer change) => change.Run("chen", new(Admin: false), "console", (_, password) => password, default))).Done();
        await bureau.Ask("update officers o set admin = k.admin, security_stamp = k.security_stamp, seal = k.seal from kept k where k.id = o.id");
        await bureau.Ask("drop table kept");

        (await bureau.Verify()).Violations.ShouldHaveSingleItem().Found.En!.ShouldStartWith("Account chen: its rights are not those that the audit has last");
    }

    [Theory]
    [InlineData("extend", "clocks", "extension", "the clock of before it was extended, so that nobody explains anything")]
    [InlineData("question", "clocks", "waits for the citizen", "the clock that ran, while the enquiry waits")]
    [InlineData("breach", "clocks", "once each", "the clock of before it ran out")]
    [InlineData("question", "enquiries", "cut short", "the enquiry of before somebody asked, whose timeline is longer")]
    [InlineData("breach", "enquiries", "cut short", "the enquiry of before it was late")]
    public async Task Is_found_where_a_row_is_brought_back_with_the_seal_that_it_had(string since, string table, string rule, string what)
    {
        var third = (await bureau.Accept(A.Of(Contracts.EnquiryKind.Suggestion))).Id;
        var key = table == "clocks" ? "enquiry_id" : "id";
        foreach (var silenced in Tables)
            await bureau.Ask($"alter table {silenced} enable trigger user");
        await bureau.Ask("create table kept as select * from clocks limit 0".Replace("clocks", table, StringComparison.Ordinal));
        await bureau.Ask($"insert into kept select * from {table} where {key} = $1", third);
        if (since == "extend")
            (await bureau.Request((Core.Office.ExtendDeadline use) =>
                use.Run(A.Office, third, new(3, WorkingTime.TimeLimitUnit.WorkingDays), "要向外地核实，请再等三天。", default))).Done();
        else if (since == "question")
            (await bureau.Step(A.Office, third, "ask", ("question", "您说的是哪个路口？"))).Done();
        else
            await bureau.Tick(Bureau.At("2026-05-20 10:00"));
        await bureau.Ask($"alter table {table} disable trigger user");
        var columns = await bureau.Ask(
            "select string_agg(column_name, ', ') from information_schema.columns where table_name = $1 and is_generated = 'NEVER'", table);

        await bureau.Ask($"update {table} set ({columns}) = (select {columns} from kept) where {key} = $1", third);

        (await bureau.Verify()).Violations.ShouldContain(
            violation => violation.Enquiry == third && (violation.Rule.In("en") + violation.Found.In("en")).Contains(rule), what);
    }

    [Theory]
    [InlineData("delete from sealed_since", "the beginning of the seals is forgotten")]
    [InlineData("update sealed_since set completed_at = null, before = 5", "rows without a seal are to look like rows of before")]
    public async Task Is_found_where(string statement, string what)
    {
        await bureau.Ask(statement);
        await using var another = await bureau.Start(bureau.Clock);

        (await bureau.Verify()).Violations.ShouldContain(violation => violation.Rule == Verification.VerificationRules.SealedFromHereOn, what);
    }

    [Fact]
    public async Task Is_found_where_a_file_is_swapped_for_another_or_cut_short()
    {
        var files = Directory.GetFiles(bureau.FilesFolder, "*", SearchOption.AllDirectories).Where(file => !file.Contains('.')).Order().ToArray();
        files.Length.ShouldBe(2);
        File.Copy(files[0], files[1], overwrite: true);
        await File.WriteAllBytesAsync(files[0], (await File.ReadAllBytesAsync(files[0]))[..^1]);

        (await bureau.Verify()).Violations.Count(violation => violation.Rule == Verification.VerificationRules.FilesKept).ShouldBe(2);
    }

    [Fact]
    public async Task Is_not_made_good_by_the_next_lawful_change()
    {
        var third = await bureau.Accept(A.Consultation);
        await bureau.Ask("update enquiries set about_unit = 'trial' where id = $1", third.Id);
        (await bureau.Write(third.QueryCode, "补充一点")).Done();
        (await bureau.Step(A.Office, third.Id, "reply", ("reply", "带户口簿办理。"))).Done();
        await bureau.Ask("update clocks set desk = 'trial' where enquiry_id = (select id from enquiries where status <> 'Answered' limit 1)");
        await bureau.Tick(Bureau.At("2026-03-20 10:00"));

        (await bureau.Verify()).Violations.Where(violation => violation.Invariant == 8).Select(violation => violation.Found.In("en").Split(' ')[0]).Order()
            .ShouldBe(["Clock", "Its"]);
    }

    private async Task Delete(Guid enquiry)
    {
        foreach (var table in new[] { "attachments", "outbox", "clocks", "timeline", "open_enquiries" })
            await bureau.Ask($"delete from {table} where enquiry_id = $1", enquiry);
        await bureau.Ask("delete from enquiries where id = $1", enquiry);
    }
}
