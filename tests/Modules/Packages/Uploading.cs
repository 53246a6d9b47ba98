using Governance.Contracts;
using Governance.Core.Switching;
using Governance.Core.Tests;
using Governance.Core;
using Governance.EmbeddedPostgres;
using Governance.Core.Modules;
using Governance.Core.Packages;
using Governance.Modules.Tests.Following;
using Governance.Modules.Tests.Runtime;
using Npgsql;

namespace Governance.Modules.Tests.Packages;

public sealed class Uploading(SharedServer server) : IAsyncLifetime
{
    private readonly Folders folders = new Folders().WithData("Archive", ["search"]);
    private readonly Packed packed = new();
    private FreshDatabase database = null!;
    private FollowingHost host = null!;

    public async ValueTask InitializeAsync()
    {
        packed.TrustedBy(folders);
        database = await FollowingHost.Database(await server.Postgres);
        host = await FollowingHost.Start(folders, database);
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await database.DisposeAsync();
        packed.Dispose();
        folders.Dispose();
    }

    [Fact]
    public async Task A_new_department_of_pure_data_serves_at_once()
    {
        var view = (await host.Upload(packed.Data("Library", "1.0.0", "read"))).Value!;

        view.State.ShouldBe(ModuleState.On);
        view.Decided.By.ShouldBe("admin");
        host.Online.BusinessType("library.read").ShouldNotBeNull();
        (await Ask("SELECT string_agg(concat_ws('|', account, what, subject, details), ' ') FROM audit_entries WHERE subject = 'Library'")).ShouldBe(
            "admin|module.upload|Library|1.0.0 · 上传 / uploaded 1.0.0");
    }

    [Fact]
    public async Task A_department_with_an_assembly_answers()
    {
        (await host.Upload(packed.Misbehaving("Remote", "1.0.0"))).Problem.ShouldBeNull();

        (await Check("Remote")).Answered.ShouldBeTrue();
    }

    [Fact]
    public async Task Nobody_but_an_admin_may() =>
        (await host.Upload(packed.Data("Library", "1.0.0", "read"), FollowingHost.Admin with { Admin = false })).Problem!.Kind.ShouldBe(ProblemKind.Forbidden);

    [Fact]
    public async Task What_is_refused_leaves_no_trace()
    {
        (await host.Upload("nonsense"u8.ToArray())).Problem!.Kind.ShouldBe(ProblemKind.Invalid);

        (await Ask("SELECT count(*) FROM module_packages")).ShouldBe(0L);
        Directory.Exists(host.PackagesFolder).ShouldBeFalse();
        host.Online.All.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_newer_version_takes_over_without_a_question_unanswered()
    {
        await host.Upload(packed.Misbehaving("Remote", "1.0.0"));
        var askers = new Askers(async () => (await Check("Remote")).Failure);

        for (var minor = 1; minor <= 3; minor++)
        {
            await askers.GoOn();
            (await host.Upload(packed.Misbehaving("Remote", $"1.{minor}.0"))).Value!.Version.ShouldBe($"1.{minor}.0");
        }

        await askers.GoOn();
        (await askers.Stop()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_version_that_cannot_start_changes_nothing()
    {
        await host.Upload(packed.Data("Library", "1.0.0", "read"));
        packed.Data("Library", "1.1.0", "read");

        var refused = await host.Upload(
            packed.Changed("Library", "business-types/stolen.md", _ => "---\ncode: archive.search\nkind: consultation\ntitle: 别人的业务\n---\n## 说明\n用于测试。\n"));

        refused.Problem!.Kind.ShouldBe(ProblemKind.Refused);
        refused.Problem.Title.In(
            "en").ShouldBe("The new version did not start, and all is as it was: The business type 'archive.search' belongs to the module Archive already.");
        (await host.View("Library")).ShouldSatisfyAllConditions(view => view.Version.ShouldBe("1.0.0"), view => view.State.ShouldBe(ModuleState.On));
        host.Online.BusinessType("library.read").ShouldNotBeNull();
        (await Ask("SELECT count(*) FROM module_packages")).ShouldBe(1L);
    }

    [Cases("M80")]
    [Fact]
    public async Task A_version_stands_for_one_content()
    {
        await host.Upload(packed.Data("Library", "1.1.0", "read"));

        (await host.Upload(packed.Pack("Library"))).Problem!.Title.In(
            "en").ShouldContain("raise the version", Case.Insensitive, "it was signed anew, so it is another package");
        (await host.Upload(packed.Data("Library", "1.0.9", "read"))).Problem!.Kind.ShouldBe(ProblemKind.Conflict, "older than what serves");
    }

    [Fact]
    public async Task The_very_same_package_may_be_sent_again()
    {
        var package = packed.Data("Library", "1.0.0", "read");
        await host.Upload(package);

        (await host.Upload(package)).Value!.Version.ShouldBe("1.0.0");
    }

    [Fact]
    public async Task It_takes_the_place_of_what_came_with_the_program_and_gives_it_back()
    {
        (await host.Upload(packed.Data("Archive", "2.0.0", "search", "scan"))).Problem.ShouldBeNull();
        host.Online.BusinessType("archive.scan").ShouldNotBeNull();

        (await host.RollBack("Archive")).Value!.Version.ShouldBe("1.0.0");

        host.Online.BusinessType("archive.scan").ShouldBeNull();
        host.Online.BusinessType("archive.search").ShouldNotBeNull();
    }

    [Fact]
    public async Task Rolling_back_goes_version_by_version_to_the_first()
    {
        await host.Upload(packed.Data("Library", "1.9.0", "read"));
        await host.Upload(packed.Data("Library", "1.10.0", "read", "lend"));
        await host.Upload(packed.Data("Library", "2.0.0", "read", "lend", "print"));

        (await host.RollBack("Library")).Value!.Version.ShouldBe("1.10.0", "ten comes after nine");
        host.Online.BusinessType("library.print").ShouldBeNull();
        (await host.RollBack("Library")).Value!.Version.ShouldBe("1.9.0");
        (await host.RollBack("Library")).Problem!.Title.In("en").ShouldBe("There is no version before 1.9.0.");
        (await host.RollBack("Library", "错")).Problem!.Errors.ShouldHaveSingleItem().Field.ShouldBe("reason");
    }

    [Fact]
    public async Task What_is_off_stays_off_when_a_new_version_comes()
    {
        await host.Upload(packed.Data("Library", "1.0.0", "read"));
        await host.Switch("Library", on: false);

        (await host.Upload(packed.Data("Library", "1.1.0", "read", "lend"))).Value!.State.ShouldBe(ModuleState.Off);
        host.Online.BusinessType("library.read").ShouldBeNull();

        (await host.Switch("Library", on: true)).Value!.Version.ShouldBe("1.1.0");
        host.Online.BusinessType("library.lend").ShouldNotBeNull();
    }

    [Fact]
    public async Task Only_what_is_off_can_be_removed()
    {
        await host.Upload(packed.Data("Library", "1.0.0", "read"));

        (await host.Remove("Library")).Problem!.Title.In("en").ShouldBe("Turn the module off first.");
        await host.Switch("Library", on: false);
        (await host.Remove("Library")).Problem.ShouldBeNull();

        (await Ask("SELECT count(*) FROM module_packages")).ShouldBe(0L);
        (await host.Request((ListModules list) => list.Run(default))).Select(view => view.Name).ShouldBe(["Archive"]);
        (await host.Upload(packed.Data("Library", "1.0.0", "read"))).Value!.State.ShouldBe(ModuleState.On, "it may come back");
    }

    [Fact]
    public async Task What_came_with_the_program_is_not_removed()
    {
        await host.Switch("Archive", on: false);

        (await host.Remove("Archive")).Problem!.Title.In("en").ShouldContain("came with the program");
        (await host.Remove("Nowhere")).Problem!.Kind.ShouldBe(ProblemKind.NotFound);
    }

    [Fact]
    public async Task The_versions_can_be_listed_and_had_back()
    {
        var package = packed.Data("Library", "1.0.0", "read");
        await host.Upload(package);

        var kept = (await host.Request((ListVersions list) => list.Run(default))).ShouldHaveSingleItem();
        kept.ShouldSatisfyAllConditions(
            () => kept.Version.ShouldBe("1.0.0"), () =>
                kept.UploadedBy.ShouldBe("admin"), () => kept.Size.ShouldBe(package.Length), () => kept.Sha256.ShouldBe(Checksums.Of(package)));
        (await host.Request((ListVersions list) => list.Download("Library", "1.0.0", default))).ShouldBe(package);
    }

    private Task<Dispatched<SubmissionCheck>> Check(string module) =>
        host.Dispatch.Ask(module, new CheckSubmission("misbehaving.plain", FormValues.Empty), TimeSpan.FromSeconds(5), default);

    private async Task<object?> Ask(string statement)
    {
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        await using var command = source.CreateCommand(statement);
        return await command.ExecuteScalarAsync();
    }
}
