using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Governance.Contracts;

namespace Governance.EmbeddedPostgres;

/// <summary>
/// Whom the server runs as. PostgreSQL refuses to run as root, so a host that is root lends it another user:
/// <c>postgres</c> where the machine has one, <c>nobody</c> where it has not.
/// </summary>
/// <param name="Name">Null: the same as the host.</param>
internal sealed record ServerUser(string? Name, uint Uid = 0, uint Gid = 0)
{
    // Long enough for what a program has written before it ended to come through its pipe.
    private static readonly TimeSpan LastWords = TimeSpan.FromSeconds(2);

    public bool IsLent => Name is not null;

    public static ServerUser OfThisHost() =>
        OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess
            ? new ServerUser(Name: null)
            : KnownUser("postgres") ?? KnownUser("nobody") ?? throw new EmbeddedPostgresException(new LocalText(
                "PostgreSQL 不能以 root 身份运行，而本机没有 postgres 或 nobody 用户。请执行 useradd --system postgres，或以普通用户启动本程序。",
                "PostgreSQL does not run as root, and this machine has neither a user postgres nor nobody. Run useradd --system postgres, or start the host "
                    + "as an ordinary user."));

    public async Task<(int ExitCode, string Output)> Run(
        string program, IEnumerable<string> arguments, string workingFolder, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = workingFolder,
        };
        if (IsLent)
            start.UserName = Name;
        foreach (var variable in start.Environment.Keys.Where(name => name.StartsWith("PG", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(variable);
        start.Environment["LC_ALL"] = "C";

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = Task.WhenAll(process.StandardOutput.ReadToEndAsync(cancellationToken), process.StandardError.ReadToEndAsync(cancellationToken));
        await process.WaitForExitAsync(cancellationToken);
        // The server that pg_ctl leaves behind may hold the pipe open: its end is not waited for.
        await Task.WhenAny(output, Task.Delay(LastWords, cancellationToken));
        return (process.ExitCode, output.IsCompletedSuccessfully ? string.Concat(output.Result).Trim() : "");
    }

    public async Task<bool> CanReach(string folder, CancellationToken cancellationToken) =>
        !IsLent || (await Run("/bin/sh", ["-c", "cd \"$0\"", folder], "/", cancellationToken)).ExitCode == 0;

    /// <summary>Gives a file, or a folder with all that is in it, to the server's user.</summary>
    public void Own(string path)
    {
        if (!IsLent || (!File.Exists(path) && !Directory.Exists(path)))
            return;
        var within = Directory.Exists(path) ? Directory.EnumerateFileSystemEntries(path, "*", SearchOption.AllDirectories) : [];
        foreach (var entry in within.Prepend(path))
            OwnAlone(entry);
    }

    public void OwnAlone(string path)
    {
        if (IsLent && ChangeOwner(Encoding.UTF8.GetBytes(path + '\0'), Uid, Gid) != 0)
            throw new EmbeddedPostgresException(new LocalText(
                $"无法把 {path} 的属主改为 {Name}：{Marshal.GetLastPInvokeErrorMessage()}。请换一个支持更改属主的数据目录。",
                $"The owner of {path} cannot be changed to {Name}: {Marshal.GetLastPInvokeErrorMessage()}. Choose a data folder where owners can be changed."));
    }

    private static ServerUser? KnownUser(string name) =>
        (from line in File.ReadLines("/etc/passwd")
         let cells = line.Split(':')
         where cells.Length > 3 && cells[0] == name
         select new ServerUser(name, Id(cells[2]), Id(cells[3]))).FirstOrDefault();

    // macOS writes nobody's number as -2.
    private static uint Id(string text) => unchecked((uint)long.Parse(text, CultureInfo.InvariantCulture));

    [DllImport("libc", EntryPoint = "lchown", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ChangeOwner(byte[] path, uint owner, uint group);
}
