using System.Globalization;
using Governance.EmbeddedPostgres;
using Npgsql;

namespace Governance.Core.Tests.Embedded;

/// <summary>A data folder for one test, removed after it.</summary>
public abstract class AServerOfItsOwn : IDisposable
{
    protected string Folder { get; } = Path.Combine(Path.GetTempPath(), $"governance-{Guid.CreateVersion7():N}");

    /// <summary>As in production: every write waits for the disk.</summary>
    protected EmbeddedPostgresOptions Durable => new() { Folder = Folder, Patience = TimeSpan.FromMinutes(1) };

    protected EmbeddedPostgresOptions Fast => Durable with { Durable = false };

    protected string Lock => Path.Combine(Folder, "cluster", "postmaster.pid");

    public void Dispose()
    {
        GC.SuppressFinalize(this);
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
    }

    protected int ProcessInLock() => int.Parse(File.ReadLines(Lock).First(), CultureInfo.InvariantCulture);

    protected static async Task<object?> Ask(PrivatePostgres server, string statement)
    {
        var address = new NpgsqlConnectionStringBuilder(server.ConnectionString) { Pooling = false };
        await using var connection = new NpgsqlConnection(address.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        return await command.ExecuteScalarAsync();
    }

    protected static Task Accept(PrivatePostgres server, string enquiry) =>
        Ask(server, $"CREATE TABLE IF NOT EXISTS enquiries (code text); INSERT INTO enquiries VALUES ('{enquiry}')");

    protected static Task<object?> Accepted(PrivatePostgres server) => Ask(server, "SELECT string_agg(code, ' ') FROM enquiries");
}
