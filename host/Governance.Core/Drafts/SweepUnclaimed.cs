using Governance.Core.Attachments;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using Npgsql;

namespace Governance.Core.Drafts;

/// <summary>Removes what nobody came back for: files without an enquiry, and drafts past their day.</summary>
internal sealed partial class SweepUnclaimed(IDbContextFactory<GovernanceDb> databases, FileStore store, IClock clock, ILogger<SweepUnclaimed> log) : BackgroundService
{
    private static readonly Duration Kept = Duration.FromDays(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await Sweep(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                LogLater(log, failure);
            }
        }
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
            // The same bytes may belong to another upload.
            if (removed > 0 && !await db.Attachments.AnyAsync(one => one.Digest == file.Digest, cancellationToken))
                store.Remove(file.Digest);
        }

        return unclaimed.Count;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Unclaimed files could not be swept and are tried again in an hour")]
    private static partial void LogLater(ILogger log, Exception failure);
}
