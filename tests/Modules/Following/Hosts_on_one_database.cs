using Governance.Contracts;
using Governance.EmbeddedPostgres;
using Governance.Core.Tests;
using Governance.Core.Modules;
using Governance.Modules.Tests.Runtime;
using Npgsql;

namespace Governance.Modules.Tests.Following;

public sealed class Hosts_on_one_database(SharedServer server) : IAsyncLifetime
{
    private readonly Folders folders = new Folders().WithData("Archive", ["search"]).WithMisbehaving("Remote");
    private FreshDatabase database = null!;

    public async ValueTask InitializeAsync() => database = await FollowingHost.Database(await server.Postgres);

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        folders.Dispose();
    }

    [Fact]
    public async Task A_fresh_installation_serves_all_that_it_holds()
    {
        await using var host = await FollowingHost.Start(folders, database);

        host.Online.All.Select(department => department.Module).ShouldBe(["Archive", "Remote"]);
        (await host.View("Archive")).State.ShouldBe(ModuleState.On);
    }

    [Fact]
    public async Task A_host_that_stops_lets_its_modules_say_farewell()
    {
        var documents = new Documents();

        await using (await FollowingHost.Start(folders, database, documents))
            documents.ShouldNotContainKey("Remote/stopped");

        documents["Remote/stopped"].ShouldBe("yes");
    }

    [Fact]
    public async Task What_was_turned_off_stays_off_when_a_host_starts_anew()
    {
        await using (var before = await FollowingHost.Start(folders, database))
            await before.Switch("Archive", on: false);

        await using var host = await FollowingHost.Start(folders, database);

        host.Online.Named("Archive").ShouldBeNull();
        host.Online.Named("Remote").ShouldNotBeNull();
    }

    [Fact]
    public async Task All_follow_when_they_are_told()
    {
        await using var host = await FollowingHost.Start(folders, database);
        await using var other = await FollowingHost.Start(folders, database);

        await host.Switch("Archive", on: false);
        host.Online.Named("Archive").ShouldBeNull("the switch returns when it is done here");
        await Eventually.Holds(() => other.Online.Named("Archive") is null);

        await other.Switch("Archive", on: true);
        other.Online.Named("Archive").ShouldNotBeNull();
        await Eventually.Holds(() => host.Online.Named("Archive") is not null);
    }

    [Fact]
    public async Task All_follow_even_when_the_database_tells_them_nothing()
    {
        await using var host = await FollowingHost.Start(folders, database, looking: TimeSpan.FromSeconds(2));

        await Execute("UPDATE modules SET state = 'Off' WHERE name = 'Archive'");

        await Eventually.Holds(() => host.Online.Named("Archive") is null);
    }

    [Fact]
    public async Task A_lost_connection_is_made_again()
    {
        await using var host = await FollowingHost.Start(folders, database);
        await using var other = await FollowingHost.Start(folders, database);

        await Execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
        await Eventually.Holds(
            async () => await Execute("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'listen%'") is 2L);

        await host.Switch("Archive", on: false);
        await Eventually.Holds(() => other.Online.Named("Archive") is null);
    }

    [Fact]
    public async Task A_module_that_fails_on_one_is_out_of_service_on_all()
    {
        await using var host = await FollowingHost.Start(folders, database);
        await using var other = await FollowingHost.Start(folders, database);

        for (var times = 0; times < 5; times++)
            await host.Dispatch.Ask("Remote", new CheckSubmission("misbehaving.throws", FormValues.Empty), TimeSpan.FromSeconds(5), default);

        await Eventually.Holds(() => other.Online.Named("Remote") is null);
        var view = await other.View("Remote");
        view.State.ShouldBe(ModuleState.Failed);
        view.Decided.Reason!.ShouldContain("Failed 5 times in a row");
        view.Decided.By.ShouldBeNull("nobody did it");

        (await other.Switch("Remote", on: true, "已修复")).Value!.State.ShouldBe(ModuleState.On);
        await Eventually.Holds(() => host.Online.Named("Remote") is not null);
    }

    [Fact]
    public async Task A_module_that_cannot_start_is_recorded_with_the_reason()
    {
        await using var host = await FollowingHost.Start(folders, database, new Documents { ["Remote/starting"] = "throws" });

        var view = await host.View("Remote");

        view.State.ShouldBe(ModuleState.Failed);
        view.Decided.Reason!.ShouldContain("It failed while starting");
    }

    [Fact]
    public async Task A_new_version_is_taken_over_by_a_host_once_its_folder_holds_it()
    {
        using var folderOfOther = new Folders().WithData("Archive", ["search"]);
        await using var host = await FollowingHost.Start(folders, database);
        await using var other = await FollowingHost.Start(folderOfOther, database, looking: TimeSpan.FromSeconds(2));

        folders.WithData("Archive", ["search", "scan"], version: "2.0.0");
        (await host.Switch("Archive", on: true, "升级")).Value!.Version.ShouldBe("2.0.0");
        host.Online.BusinessType("archive.scan").ShouldNotBeNull();
        other.Online.BusinessType("archive.scan").ShouldBeNull();

        folderOfOther.WithData("Archive", ["search", "scan"], version: "2.0.0");
        await Eventually.Holds(() => other.Online.BusinessType("archive.scan") is not null);
    }

    [Fact]
    public async Task What_a_module_keeps_on_one_it_reads_on_another()
    {
        await using var host = await FollowingHost.Start(folders, database);
        await using var other = await FollowingHost.Start(folders, database);
        var enquiry = Guid.CreateVersion7();

        await host.Dispatch.Tell(new EnquiryReplied(enquiry), default);
        var heard = await other.Dispatch.Ask(
            "Remote", new CheckSubmission("misbehaving.reads", FormValues.Of(("key", "heard"))), TimeSpan.FromSeconds(5), default);

        heard.Value!.Errors.ShouldHaveSingleItem().Message.Zh.ShouldBe(enquiry.ToString());
    }

    private async Task<object?> Execute(string statement)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(database.ConnectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        return await command.ExecuteScalarAsync();
    }
}
