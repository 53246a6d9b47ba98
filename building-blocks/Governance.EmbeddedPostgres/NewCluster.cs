using Governance.Contracts;

namespace Governance.EmbeddedPostgres;

/// <summary>Makes the data of a new server; what a host that was killed in the middle of it left behind is thrown away.</summary>
internal static class NewCluster
{
    public static async Task Make(DataFolder data, PostgresBinaries binaries, EmbeddedPostgresOptions options, CancellationToken cancellationToken)
    {
        var unfinished = data.In("cluster.new");
        if (Directory.Exists(unfinished))
            Directory.Delete(unfinished, recursive: true);
        data.MakePassword();

        var (exitCode, output) = await data.User.Run(
            binaries.Tool("initdb"),
            [
                "--pgdata", unfinished, "--username", "postgres", "--pwfile", data.PasswordFile, "--auth", "scram-sha-256",
                "--encoding", "UTF8", "--data-checksums", .. Locale(binaries.Major), .. options.Durable ? Array.Empty<string>() : ["--no-sync"],
            ],
            data.Path,
            cancellationToken);
        if (exitCode != 0)
            throw PostgresFailure.With(data, output);

        await File.AppendAllTextAsync(Path.Combine(unfinished, "postgresql.conf"), "\ninclude '../settings.conf'\n", cancellationToken);
        Directory.Move(unfinished, data.Cluster);
    }

    // Sorted by code point whatever the machine has, so that a new C library never breaks an index;
    // the C library is asked only which characters are letters, which trigrams of Chinese text need.
    private static string[] Locale(int major) => (major, OperatingSystem.IsLinux()) switch
    {
        ( >= 17, true) => ["--locale", "C.UTF-8", "--locale-provider", "builtin", "--builtin-locale", "C.UTF-8"],
        ( >= 17, false) => ["--locale-provider", "builtin", "--builtin-locale", "C.UTF-8"],
        (_, true) => ["--locale", "C.UTF-8"],
        _ => ["--locale", "C"],
    };
}
