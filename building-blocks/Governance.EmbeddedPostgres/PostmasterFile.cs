using System.Diagnostics;
using System.Globalization;
using System.Text;
using Npgsql;

namespace Governance.EmbeddedPostgres;

/// <summary>What a server writes into <c>postmaster.pid</c> of its data: its process and where it listens. Stays behind when the server is killed.</summary>
internal sealed record PostmasterFile(int Pid, int Port, bool HasSocket)
{
    public static string In(DataFolder data) => Path.Combine(data.Cluster, "postmaster.pid");

    /// <summary>Null when there is none, or only what a killed server had written of it.</summary>
    public static PostmasterFile? Read(DataFolder data)
    {
        try
        {
            var lines = File.ReadAllLines(In(data));
            return lines.Length > 4
                && int.TryParse(lines[0], CultureInfo.InvariantCulture, out var pid)
                && int.TryParse(lines[3], CultureInfo.InvariantCulture, out var port)
                ? new(pid, port, lines[4].Length > 0)
                : null;
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Whether the process is the server of this very data: a number is soon given to another process, above all in a container.</summary>
    public bool IsAlive(DataFolder data)
    {
        try
        {
            if (OperatingSystem.IsLinux())
                return Encoding.UTF8.GetString(File.ReadAllBytes($"/proc/{Pid}/cmdline")).Split('\0') is [var program, .. var arguments]
                    && Path.GetFileName(program) == "postgres"
                    && arguments.Contains(data.Cluster);
            using var process = Process.GetProcessById(Pid);
            return process.ProcessName.StartsWith("postgres", StringComparison.OrdinalIgnoreCase);
        }
        catch (Exception gone) when (gone is IOException or ArgumentException or InvalidOperationException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    public string ConnectionString(DataFolder data, string user, string database) => new NpgsqlConnectionStringBuilder
    {
        Host = HasSocket ? data.Run : "127.0.0.1",
        Port = Port,
        Username = user,
        Password = data.Password,
        Database = database,
    }.ConnectionString;
}
