using Governance.Core.Attachments;
using Governance.Core.Background;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Governance.Core.Drafts;

/// <summary>Removes what nobody came back for: files without an enquiry, and drafts past their day.</summary>
internal sealed class SweepUnclaimed(IDbContextFactory<GovernanceDb> databases, FileStore store, IClock clock, ILogger<SweepUnclaimed> log) : BackgroundTask(log)
{
    private static readonly Duration Kept = Duration.FromDays(2);

    protected override TimeSpan Interval => TimeSpan.FromHours(1);

    protected override bool AtOnce => false;

    protected override async Task<bool> Turn(CancellationToken stoppingToken)
    {
        await Sweep(stoppingToken);
        return false;
    }

    internal async Task<int> Sweep(CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var before = now - Kept;
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await db.Drafts.Where(draft => draft.ExpiresAt < now).ExecuteDeleteAsync(cancellationToken);
        var unclaimed = await db.Attachments.Where(file => file.EnquiryId == null && file.UploadedAt < before).ToListAsync(cancellationToken);
        foreach (var file in unclaimed)
        {
            var removed = await db.Attachments.Where(one => one.Id == file.Id && one.EnquiryId == null).ExecuteDeleteAsync(cancellationToken);
            if (removed > 0)
                await store.RemoveUnnamed(file.Digest);
        }

        return unclaimed.Count;
    }
}
