using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;

namespace Governance.Benchmarks.Intake;

/// <summary>PostgreSQL's own load generator with the same inserts, one transaction an enquiry, statements prepared.</summary>
internal sealed partial class Pgbench(string program, NpgsqlConnectionStringBuilder server, IReadOnlyList<string> inserts)
{
    /// <summary>Null where it is not installed.</summary>
    internal static string? Find()
    {
        const string Debian = "/usr/lib/postgresql";
        var places = (Directory.Exists(Debian) ? Directory.GetDirectories(Debian).OrderDescending().Select(folder => Path.Combine(folder, "bin")) : [])
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries));
        return places.Select(folder => Path.Combine(folder, "pgbench")).FirstOrDefault(File.Exists);
    }

    /// <summary>Transactions a second.</summary>
    internal async Task<double> Run(int clients, int seconds)
    {
        var script = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(script, $"begin;\n{inserts[0]} \\gset\n{string.Concat(inserts.Skip(1).Select(insert => insert + ";\n"))}end;\n");
            var start = new ProcessStartInfo(
                program,
                [
                    "--no-vacuum", "--protocol=prepared", "--file", script, "--client", Text(clients), "--jobs", "1", "--time", Text(seconds),
                    "--host", server.Host!, "--port", Text(server.Port), "--username", server.Username!, server.Database!,
                ])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            start.Environment["PGPASSWORD"] = server.Password;
            start.Environment["PGOPTIONS"] = $"-c search_path={SameInserts.Schema}";
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var report = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return process.ExitCode == 0 && PerSecond().Match(report) is { Success: true } match
                ? double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)
                : throw new InvalidOperationException($"pgbench: {report}{await errors}");
        }
        finally
        {
            File.Delete(script);
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"tps = ([0-9.]+)")]
    private static partial Regex PerSecond();
}
