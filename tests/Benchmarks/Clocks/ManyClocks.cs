using Npgsql;
using NodaTime;

namespace Governance.Benchmarks.Clocks;

/// <summary>Enquiries with running clocks by the hundred thousand, made in the database.</summary>
internal static class ManyClocks
{
    /// <summary>Spread over the months ahead, as those of a busy bureau would be.</summary>
    internal static async Task Seed(NpgsqlDataSource database, int count)
    {
        await Run(database, """
            insert into units (code, name_zh, department_zh, closed) select 'desk' || n, '科室', '部门', false from generate_series(0, 49) n on conflict do nothing;
            insert into officers (id, account, normalized_account, name, unit, head, leader, admin, cleared_for_confidential, disabled, security_stamp)
            select gen_random_uuid(), 'o' || n, 'O' || n, '民警', 'desk' || n % 50, n < 50, n = 150, false, false, false, '' from generate_series(0, 150) n;
            """);
        await Run(database, $"""
            insert into enquiries (id, code_hash, file_year, kind, workflow_version, state, status, subject, body, form, protected, anonymous, confidential,
                channel, language, urgency,
                complexity, owner_unit, routing_reason, accepted_at, timeline_length, timeline_head, revision)
            select gen_random_uuid(), sha256(n::text::bytea), 2026, 'Consultation', 'consultation', 'open', 'Open', '怎样补办身份证', '身份证丢了，怎样补办，要带什么？', '[]', '',
                false, false, 'portal', 'zh', 'Normal',
                'Complex', 'desk' || n % 50, '', now(), 0, '', 0
            from generate_series(1, {count}) n;
            insert into clocks (id, enquiry_id, class, state, started_at, amount, unit, due_at, pauses, extensions, happened, next_at, desk)
            select gen_random_uuid(), id, 'Complex', 'Running', now() - interval '5 days', 7, 'WorkingDays', now() + interval '30 days', '[]', '[]', 2,
                now() + interval '1 day' + random() * interval '90 days', owner_unit
            from enquiries;
            """);
        await Run(database, "vacuum analyze enquiries; vacuum analyze clocks; vacuum analyze timeline");
    }

    /// <summary>Lets so many clocks run out at this moment.</summary>
    internal static Task RunOut(NpgsqlDataSource database, int count, Instant at) => Run(database, $"""
        update clocks set due_at = '{at}'::timestamptz, next_at = '{at}'::timestamptz, happened = 2, breached_at = null
        where id in (select id from clocks where state = 'Running' and happened = 2 and due_at > now() limit {count})
        """);

    internal static async Task<long> Count(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        command.CommandTimeout = 0;
        return Convert.ToInt64(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
    }

    internal static async Task Run(NpgsqlDataSource database, string sql)
    {
        foreach (var statement in sql.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            await using var command = database.CreateCommand(statement);
            command.CommandTimeout = 0;
            await command.ExecuteNonQueryAsync();
        }
    }
}
