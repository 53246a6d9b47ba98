using System.Data;
using Governance.Core.Data;
using Npgsql;

namespace Governance.Core.Statistics;

/// <summary>
/// Counts all history anew, while everybody works on: what is committed after the snapshot of the count leaves its own differences,
/// which stay and are added. For after rows were brought in past the triggers, and for whoever does not trust the figures.
/// </summary>
[PerHost]
internal sealed class RebuildFigures(NpgsqlDataSource database, FoldFigures fold)
{
    private const string Recount = $"delete from figures; delete from reply_times; delete from figure_changes; {CountedFigures.CountAll}";

    public async Task Run(CancellationToken cancellationToken)
    {
        await using (var connection = await database.OpenConnectionAsync(cancellationToken))
        {
            // Held by the session: the snapshot must begin after the lock is had, or it would miss what was folded meanwhile.
            await using var alone = await HostLock.Figures.Hold(connection, cancellationToken, patience: 0);
            await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
            // Raw: counting is the database's own work, by the functions that its triggers use.
            await using var count = new NpgsqlCommand(Recount, connection);
            count.CommandTimeout = 0;
            await count.ExecuteNonQueryAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        while ((await fold.Run(cancellationToken)).More)
            await Task.Yield();
    }
}
