using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Officers;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Npgsql;

namespace Governance.Core.Evidence;

/// <summary>
/// At the first start of a version that seals: officers at once, since nobody unsealed may sign in, and a record of the beginning. Ever
/// after, a row without a seal is an alteration, and nothing is taken as it is found once more.
/// </summary>
[PerRequest]
internal sealed class BeginSealing(GovernanceDb db, RowSeals seals, IClock clock)
{
    internal async Task Run(CancellationToken cancellationToken)
    {
        if (await HasBegun(cancellationToken))
            return;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await HostLock.Sealing.Take((NpgsqlConnection)db.Database.GetDbConnection(), cancellationToken);
        if (await HasBegun(cancellationToken))
            return;
        foreach (var officer in await db.Officers.Where(officer => officer.Seal == null).ToListAsync(cancellationToken))
            seals.Seal(officer);
        var now = clock.GetCurrentInstant().ToMicroseconds();
        var before = await db.Enquiries.LongCountAsync(cancellationToken);
        db.SealedSince.Add(new() { BegunAt = now, Before = before, CompletedAt = before == 0 ? now : null });
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Where there are links, there was a beginning: a record that is gone since is found by a verification, not made anew.</summary>
    private async Task<bool> HasBegun(CancellationToken cancellationToken) =>
        await db.SealedSince.AnyAsync(cancellationToken) || await db.ChainHeads.AnyAsync(cancellationToken);
}
