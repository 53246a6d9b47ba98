using Governance.Core.Observability;
using Governance.EmbeddedPostgres;
using Npgsql;

namespace Governance.Host.Running;

/// <summary>The database that the host works on: the one it was told of, or a private one of its own.</summary>
internal sealed class OpenDatabase : IAsyncDisposable
{
    private readonly PrivatePostgres? embedded;

    private OpenDatabase(string connectionString, PrivatePostgres? embedded) => (ConnectionString, this.embedded) = (connectionString, embedded);

    public string ConnectionString { get; }

    internal static async Task<OpenDatabase> For(HostOptions options, CancellationToken cancellationToken)
    {
        if (options.ConnectionString is { Length: > 0 } connectionString)
            return new(Readable(connectionString), null);
        try
        {
            using var starting = Telemetry.Start("postgres");
            var embedded = await PrivatePostgres.Start(
                new() { Folder = Path.Combine(options.DataFolder, "postgres"), Tell = note => Console.WriteLine($"{note.Zh}\n{note.In("en")}") },
                cancellationToken);
            return new(embedded.ConnectionString, embedded);
        }
        catch (EmbeddedPostgresException failure)
        {
            throw new StartupException(failure.Message);
        }
    }

    private static string Readable(string connectionString)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(connectionString).ConnectionString;
        }
        catch (Exception wrong) when (wrong is ArgumentException or FormatException or KeyNotFoundException)
        {
            // Not what was written: a password may stand in it.
            throw new StartupException(
                RunningText.ConnectionStringsGovernanceIsNotUnderstood);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (embedded is not null)
            await embedded.DisposeAsync();
    }
}
