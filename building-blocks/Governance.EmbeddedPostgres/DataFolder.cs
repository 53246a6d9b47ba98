using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Governance.Contracts;

namespace Governance.EmbeddedPostgres;

/// <summary>
/// What lies in the data folder: <c>cluster</c> (the data), <c>run</c> (the socket), <c>password</c>, <c>settings.conf</c>, <c>server.log</c>,
/// <c>start.lock</c> (one host at a time starts or stops the server) and <c>users.lock</c> (shared by the hosts that use it).
/// </summary>
internal sealed class DataFolder
{
    // sockaddr_un holds 108 bytes on Linux and 104 on macOS.
    private const int LongestSocketPath = 100;

    private readonly ConcurrentQueue<LocalText> notes = [];
    private readonly Action<LocalText>? tell;

    private DataFolder(string path, ServerUser user, Action<LocalText>? tell) => (Path, User, this.tell) = (path, user, tell);

    public string Path { get; }

    public ServerUser User { get; }

    public IReadOnlyList<LocalText> Notes => [.. notes];

    public string Cluster => In("cluster");

    public string Run => In("run");

    public string Settings => In("settings.conf");

    public string PasswordFile => In("password");

    public string Password => File.Exists(PasswordFile)
        ? File.ReadAllText(PasswordFile).Trim()
        : throw new EmbeddedPostgresException(new LocalText(
            $"密码文件 {PasswordFile} 不见了，无法打开 {Cluster} 的数据。请从备份中找回该文件。",
            $"The password file {PasswordFile} is gone, and the data in {Cluster} cannot be opened without it. Bring it back from a backup."));

    // A comma would separate two addresses.
    public bool HasSockets => !OperatingSystem.IsWindows() && !Path.Contains(',', StringComparison.Ordinal)
        && Encoding.UTF8.GetByteCount(System.IO.Path.Combine(Run, ".s.PGSQL.00000")) <= LongestSocketPath;

    public int? Major => File.Exists(In("cluster", "PG_VERSION"))
        ? int.Parse(File.ReadAllText(In("cluster", "PG_VERSION")).Split('.')[0], CultureInfo.InvariantCulture)
        : null;

    public string In(params string[] names) => System.IO.Path.Combine([Path, .. names]);

    public string BinariesCopy(string version) => In($"postgresql-{version}");

    public void Note(LocalText note)
    {
        notes.Enqueue(note);
        tell?.Invoke(note);
    }

    public static async Task<DataFolder> Open(EmbeddedPostgresOptions options, ServerUser user, CancellationToken cancellationToken)
    {
        var wanted = System.IO.Path.GetFullPath(options.Folder);
        try
        {
            Directory.CreateDirectory(wanted);
            var reachable = await user.CanReach(System.IO.Path.GetDirectoryName(wanted) ?? wanted, cancellationToken);
            var data = new DataFolder(reachable ? wanted : ElsewhereFor(wanted), user, options.Tell);
            if (!reachable)
                data.Note(new LocalText(
                    $"运行数据库的用户 {user.Name} 无法进入 {wanted}，数据改放在 {data.Path}。",
                    $"The database's user {user.Name} cannot enter {wanted}; the data lies in {data.Path} instead."));
            data.Prepare();
            return data;
        }
        catch (Exception trouble) when (trouble is UnauthorizedAccessException or IOException)
        {
            throw new EmbeddedPostgresException(new LocalText(
                $"数据目录 {wanted} 不能写入（{trouble.Message}）。请检查权限和磁盘空间，或换一个目录。",
                $"The data folder {wanted} cannot be written to ({trouble.Message}). Check its permissions and the disk, or choose another."), trouble);
        }
    }

    /// <summary>Waits until no other host starts or stops the server.</summary>
    public async Task<IDisposable> LockStart(TimeSpan patience, CancellationToken cancellationToken)
    {
        var deadline = Timeout.In(patience);
        while (true)
        {
            if (TryOpen(In("start.lock"), FileShare.None) is { } held)
                return held;
            if (deadline.IsOver)
                throw new EmbeddedPostgresException(new LocalText(
                    $"另一个程序正在启动或停止 {Path} 的数据库，等了 {patience.TotalSeconds:0} 秒仍未结束。",
                    $"Another host has been starting or stopping the database in {Path} for more than {patience.TotalSeconds:0} seconds."));
            await Task.Delay(25, cancellationToken);
        }
    }

    /// <summary>Held by a host for as long as it uses the server; the system lets go of it when the host is killed.</summary>
    public IDisposable Use() => TryOpen(In("users.lock"), FileShare.Read)
        ?? throw new EmbeddedPostgresException(new LocalText($"无法登记使用 {Path}。", $"The use of {Path} cannot be registered."));

    public bool HasOtherUsers()
    {
        using var alone = TryOpen(In("users.lock"), FileShare.None);
        return alone is null;
    }

    private void Prepare()
    {
        Directory.CreateDirectory(Run);
        if (!OperatingSystem.IsWindows())
            foreach (var folder in new[] { Path, Run })
                File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        foreach (var name in new[] { "start.lock", "users.lock" })
            TryOpen(In(name), FileShare.ReadWrite, FileMode.OpenOrCreate)?.Dispose();
        User.OwnAlone(Path);
        User.OwnAlone(Run);
    }

    /// <summary>Made under the lock, with the data that it opens.</summary>
    public void MakePassword()
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var writer = new StreamWriter(PasswordFile, options))
            writer.Write(RandomNumberGenerator.GetHexString(48, lowercase: true));
        User.OwnAlone(PasswordFile);
    }

    private static string ElsewhereFor(string wanted)
    {
        var mark = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(wanted)))[..8];
        var folder = $"/var/lib/governance/{System.IO.Path.GetFileName(wanted)}-{mark}";
        Directory.CreateDirectory(folder);
        return folder;
    }

    private static FileStream? TryOpen(string path, FileShare share, FileMode mode = FileMode.Open)
    {
        try
        {
            return new(path, mode, mode == FileMode.Open ? FileAccess.Read : FileAccess.ReadWrite, share);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }
}
