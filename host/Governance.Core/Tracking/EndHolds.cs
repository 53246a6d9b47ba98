using Governance.Core.Data;
using Governance.Core.Reservations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Governance.Core.Tracking;

/// <summary>
/// Items whose hold is over are given back on record, and their module is told. Each with its enquiry's row locked: once, whatever hosts run. Others
/// could choose the item from the moment itself.
/// </summary>
[PerHost]
internal sealed class EndHolds(IServiceScopeFactory scopes, IClock clock)
{
    private const int BatchSize = 100;

    /// <returns>How many holds ended.</returns>
    internal async Task<int> Run(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = clock.GetCurrentInstant();
        var over = await scope.ServiceProvider.GetRequiredService<GovernanceDb>().PoolItems.AsNoTracking()
            .Where(item => item.HeldUntil < now && item.HeldBy != null).OrderBy(item => item.HeldUntil).Take(BatchSize)
            .Select(item => new { item.Pool, item.Item, Enquiry = item.HeldBy!.Value }).ToListAsync(cancellationToken);
        var ended = 0;
        foreach (var item in over)
            ended += await scope.ServiceProvider.GetRequiredService<EndHold>().Run(item.Enquiry, item.Pool, item.Item, cancellationToken) ? 1 : 0;
        return ended;
    }
}
