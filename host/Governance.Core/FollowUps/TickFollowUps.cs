using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Governance.Core.FollowUps;

/// <summary>
/// Lets happen what is due while bad ratings wait for a head. Each is worked on with its enquiry's row locked, and the count of what has happened
/// moves on with the entry it makes: once each, whatever hosts run.
/// </summary>
[PerHost]
internal sealed class TickFollowUps(IServiceScopeFactory scopes, IClock clock)
{
    private const int BatchSize = 100;

    /// <returns>How many events happened.</returns>
    internal async Task<int> Run(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = clock.GetCurrentInstant();
        var due = await scope.ServiceProvider.GetRequiredService<GovernanceDb>().FollowUps.AsNoTracking()
            .Where(followUp => followUp.NextAt != null && followUp.NextAt <= now).OrderBy(followUp => followUp.NextAt).Take(BatchSize)
            .Select(followUp => new { followUp.Id, followUp.EnquiryId }).ToListAsync(cancellationToken);
        var happened = 0;
        foreach (var followUp in due)
            happened += await scope.ServiceProvider.GetRequiredService<MoveFollowUpOn>().Run(followUp.EnquiryId, followUp.Id, cancellationToken);
        return happened;
    }
}
