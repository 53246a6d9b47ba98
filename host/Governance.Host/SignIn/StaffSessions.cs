using Governance.Core.Data;
using Governance.Core.Officers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Governance.Host.SignIn;

/// <summary>Whether a session's officer still is what he was when it began. Asked at every use of a token, so an answer is kept for a few seconds.</summary>
internal sealed class StaffSessions(IDbContextFactory<GovernanceDb> databases) : IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(5);
    private readonly MemoryCache known = new(new MemoryCacheOptions { SizeLimit = 5_000 });

    /// <summary>Null when he is disabled, or when the stamp is no longer his: password or rights have changed.</summary>
    internal async Task<Actor?> Holder(Guid officer, string? stamp, CancellationToken cancellationToken)
    {
        var found = await known.GetOrCreateAsync(officer, async entry =>
        {
            entry.Size = 1;
            entry.AbsoluteExpirationRelativeToNow = Kept;
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            return await db.Officers.AsNoTracking().FirstOrDefaultAsync(one => one.Id == officer && !one.Disabled, cancellationToken);
        });
        return found is not null && stamp == found.SecurityStamp ? found.ToActor() : null;
    }

    public void Dispose() => known.Dispose();
}
