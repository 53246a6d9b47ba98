using Governance.Core.Tests;
using Governance.Core;
using Governance.Core.Enquiries;
using Governance.EmbeddedPostgres;
using Governance.Core.Modules;
using Governance.Modules.Tests.Runtime;
using Npgsql;

namespace Governance.Modules.Tests.Following;

public sealed class An_admin_switches_modules(SharedServer server) : IAsyncLifetime
{
    private readonly Folders folders = new Folders().WithData("Archive", ["search"]).WithData("Library", ["read"], requires: "Archive");
    private FreshDatabase database = null!;
    private FollowingHost host = null!;

    public async ValueTask InitializeAsync()
    {
        database = await FollowingHost.Database(await server.Postgres);
        host = await FollowingHost.Start(folders, database);
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await database.DisposeAsync();
        folders.Dispose();
    }

    [Fact]
    public async Task Who_did_it_when_and_why_is_kept_and_audited()
    {
        var view = (await host.Switch("Library", on: false, "  系统维护  ")).Value!;

        view.State.ShouldBe(ModuleState.Off);
        view.Decided.By.ShouldBe("admin");
        view.Decided.Reason.ShouldBe("系统维护");
        view.Decided.At.ShouldNotBeNull();
        (await Ask("SELECT string_agg(concat_ws('|', account, what, subject, details), ' ') FROM audit_entries")).ShouldBe("admin|module.off|Library|系统维护");
    }

    [Fact]
    public async Task Nobody_but_an_admin_may()
    {
        var officer = FollowingHost.Admin with { Account = "chen", Admin = false };

        (await host.Switch("Library", on: false, actor: officer)).Problem!.Kind.ShouldBe(ProblemKind.Forbidden);

        host.Online.Named("Library").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("", "a reason is needed")]
    [InlineData(" 好 ", "one character says nothing")]
    public async Task A_reason_must_be_given(string reason, string why) =>
        (await host.Switch("Library", on: false, reason)).Problem!.Errors.ShouldHaveSingleItem(why).Field.ShouldBe("reason");

    [Fact]
    public async Task A_reason_may_have_five_hundred_characters_and_no_more()
    {
        (await host.Switch("Library", on: false, new string('字', 501))).Problem!.Kind.ShouldBe(ProblemKind.Invalid);
        (await host.Switch("Library", on: false, new string('字', 500))).Problem.ShouldBeNull();
    }

    [Fact]
    public async Task A_module_that_does_not_exist_is_not_found() =>
        (await host.Switch("Nowhere", on: true)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);

    [Fact]
    public async Task What_others_require_stays_on_until_they_are_off()
    {
        var problem = (await host.Switch("Archive", on: false)).Problem!;

        problem.Kind.ShouldBe(ProblemKind.Conflict);
        problem.Title.In("en").ShouldBe("These modules require it; turn them off first, or with it: Library");
        host.Online.Named("Archive").ShouldNotBeNull();
    }

    [Fact]
    public async Task What_others_require_goes_off_with_them_when_the_admin_says_so()
    {
        (await host.View("Archive")).Described.RequiredBy.ShouldBe(["Library"]);

        (await host.Switch("Archive", on: false, "机构调整", dependants: true)).Problem.ShouldBeNull();

        host.Online.All.ShouldBeEmpty();
        (await host.View("Library")).ShouldSatisfyAllConditions(
            view => view.State.ShouldBe(ModuleState.Off), view =>
                view.Decided.By.ShouldBe("admin"), view => view.Decided.Reason!.ShouldContain("turned off with Archive"));
    }

    [Fact]
    public async Task What_a_module_requires_is_turned_on_with_it()
    {
        await host.Switch("Library", on: false);
        await host.Switch("Archive", on: false);

        (await host.Switch("Library", on: true)).Problem.ShouldBeNull();

        (await host.View("Archive")).State.ShouldBe(ModuleState.On);
        (await host.View("Archive")).Decided.Reason!.ShouldContain("required by Library");
    }

    [Fact]
    public async Task A_module_that_does_not_start_is_a_problem_that_says_why()
    {
        File.AppendAllText(Path.Combine(folders.Of("Library"), "module.yaml"), "\nnonsense: [");

        var problem = (await host.Switch("Library", on: true)).Problem!;

        problem.Kind.ShouldBe(ProblemKind.Conflict);
        problem.Title.In("en").ShouldContain("module.yaml:");
        var view = await host.View("Library");
        view.State.ShouldBe(ModuleState.Failed);
        view.Described.Mistakes.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task The_open_enquiries_of_a_module_are_shown()
    {
        await Ask(Enquiry("Archive", answered: false));
        await Ask(Enquiry("Archive", answered: true));
        await Ask(Enquiry("Library", answered: false));
        // Open is what has an open clock.
        await Ask(
            """
            INSERT INTO clocks (id, enquiry_id, class, state, started_at, desk, amount, unit, due_at, pauses, extensions, happened, trail)
            SELECT gen_random_uuid(), id, 'Simple', 'Running', now(), 'x', 1, 'Hours', now(), '[]', '[]', 0, '' FROM enquiries WHERE answered_at IS NULL
            """);

        (await host.View("Archive")).Activity.OpenEnquiries.ShouldBe(1);
    }

    private static string Enquiry(string module, bool answered) => $"""
        INSERT INTO enquiries SELECT (jsonb_populate_record(NULL::enquiries, jsonb_build_object('id', gen_random_uuid(), 'code_hash',
            '\\x' || md5(random()::text), 'file_number', nextval('file_numbers'), 'module', '{module}',
                'answered_at', {(answered ? "now()" : "NULL::timestamptz")})
            || (SELECT jsonb_object_agg(column_name, CASE data_type WHEN 'boolean' THEN 'false' WHEN 'jsonb' THEN '[]' WHEN 'integer' THEN '0'
                WHEN 'bytea' THEN '""'
                WHEN 'timestamp with time zone' THEN to_jsonb(now()) ELSE '"x"' END::jsonb)
                FROM information_schema.columns WHERE table_name = 'enquiries' AND is_nullable = 'NO' AND column_name NOT IN ('id', 'code_hash', 'file_number',
                    'xmin')))).*
        """;

    private async Task<object?> Ask(string statement)
    {
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        await using var command = source.CreateCommand(statement);
        return await command.ExecuteScalarAsync();
    }
}
