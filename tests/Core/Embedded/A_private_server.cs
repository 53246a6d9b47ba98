using System.Net;
using System.Net.Sockets;
using Governance.EmbeddedPostgres;

namespace Governance.Core.Tests.Embedded;

public sealed class A_private_server : AServerOfItsOwn
{
    [Fact]
    public async Task Starts_from_nothing()
    {
        await using var server = await PrivatePostgres.Start(Durable);

        (await Ask(server, "SELECT current_database()::text")).ShouldBe("governance");
        server.Attached.ShouldBeFalse();
    }

    [Fact]
    public async Task Finds_its_data_again()
    {
        await using (var first = await PrivatePostgres.Start(Fast))
            await Accept(first, "Q1");

        await using var second = await PrivatePostgres.Start(Fast);

        (await Accepted(second)).ShouldBe("Q1");
    }

    [Fact]
    public async Task Leaves_neither_lock_nor_socket_behind_when_stopped()
    {
        await (await PrivatePostgres.Start(Fast)).DisposeAsync();

        File.Exists(Lock).ShouldBeFalse();
        Directory.GetFileSystemEntries(Path.Combine(Folder, "run")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Keeps_its_password_and_its_data_from_other_users()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such modes.");
            return;
        }

        await using var server = await PrivatePostgres.Start(Fast);

        File.GetUnixFileMode(Path.Combine(Folder, "password")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.GetUnixFileMode(Folder).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public async Task Is_shared_by_hosts_that_start_at_the_same_time()
    {
        var hosts = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => PrivatePostgres.Start(Fast))));

        hosts.Select(host => host.ProcessId).Distinct().Count().ShouldBe(1);
        hosts.Count(host => host.Attached).ShouldBe(3);
        foreach (var host in hosts)
            await host.DisposeAsync();
    }

    [Fact]
    public async Task Runs_on_until_the_last_host_leaves()
    {
        var first = await PrivatePostgres.Start(Fast);
        var second = await PrivatePostgres.Start(Fast);

        await first.DisposeAsync();
        (await Ask(second, "SELECT 1")).ShouldBe(1);

        await second.DisposeAsync();
        File.Exists(Lock).ShouldBeFalse();
    }

    [Fact]
    public async Task Listens_on_a_fixed_port_for_tools()
    {
        var port = FreePort.Next();
        await using var server = await PrivatePostgres.Start(Fast with { Port = port });

        (await Ask(server, "SELECT current_setting('listen_addresses') || ':' || current_setting('port')")).ShouldBe($"127.0.0.1:{port}");
    }

    [Fact]
    public async Task Works_from_a_folder_whose_path_is_too_long_for_a_socket()
    {
        var deep = Path.Combine(Folder, new string('长', 40));
        await using var server = await PrivatePostgres.Start(Fast with { Folder = deep });

        (await Ask(server, "SELECT current_setting('listen_addresses')")).ShouldBe("127.0.0.1");
    }

    [Fact]
    public async Task Works_from_a_folder_with_a_comma_and_spaces_in_its_name()
    {
        await using var server = await PrivatePostgres.Start(Fast with { Folder = Path.Combine(Folder, "问政, 2026's data") });

        (await Ask(server, "SELECT 1")).ShouldBe(1);
    }

    [Fact]
    public async Task Works_with_the_older_PostgreSQL_of_the_system()
    {
        const string system = "/usr/lib/postgresql", leftOutBy = "TESTS_WITHOUT_SYSTEM_POSTGRESQL";
        Assert.SkipWhen(Environment.GetEnvironmentVariable(leftOutBy) == "1", $"The system's PostgreSQL is left out by {leftOutBy}=1.");
        var found = Directory.Exists(system) ? Directory.GetDirectories(
            system).Where(folder => File.Exists(Path.Combine(folder, "bin", "postgres"))).Order(StringComparer.Ordinal).FirstOrDefault() : null;
        found.ShouldNotBeNull(
            $"No PostgreSQL below {system}. Install it (Debian: apt-get install postgresql), or set {leftOutBy}=1 to leave out the test that needs it.");
        await using var server = await PrivatePostgres.Start(Fast with { BinariesFolder = Path.Combine(found, "bin") });

        $"{server.Major}".ShouldBe(Path.GetFileName(found));
        (await Ask(server, "SELECT upper('é') || current_setting('server_encoding')")).ShouldBe("ÉUTF8");
    }
}
