using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Attachments;

/// <summary>Removes files without an enquiry, and files of the store that no row names: what a crash leaves between the file and its row.</summary>
[PerHost]
internal sealed class SweepFiles(IDbContextFactory<GovernanceDb> databases, FileStore store)
{
    private const int BatchSize = 200;
    private const int MostBatches = 50;

    /// <summary>The folders of the store are looked through one after the other, one a turn.</summary>
    private int folder = Random.Shared.Next(FileStore.Folders);

    /// <param name="before">What came later is left alone: its row, or its enquiry, may still come.</param>
    internal async Task Run(Instant before, CancellationToken cancellationToken)
    {
        for (var batch = 0; batch < MostBatches && await Unclaimed(before, cancellationToken) == BatchSize; batch++)
            await Task.Yield();
        folder = (folder + 1) % FileStore.Folders;
        await Stray(folder, before, cancellationToken);
    }

    internal async Task<int> Unclaimed(Instant before, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var unclaimed = await db.Attachments.AsNoTracking()
            .Where(file => file.EnquiryId == null && file.UploadedAt < before).OrderBy(file => file.UploadedAt).Take(BatchSize).ToListAsync(cancellationToken);
        foreach (var file in unclaimed)
        {
            var removed = await db.Attachments.Where(attachment => attachment.Id == file.Id && attachment.EnquiryId == null).ExecuteDeleteAsync(
                cancellationToken);
            if (removed > 0)
                await store.RemoveUnnamed(file.Digest);
        }

        return unclaimed.Count;
    }

    internal async Task<int> Stray(int inFolder, Instant before, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var removed = 0;
        foreach (var names in store.OlderThan(before, inFolder).Chunk(BatchSize))
        {
            var named = await db.Attachments.Where(file => names.Contains(file.Digest)).Select(file => file.Digest).ToHashSetAsync(cancellationToken);
            removed += names.Where(name => !named.Contains(name)).Count(name => store.RemoveOlderThan(before, name));
        }

        return removed;
    }
}
