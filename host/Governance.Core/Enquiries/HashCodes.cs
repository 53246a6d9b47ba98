using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Enquiries;

/// <summary>
/// The one step of an upgrade that SQL cannot take: query codes that an earlier version kept readable become keyed hashes, and the key
/// is the host's. It stands between the migration that makes room for them and the one that drops the readable column.
/// </summary>
internal static class HashCodes
{
    internal const string Room = "CodeHashes";
    internal const string Done = "ReadableCodesGone";
    private const int BatchSize = 5_000;

    internal static async Task Run(GovernanceDb db, QueryCodes codes, CancellationToken cancellationToken)
    {
        // A database that is made now has no codes of before.
        if (!(await db.Database.GetAppliedMigrationsAsync(cancellationToken)).Any())
            return;
        var waiting = await db.Database.GetPendingMigrationsAsync(cancellationToken);
        if (!waiting.Any(name => name.EndsWith("_" + Done, StringComparison.Ordinal)))
            return;
        if (waiting.FirstOrDefault(name => name.EndsWith("_" + Room, StringComparison.Ordinal)) is { } room)
            await db.Database.MigrateAsync(room, cancellationToken);
        Guid? last = Guid.Empty;
        while (last is { } after)
            last = await Batch(db, codes, after, cancellationToken);
    }

    /// <returns>The last one that was hashed; null when none was left.</returns>
    private static async Task<Guid?> Batch(GovernanceDb db, QueryCodes codes, Guid after, CancellationToken cancellationToken)
    {
        // Raw: it reads a column that the model has no more, and writes hundreds of rows by one statement.
        var rows = await db.Database
            .SqlQuery<Readable>($"select id, query_code as code from enquiries where id > {after} and code_hash is null order by id limit {BatchSize}")
            .ToListAsync(cancellationToken);
        var ids = rows.Select(row => row.Id).ToArray();
        var hashes = rows.Select(row => codes.Hash(row.Code)).ToArray();
        // The readable one is overwritten, not only dropped with its column: a dropped column's values stay in the rows.
        await db.Database.ExecuteSqlAsync(
            $"""
            update enquiries set code_hash = given.hash, query_code = null
            from unnest({ids}, {hashes}) as given(id, hash) where enquiries.id = given.id
            """,
            cancellationToken);
        return rows.Count == 0 ? null : ids[^1];
    }

    private sealed record Readable(Guid Id, string Code);
}
