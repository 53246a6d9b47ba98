using Governance.Core.Data;
using Governance.Core.Enquiries;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Governance.Core.Composition;

/// <summary>Applies what is new of the schema; of several hosts that start at once, one does it and the others wait.</summary>
internal static class Migrate
{
    private const long Lock = 0x676F7665726E;
    private const int OldestPostgres = 150_000;

    internal static async Task Run(GovernanceDb db, QueryCodes codes, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        if (connection.PostgreSqlVersion.Major * 10_000 < OldestPostgres)
            throw new NotSupportedException($"PostgreSQL {connection.PostgreSqlVersion} is too old: the platform needs 15 or newer.");
        await db.Database.ExecuteSqlAsync($"select pg_advisory_lock({Lock})", cancellationToken);
        try
        {
            await HashCodes.Run(db, codes, cancellationToken);
            await db.Database.MigrateAsync(cancellationToken);
        }
        finally
        {
            await db.Database.ExecuteSqlAsync($"select pg_advisory_unlock({Lock})", CancellationToken.None);
            await db.Database.CloseConnectionAsync();
        }
    }
}
