using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;

namespace Governance.Core.Announcements;

/// <summary>
/// Announces what a transaction changed once it is committed, and nothing of one that is not: a page that is told before reads what was,
/// and is not told again.
/// </summary>
[PerHost]
internal sealed class AnnounceCommitted(QueueChanges changes) : DbTransactionInterceptor
{
    private readonly ConditionalWeakTable<DbTransaction, HashSet<string>> open = [];

    /// <summary>With the transaction that is open on <paramref name="db"/>; at once where none is.</summary>
    internal void With(DbContext db, string what)
    {
        if (db.Database.CurrentTransaction?.GetDbTransaction() is { } transaction)
            open.GetOrAdd(transaction, _ => new(StringComparer.Ordinal)).Add(what);
        else
            changes.Announce(what);
    }

    public override void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Announce(transaction);

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Announce(transaction);
        return Task.CompletedTask;
    }

    private void Announce(DbTransaction transaction)
    {
        if (!open.Remove(transaction, out var changed))
            return;
        foreach (var what in changed)
            changes.Announce(what);
    }
}
