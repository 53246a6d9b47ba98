using Governance.Core.Background;
using Governance.Core.Data;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Governance.Core.Attachments;

/// <summary>Seals the names of files that came before names were sealed, some hundreds at a time, until none is left in clear.</summary>
internal sealed class SealFileNames(IDbContextFactory<GovernanceDb> databases, FieldProtection protection, ILogger<SealFileNames> log) : BackgroundTask(log)
{
    private const int Batch = 500;

    protected override TimeSpan Interval => TimeSpan.FromHours(1);

    protected override async Task<bool> Turn(CancellationToken stoppingToken) => await Seal(stoppingToken) == Batch;

    internal async Task<int> Seal(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var clear = await db.Attachments.Where(file => file.Name != null).OrderBy(file => file.Id).Take(Batch).ToListAsync(cancellationToken);
        foreach (var file in clear)
            (file.SealedName, file.Name) = (protection.Seal(file.Name!, file.Id), null);
        await db.SaveChangesAsync(cancellationToken);
        return clear.Count;
    }
}
