using Governance.Core.Modules;
using Governance.Core.Tests;
using Governance.Core.Verification;
using Governance.Modules.Tests.Following;
using Npgsql;

namespace Governance.Modules.Tests.Packages;

/// <summary>A record that once held, with its seal of then, is no decision of today.</summary>
[Cases("M81")]
public sealed class What_was_decided_of_a_module(SharedServer server) : OnSeveralHosts(server)
{
    [Fact]
    public async Task Is_not_undone_by_a_record_that_is_written_back()
    {
        await using var host = await FollowingHost.Start(Folders, Database);
        (await host.Switch("Archive", on: true)).Problem.ShouldBeNull();
        await Write("create table kept as select * from modules");
        (await host.Switch("Archive", on: false)).Problem.ShouldBeNull();

        await Write("delete from modules");
        await Write("insert into modules select * from kept");
        await host.Look();

        await ShouldNotRun(host);
        await using (var late = await FollowingHost.Start(Folders, Database))
            await ShouldNotRun(late);
        (await Found(host)).ShouldContain(violation => violation.Found.In("en").StartsWith("Module Archive:"));
        (await host.Switch("Archive", on: true)).Value!.State.ShouldBe(ModuleState.On, "an admin decides again");
        (await Found(host)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_not_undone_by_a_record_that_is_deleted_so_that_the_module_counts_as_newly_found()
    {
        await using var host = await FollowingHost.Start(Folders, Database);
        (await host.Switch("Archive", on: false)).Problem.ShouldBeNull();

        await Write("delete from modules");
        await host.Look();

        await ShouldNotRun(host);
    }

    [Fact]
    public async Task Is_not_undone_by_an_older_version_that_a_trusted_key_signed()
    {
        await using var host = await FollowingHost.Start(Folders, Database);
        await host.Upload(Packed.Data("Library", "1.0.0", "read"));
        await Write("create table kept as select * from modules where name = 'Library'");
        await host.Upload(Packed.Data("Library", "1.1.0", "write"));

        await Write("delete from modules where name = 'Library'");
        await Write("insert into modules select * from kept");
        await host.Look();

        host.Online.BusinessType("library.read").ShouldBeNull();
        (await host.View("Library")).State.ShouldBe(ModuleState.Failed);
    }

    [Fact]
    public async Task Is_found_by_the_verification_where_a_host_has_forgotten_what_it_saw()
    {
        await using (var host = await FollowingHost.Start(Folders, Database))
        {
            (await host.Switch("Archive", on: true)).Problem.ShouldBeNull();
            await Write("create table kept as select * from modules");
            (await host.Switch("Archive", on: false)).Problem.ShouldBeNull();
            await Write("delete from modules");
            await Write("insert into modules select * from kept");
        }

        File.Delete(Path.Combine(Folders.Keys, "decided"));
        await using var forgetful = await FollowingHost.Start(Folders, Database);

        (await Found(forgetful)).ShouldHaveSingleItem().Found.In("en").ShouldBe("Module Archive runs, and admin decided last that it does not");
        await Write("delete from modules");
        (await Found(forgetful)).ShouldHaveSingleItem().Found.In("en").ShouldBe("The record of the module Archive is gone, and nobody removed it");
    }

    [Fact]
    public async Task Is_believed_where_the_same_would_run_as_after_a_database_was_restored()
    {
        await using var host = await FollowingHost.Start(Folders, Database);
        (await host.Switch("Archive", on: true)).Problem.ShouldBeNull();
        await Write("create table kept as select * from modules");
        (await host.Switch("Archive", on: true)).Problem.ShouldBeNull();

        await Write("delete from modules");
        await Write("insert into modules select * from kept");
        await host.Look();

        (await host.View("Archive")).State.ShouldBe(ModuleState.On);
    }

    /// <summary>As somebody does who has the database's password and not the platform's key.</summary>
    private async Task Write(string statement)
    {
        await using var source = NpgsqlDataSource.Create(Database.ConnectionString);
        await using var command = source.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task ShouldNotRun(FollowingHost host)
    {
        host.Online.Named("Archive").ShouldBeNull();
        (await host.View("Archive")).ShouldSatisfyAllConditions(
            view => view.State.ShouldBe(ModuleState.Failed), view => view.Unvouched.ShouldBeTrue(),
            view => view.Decided.Reason!.ShouldContain("older than one that this host has seen"));
    }

    private static async Task<IReadOnlyList<Violation>> Found(FollowingHost host) =>
        [.. (await host.Request((VerifyPlatform verify) => verify.Run(default)))
            .Violations.Where(violation => violation.Rule == VerificationRules.DecidedByAdmins)];
}
