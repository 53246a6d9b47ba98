using Governance.Core.Data;
using Governance.Core.Enquiries;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Governance.Core.Composition;

/// <summary>Applies what is new of the schema; of several hosts that start at once, one does it and the others wait.</summary>
internal static partial class Migrate
{
    private const int OldestPostgres = 150_000;
    private const int MostAttempts = 10;
    private const int AsLongAsItTakes = 0;

    internal static async Task Run(GovernanceDb db, QueryCodes codes, ILogger log, CancellationToken cancellationToken)
    {
        await Connect(db, cancellationToken);
        db.Database.SetCommandTimeout(AsLongAsItTakes);
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        if (connection.PostgreSqlVersion.Major * 10_000 < OldestPostgres)
            throw new NotSupportedException($"PostgreSQL {connection.PostgreSqlVersion} is too old: the platform needs 15 or newer.");
        try
        {
            await using var alone = await HostLock.Schema.Hold(connection, cancellationToken, AsLongAsItTakes);
            // Entity Framework would compare the whole model with the last migration at each start: a test has done that.
            var changes = await NotApplied(db, cancellationToken);
            if (changes.Count == 0)
                return;
            LogBegins(log, changes.Count);
            await HashCodes.Run(db, codes, cancellationToken);
            await db.Database.MigrateAsync(cancellationToken);
            LogEnds(log);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    // A request waits two seconds for a connection. A host that starts on a machine that has much to do, with a server that has just come up, waits longer.
    private static async Task Connect(GovernanceDb db, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await db.Database.OpenConnectionAsync(cancellationToken);
                return;
            }
            catch (Exception slow) when (slow.GetBaseException() is TimeoutException && attempt < MostAttempts)
            {
                // Once more: what refuses at once is not slow, and is told at once.
            }
        }
    }

    private static async Task<IReadOnlyCollection<string>> NotApplied(GovernanceDb db, CancellationToken cancellationToken) =>
        [.. db.Database.GetMigrations().Except(await db.Database.GetAppliedMigrationsAsync(cancellationToken), StringComparer.Ordinal)];

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "The database is brought up to this version ({Changes} changes); behind years of enquiries that may take minutes, and it serves after that")]
    private static partial void LogBegins(ILogger log, int changes);

    [LoggerMessage(Level = LogLevel.Information, Message = "The database is up to this version")]
    private static partial void LogEnds(ILogger log);
}
