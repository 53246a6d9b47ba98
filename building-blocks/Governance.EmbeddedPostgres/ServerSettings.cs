using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Governance.EmbeddedPostgres;

/// <summary>The settings of the private server: safe for the data, silent about people, small enough for a small machine.</summary>
internal static class ServerSettings
{
    public static void Write(DataFolder data, EmbeddedPostgresOptions options)
    {
        var settings = Of(data, options);
        foreach (var (name, value) in options.Settings)
            settings[name] = value;
        File.WriteAllLines(data.Settings, settings.Select(setting => $"{setting.Key} = '{setting.Value.Replace("'", "''", StringComparison.Ordinal)}'"));
        data.User.OwnAlone(data.Settings);
    }

    private static Dictionary<string, string> Of(DataFolder data, EmbeddedPostgresOptions options)
    {
        var sockets = data.HasSockets;
        var settings = new Dictionary<string, string>
        {
            ["listen_addresses"] = sockets && options.Port is null ? "" : "127.0.0.1",
            ["port"] = (options.Port ?? (sockets ? 5432 : FreePort())).ToString(CultureInfo.InvariantCulture),
            ["unix_socket_directories"] = sockets ? data.Run : "",
            ["unix_socket_permissions"] = "0700",
            ["password_encryption"] = "scram-sha-256",
            ["max_connections"] = "200",
            ["shared_buffers"] = "128MB",
            ["max_wal_size"] = "1GB",
            // A container often has no more than 64 MB of shared memory, which parallel queries would fill.
            ["max_parallel_workers_per_gather"] = "0",
            ["max_parallel_maintenance_workers"] = "0",
            ["jit"] = "off",
            ["timezone"] = "UTC",
            ["log_timezone"] = "UTC",
            ["lc_messages"] = "C",
        };
        // What is stored may be about a child: no statement, no parameter and no detail of a failed statement reaches the log.
        foreach (var (name, value) in new[]
        {
            ("log_statement", "none"), ("log_min_messages", "log"), ("log_min_error_statement", "panic"), ("log_error_verbosity", "terse"),
            ("log_min_duration_statement", "-1"), ("log_min_duration_sample", "-1"), ("log_duration", "off"),
            ("log_parameter_max_length", "0"), ("log_parameter_max_length_on_error", "0"), ("log_lock_waits", "off"), ("log_checkpoints", "off"),
        })
            settings[name] = value;
        foreach (var name in new[] { "fsync", "synchronous_commit", "full_page_writes" })
            settings[name] = options.Durable ? "on" : "off";
        return settings;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
