using System.Globalization;
using Governance.Contracts;
using Npgsql;

namespace Governance.EmbeddedPostgres;

/// <summary>The server's process: taken over from another host when it runs, started when it does not, stopped without losing a write.</summary>
internal sealed class ServerProcess(DataFolder data, EmbeddedPostgresOptions options)
{
    private const long LongestLog = 10_000_000;

    private string Log => options.LogFile is { } file ? Path.GetFullPath(file) : data.In("server.log");

    /// <summary>The running server; null when none runs. One that starts, recovers or stops is waited for.</summary>
    public async Task<PostmasterFile?> Find(CancellationToken cancellationToken)
    {
        var deadline = Timeout.In(options.Patience);
        while (PostmasterFile.Read(data) is { } server)
        {
            if (await Answers(server, cancellationToken))
                return server;
            if (!server.IsAlive(data))
                return null;
            if (deadline.IsOver)
                throw new EmbeddedPostgresException(new LocalText(
                    $"数据目录 {data.Path} 的数据库进程 {server.Pid} 在运行，但 {options.Patience.TotalSeconds:0} 秒内没有应答。",
                    $"The server of {data.Path} (process {server.Pid}) runs and has not answered for {options.Patience.TotalSeconds:0} seconds."));
            await Task.Delay(25, cancellationToken);
        }

        return null;
    }

    public async Task<PostmasterFile> Start(PostgresBinaries binaries, CancellationToken cancellationToken)
    {
        data.User.Own(data.Cluster);
        ServerSettings.Write(data, options);
        OpenLog();
        var deadline = Timeout.In(options.Patience);
        while (true)
        {
            ForgetDeadServer();
            var said = new FileInfo(Log).Length;
            var (exitCode, output) = await Control(binaries, ["start", "-l", Log], cancellationToken);
            if (exitCode == 0 && await Find(cancellationToken) is { } server)
                return server;
            output += Environment.NewLine + await LogSince(said, cancellationToken);
            if (!output.Contains(PostgresFailure.OldServerLeft, StringComparison.Ordinal) || deadline.IsOver)
                throw PostgresFailure.With(data, output);
            await Task.Delay(100, cancellationToken);
        }
    }

    /// <summary>Breaks off what is under way, as a restart would, and writes everything down.</summary>
    public async Task Stop(PostgresBinaries binaries)
    {
        if (PostmasterFile.Read(data)?.IsAlive(data) != true)
            return;
        var (exitCode, output) = await Control(binaries, ["stop", "-m", "fast"], default);
        if (exitCode != 0 && PostmasterFile.Read(data)?.IsAlive(data) == true)
            throw new EmbeddedPostgresException(new LocalText(
                $"数据目录 {data.Path} 的数据库没有停下：{output}", $"The database in {data.Path} did not stop: {output}"));
    }

    private Task<(int ExitCode, string Output)> Control(PostgresBinaries binaries, string[] what, CancellationToken cancellationToken) =>
        data.User.Run(
            binaries.Tool("pg_ctl"),
            [.. what, "-D", data.Cluster, "-s", "-w", "-t", options.Patience.TotalSeconds.ToString("0", CultureInfo.InvariantCulture)],
            data.Path,
            cancellationToken);

    private async Task<bool> Answers(PostmasterFile server, CancellationToken cancellationToken)
    {
        var address = new NpgsqlConnectionStringBuilder(server.ConnectionString(data, "postgres", "postgres")) { Pooling = false, Timeout = 5 };
        await using var connection = new NpgsqlConnection(address.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            return true;
        }
        catch (PostgresException wrong) when (wrong.SqlState == PostgresErrorCodes.InvalidPassword && server.IsAlive(data))
        {
            throw new EmbeddedPostgresException(new LocalText(
                $"{data.Path} 的数据库不接受密码文件中的密码。请从备份中找回 {data.PasswordFile}。",
                $"The server of {data.Path} does not accept the password in its password file. Bring {data.PasswordFile} back from a backup."), wrong);
        }
        catch (Exception refused) when (refused is NpgsqlException or TimeoutException)
        {
            return false;
        }
    }

    // PostgreSQL clears up after a killed server itself, unless the number of its process has been given to another one.
    private void ForgetDeadServer()
    {
        if (PostmasterFile.Read(data)?.IsAlive(data) == true)
            return;
        File.Delete(PostmasterFile.In(data));
        foreach (var file in Directory.EnumerateFiles(data.Run, ".s.PGSQL.*"))
            File.Delete(file);
    }

    private void OpenLog()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Log)!);
        if (File.Exists(Log) && new FileInfo(Log).Length > LongestLog)
            File.Move(Log, Log + ".old", overwrite: true);
        File.AppendAllText(Log, "");
        data.User.OwnAlone(Log);
    }

    private async Task<string> LogSince(long position, CancellationToken cancellationToken)
    {
        await using var log = new FileStream(Log, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        log.Position = Math.Min(position, log.Length);
        using var reader = new StreamReader(log);
        return (await reader.ReadToEndAsync(cancellationToken)).Trim();
    }
}
