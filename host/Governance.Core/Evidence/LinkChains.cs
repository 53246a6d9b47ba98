using Governance.Core.Data;
using Npgsql;

namespace Governance.Core.Evidence;

/// <summary>
/// Links what was accepted and what stands in the audit, behind the transactions that wrote it, so that nobody waits for it: one host at a
/// time, each row once. What commits late is found among the newest numbers; a verification looks among all.
/// </summary>
[PerHost]
internal sealed class LinkChains(NpgsqlDataSource database, LinkAcceptances acceptances, LinkAudit audit)
{
    // Much more than the lookback, so that a stream of acceptances is not read over and over.
    internal const int BatchSize = 8_000;

    /// <summary>So many numbers below the newest are looked at again: a transaction that drew its number early may commit late.</summary>
    internal const int Lookback = 2_000;

    /// <returns>Whether there may be more.</returns>
    internal async Task<bool> Once(CancellationToken cancellationToken) =>
        await Turn(all: false, cancellationToken) == BatchSize;

    /// <summary>Until every row that is committed has its link.</summary>
    internal async Task All(CancellationToken cancellationToken)
    {
        while (await Turn(all: true, cancellationToken) == BatchSize)
            continue;
    }

    /// <param name="all">Waits for its turn, where otherwise it leaves the work to whoever has it.</param>
    /// <returns>How many were linked in the chain that had most.</returns>
    private async Task<int> Turn(bool all, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        if (all)
            await HostLock.Chains.Take(connection, cancellationToken);
        else if (!await HostLock.Chains.TryTake(connection, cancellationToken))
            return 0;
        var linked = await acceptances.Run(connection, all, cancellationToken);
        linked = Math.Max(linked, await audit.Run(connection, all, cancellationToken));
        await transaction.CommitAsync(cancellationToken);
        return linked;
    }
}
