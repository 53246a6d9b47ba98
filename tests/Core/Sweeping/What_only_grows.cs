using Governance.Core.Attachments;
using Governance.Core.Outbox;
using Governance.Core.Retention;
using NodaTime;
using Npgsql;

namespace Governance.Core.Tests.Sweeping;

public sealed class What_only_grows(SharedServer shared) : IAsyncLifetime
{
    private Bureau bureau = null!;

    public async ValueTask InitializeAsync() => bureau = await Bureau.Open(shared);

    public ValueTask DisposeAsync() => bureau.DisposeAsync();

    [Fact]
    public async Task Is_swept_when_it_has_had_its_time_and_the_proof_holds()
    {
        await bureau.Ask("insert into audit_entries (at, account, what, subject) values ('2020-01-01', 'a', 'old', 'c'), ('2026-03-02', 'a', 'young', 'c')");
        var acknowledgement = await bureau.Accept(A.Consultation);
        await bureau.Tick(Bureau.At("2026-03-03 10:00"));
        for (var turn = 0; turn < 20 && await bureau.Get<DeliverOutbox>().Run(default) > 0; turn++)
            await Task.Yield();
        (await bureau.Step(A.Office, acknowledgement.Id, "reply", ("reply", "对不起，晚了。"))).Done();
        (await Count("outbox")).ShouldBeGreaterThan(1);

        await Sweep(Bureau.At("2026-03-20 10:00"));
        (await Count("outbox")).ShouldBeGreaterThan(1, "it has not had its time");
        await Sweep(Bureau.At("2026-12-20 10:00"));

        (await bureau.Ask("select string_agg(topic, ',' order by id) from outbox")).ShouldBe("EntryToTell,EnquiryReplied", "what is not delivered stays");
        (await Count("staff_notices")).ShouldBe(0);
        (await bureau.Ask("select string_agg(what, ',' order by id) from audit_entries")).ShouldBe("young,enquiry.opened");
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_swept_in_batches_until_nothing_is_left()
    {
        const int Rows = (3 * SweepTask.BatchSize) + 7;
        await bureau.Ask("insert into drafts (id, content, expires_at) select gen_random_uuid(), '', '2026-01-01' from generate_series(1, $1)", Rows);
        await bureau.Ask("insert into audit_entries (at, account, what, subject) select '2020-01-01', 'a', 'b', 'c' from generate_series(1, $1)", Rows);

        await Sweep(bureau.Clock.GetCurrentInstant());

        ((await Count("drafts")), (await Count("audit_entries"))).ShouldBe((0, 0));
    }

    [Fact]
    public async Task Is_swept_behind_however_many_messages_that_will_never_be_delivered()
    {
        var acknowledgement = await bureau.Accept(A.Consultation);
        await bureau.Ask("delete from outbox");
        await bureau.Ask(
            """
            insert into outbox (enquiry_id, topic, payload, created_at, next_attempt_at, attempts, dead_at, delivered_at)
            select $1, 'EnquiryAccepted', '{}', '2020-01-01', '2020-01-01', 10, case when n <= $2 then '2020-01-02'::timestamptz end,
                case when n > $2 then '2020-01-02'::timestamptz end
            from generate_series(1, $2 + 5) n
            """,
            acknowledgement.Id, SweepTask.BatchSize + 1);

        await Sweep(bureau.Clock.GetCurrentInstant());

        (await bureau.Ask("select count(*) from outbox where delivered_at is not null")).ShouldBe("0");
        (await Count("outbox")).ShouldBe(SweepTask.BatchSize + 1, "what was given up stays, for an admin to send again");
    }

    [Fact]
    public async Task Of_what_channels_brought_is_kept_as_long_as_its_writer_may_have_to_be_answered()
    {
        var (answered, waiting) = (await bureau.Accept(A.Consultation), await bureau.Accept(A.Consultation));
        (await bureau.Step(A.Office, answered.Id, "reply", ("reply", "带身份证来。"))).Done();
        foreach (var enquiry in new[] { answered.Id, waiting.Id })
            await bureau.Ask(
                """
                insert into received_messages (id, channel, print, address, received_at, next_attempt_at, attempts, enquiry_id)
                select gen_random_uuid(), 'pigeon', uuid_send(gen_random_uuid()), '\x00', e.accepted_at, e.accepted_at, 0, e.id from enquiries e where e.id = $1
                """,
                enquiry);
        await bureau.Ask(
            """
            insert into received_messages (id, channel, print, address, content, received_at, next_attempt_at, attempts)
            values (gen_random_uuid(), 'pigeon', '\x01', '\x00', '\x00', '2020-01-01', '2020-01-01', 3)
            """);

        await Sweep(Bureau.At("2027-02-20 10:00"));
        (await bureau.Ask("select count(*) from received_messages")).ShouldBe("3", "not a year has gone by");
        await Sweep(Bureau.At("2027-04-20 10:00"));

        (await bureau.Ask("select count(*) from received_messages where enquiry_id = $1", answered.Id)).ShouldBe("0");
        (await bureau.Ask("select count(*) from received_messages")).ShouldBe("2", "what is not answered, and what is not even filed, stays");
    }

    [Fact]
    public async Task Of_what_waited_for_a_second_admin_is_kept_for_a_month()
    {
        await bureau.Ask(
            """
            insert into proposals (id, work, subject, reason, proposed_by, proposed_at, state)
            select gen_random_uuid(), 'Upload', n::text, '', 'chen', '2026-01-01'::timestamptz + n * interval '20 days', 'Waiting' from generate_series(0, 3) n
            """);

        await Sweep(Bureau.At("2026-03-02 10:00"));

        (await bureau.Ask("select string_agg(subject, ' ' order by subject) from proposals")).ShouldBe("2 3");
    }

    [Fact]
    public async Task Of_platforms_that_count_and_of_codes_that_nobody_asked_for_is_kept_for_a_month()
    {
        var acknowledgement = await bureau.Accept(A.Consultation);
        await bureau.Ask(
            """
            insert into account_calls (day, account, calls)
            select '2026-01-01'::date + 20 * n, gen_random_uuid(), n from generate_series(0, 3) n
            """);
        await bureau.Ask(
            "insert into held_codes (enquiry_id, channel, writer, sealed, at) values ($1, 'pigeon', '\\x00', '\\x00', '2026-02-10')", acknowledgement.Id);

        await Sweep(Bureau.At("2026-03-02 10:00"));
        (await bureau.Ask("select string_agg(calls::text, ' ' order by calls) from account_calls")).ShouldBe("2 3");
        (await bureau.Ask("select count(*) from held_codes")).ShouldBe("1");
        await Sweep(Bureau.At("2026-03-13 10:00"));

        (await bureau.Ask("select count(*) from held_codes")).ShouldBe("0");
    }

    [Fact]
    public async Task Of_codes_for_addresses_is_kept_a_month_unless_one_was_given_and_of_lost_codes_two_days()
    {
        var asked = await bureau.Accept(A.Consultation);
        await bureau.Ask(
            """
            insert into address_confirmations (id, enquiry_id, recipient, channel, code_hash, sent_at, attempts, confirmed_at)
            select gen_random_uuid(), $1, '\x00', 'email', '\x00', '2026-01-20'::timestamptz + n * '20 days'::interval, n,
                case when n = 1 then '2026-02-09'::timestamptz end from generate_series(0, 2) n
            """,
            asked.Id);
        foreach (var day in new[] { "2026-02-27", "2026-03-01" })
        {
            await bureau.Ask(
                $"insert into lost_code_requests (id, at, sealed, recipient, answered) values (gen_random_uuid(), '{day}', '\\x00', '\\x00', false)");
            await bureau.Ask(
                $"insert into lost_code_links (token_hash, enquiry_id, recipient, sent_at) values (convert_to('{day}', 'utf8'), $1, '\\x00', '{day}')",
                asked.Id);
        }

        await Sweep(Bureau.At("2026-03-15 10:00"));
        (await bureau.Ask("select string_agg(attempts::text, ' ' order by attempts) from address_confirmations")).ShouldBe("1 2");
        (await bureau.Ask("select (select count(*) from lost_code_requests) + (select count(*) from lost_code_links)")).ShouldBe("0");
    }

    [Fact]
    public async Task Of_the_audit_is_kept_half_a_year_by_the_database_itself()
    {
        await bureau.Ask("insert into audit_entries (at, account, what, subject) values (now() - interval '179 days', 'a', 'b', 'c')");
        (await Should.ThrowAsync<PostgresException>(() => bureau.Ask("delete from audit_entries"))).SqlState.ShouldBe("23001");
        (await Should.ThrowAsync<PostgresException>(() => bureau.Ask("update audit_entries set at = '2020-01-01'"))).SqlState.ShouldBe("23001");
    }

    [Fact]
    public async Task Among_versions_of_modules_leaves_the_newest_and_the_one_in_force()
    {
        await bureau.Ask(
            """
            insert into module_packages (name, version, content, sha256, uploaded_by, uploaded_at)
            select 'Old', n::text, '', 'sha' || n, 'a', '2020-01-01'::timestamptz + n * interval '1 day' from generate_series(1, 15) n
            """);
        await bureau.Ask("insert into modules (name, version, package, state, changed_at) values ('Old', '2', 'sha2', 'Off', now())");

        await Sweep(bureau.Clock.GetCurrentInstant());

        (await bureau.Ask("select string_agg(version, ' ' order by version::int) from module_packages")).ShouldBe("2 6 7 8 9 10 11 12 13 14 15");
    }

    [Fact]
    public async Task Among_files_is_what_no_row_names()
    {
        var kept = await bureau.Upload("kept.txt", "有人要"u8.ToArray());
        await bureau.Accept(A.Consultation with { Attachments = [kept.Id] });
        var stray = await bureau.Get<FileStore>().Keep("没有记录"u8.ToArray(), Guid.CreateVersion7(), default);
        var half = Path.Combine(bureau.FilesFolder, stray[..2], $"{stray}.half");
        await File.WriteAllTextAsync(half, "a crash left this");
        var files = bureau.Get<SweepFiles>();
        var later = SystemClock.Instance.GetCurrentInstant() + Duration.FromDays(1);

        (await SweepAll(SystemClock.Instance.GetCurrentInstant() - Duration.FromDays(1))).ShouldBe(0, "they may still be claimed");
        (await SweepAll(later)).ShouldBe(2);

        File.Exists(half).ShouldBeFalse();
        bureau.Get<FileStore>().Has(stray).ShouldBeFalse();
        (await bureau.Verify()).Violations.ShouldBeEmpty();

        async Task<int> SweepAll(Instant before)
        {
            var removed = 0;
            for (var folder = 0; folder < FileStore.Folders; folder++)
                removed += await files.Stray(folder, before, default);
            return removed;
        }
    }

    private Task Sweep(Instant at)
    {
        bureau.Clock.Reset(at);
        return bureau.Get<SweepTask>().Sweep(default);
    }

    private async Task<int> Count(string table) => int.Parse(
        await bureau.Ask(table switch
        {
            "outbox" => "select count(*) from outbox",
            "staff_notices" => "select count(*) from staff_notices",
            "drafts" => "select count(*) from drafts",
            _ => "select count(*) from audit_entries",
        }),
        System.Globalization.CultureInfo.InvariantCulture);
}
