using Autofac;
using Autofac.Extensions.DependencyInjection;
using Governance.Core.Composition;
using Governance.Core.Data;
using Governance.EmbeddedPostgres;
using Governance.Core.Enquiries;
using Governance.Core.Evidence;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Governance.Core.Tests.Protection;

/// <summary>Query codes stood readable in the database up to the migration named here.</summary>
public sealed class A_database_of_an_earlier_version(SharedServer shared) : IAsyncLifetime
{
    private const string Before = "DraftRevisionsAndPapers";
    private const int Old = 12_000;
    private FreshDatabase database = null!;

    public async ValueTask InitializeAsync()
    {
        database = await FreshDatabase.Of(await shared.Postgres, "earlier-version", async (address, cancellationToken) =>
        {
            await using var db = new GovernanceDb(new DbContextOptionsBuilder<GovernanceDb>().UseGovernance(address).Options);
            await db.GetService<IMigrator>().MigrateAsync(Before, cancellationToken);
        });
        await Ask(
            $"""
            insert into enquiries (id, query_code, kind, workflow_version, state, status, subject, body, form, protected, anonymous, confidential, channel,
                language, urgency,
                complexity, owner_unit, routing_reason, accepted_at, timeline_length, timeline_head, revision)
            select md5(n::text)::uuid, lpad(n::text, 12, '0') || 'X', 'Consultation', '', '', 'Answered', 'a', 'b', '[]', '', false, false, 'portal', 'zh',
                'Normal',
                'Simple', 'office', '', timestamptz '2025-12-31 15:00Z' + n * interval '1 minute', 0, '', 0
            from generate_series(1, {Old}) n
            """);
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task Keeps_no_readable_code_once_it_is_opened_and_every_code_opens_what_it_opened()
    {
        var key = PlatformKey.FromText(Convert.ToBase64String(new byte[32]));
        // Two hosts of the new version start at once, as after an upgrade of all.
        await Task.WhenAll(Prepare(key), Prepare(key));

        (await Ask("select count(*) from information_schema.columns where table_name = 'enquiries' and column_name = 'query_code'")).ShouldBe("0");
        var codes = new QueryCodes(key);
        foreach (var n in new[] { 1, 60, 5_000, 5_001, Old })
        {
            await using var source = NpgsqlDataSource.Create(database.ConnectionString);
            await using var command = source.CreateCommand("select file_year || ' ' || file_number from enquiries where code_hash = $1");
            command.Parameters.Add(new() { Value = codes.Hash($"{n:D12}X") });
            (await command.ExecuteScalarAsync()).ShouldBe($"{(n < 60 ? 2025 : 2026)} {n}", "numbered in the order of acceptance, by the year of the bureau");
        }

        (await Ask("select nextval('file_numbers')")).ShouldBe($"{Old + 1}", "the next one goes on from there");
    }

    [Fact]
    public async Task Is_sealed_and_linked_from_here_on_and_says_so()
    {
        await Ask(
            "insert into officers (id, account, normalized_account, name, unit, head, leader, admin, cleared_for_confidential, disabled, security_stamp, "
                + "failed_sign_ins) "
            + "values (gen_random_uuid(), 'chen', 'CHEN', '陈明', 'office', false, false, true, false, false, 's', 0) returning 1");
        await using var host = await Start(PlatformKey.FromText(Convert.ToBase64String(new byte[32])));
        (await Ask("select count(*) from officers where seal is null")).ShouldBe("0", "nobody is locked out by the upgrade");

        await host.GetRequiredService<SealWhatWas>().All(default);
        await host.GetRequiredService<LinkChains>().All(default);

        (await Ask("select count(*) from enquiries where seal is null or accepted_print is null")).ShouldBe("0");
        (await Ask("select string_agg(before || ' ' || (completed_at is not null), ',') from sealed_since")).ShouldBe($"{Old} true");
        (await Ask("select count(*) || ' ' || max(position) || ' ' || count(distinct enquiry_id) from accepted_links")).ShouldBe($"{Old} {Old} {Old}");

        await Ask("update enquiries set seal = null, accepted_print = null where file_number = 7 returning 1");
        await host.GetRequiredService<SealWhatWas>().All(default);
        (await Ask("select count(*) from enquiries where seal is null")).ShouldBe("1", "what loses its seal later is not sealed anew");
    }

    [Fact]
    public async Task Knows_of_what_was_published_when_it_was_asked()
    {
        await Ask(
            """
            insert into published_answers (enquiry_id, question, answer, unit, published_at)
            select id, 'a', 'b', 'office', accepted_at + interval '1 day' from enquiries returning 1
            """);

        await Prepare(PlatformKey.FromText(Convert.ToBase64String(new byte[32])));

        (await Ask("select count(*) from published_answers p join enquiries e on e.id = p.enquiry_id where p.accepted_at = e.accepted_at")).ShouldBe($"{Old}");
    }

    /// <summary>With a million enquiries a step takes longer than a request would be waited for.</summary>
    [Fact]
    public async Task Is_brought_up_to_this_version_however_long_a_step_takes()
    {
        await Ask(
            """
            create function wait() returns trigger language plpgsql as $$ begin perform pg_sleep(4); return null; end $$;
            create trigger wait before update on published_answers for each statement execute function wait();
            """);
        await using var db = new GovernanceDb(
            new DbContextOptionsBuilder<GovernanceDb>().UseGovernance($"{database.ConnectionString};Command Timeout=3").Options);

        await Migrate.Run(db, new(PlatformKey.FromText(Convert.ToBase64String(new byte[32]))), NullLogger.Instance, TestContext.Current.CancellationToken);

        (await db.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    private async Task Prepare(PlatformKey key)
    {
        await using var host = await Start(key);
    }

    private async Task<AutofacServiceProvider> Start(PlatformKey key)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddGovernanceCore(new(database.ConnectionString, Path.GetTempPath(), Path.GetTempPath(), key));
        var builder = new ContainerBuilder();
        builder.Populate(services);
        var host = new AutofacServiceProvider(builder.Build());
        await host.PrepareCore(default);
        return host;
    }

    private async Task<string> Ask(string sql)
    {
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        await using var command = source.CreateCommand(sql);
        return $"{await command.ExecuteScalarAsync()}";
    }
}
