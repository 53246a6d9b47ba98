using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Governance.Core.Opinions;

/// <summary>
/// Lets happen what is due while opinions are waited for. Each is worked on with its enquiry's row locked, and the count of what has happened moves on
/// with the entry it makes: once each, whatever hosts run.
/// </summary>
[PerHost]
internal sealed class TickOpinions(IServiceScopeFactory scopes, IClock clock)
{
    private const int BatchSize = 100;

    /// <returns>How many events happened.</returns>
    internal async Task<int> Run(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GovernanceDb>();
        var now = clock.GetCurrentInstant();
        var due = await db.Opinions.AsNoTracking().Where(opinion => opinion.NextAt != null && opinion.NextAt <= now).OrderBy(opinion => opinion.NextAt)
            .Take(BatchSize).Select(opinion => new { opinion.Id, opinion.EnquiryId }).ToListAsync(cancellationToken);
        var happened = 0;
        foreach (var opinion in due)
            happened += await scope.ServiceProvider.GetRequiredService<MoveOpinionOn>().Run(opinion.EnquiryId, opinion.Id, cancellationToken);
        return happened;
    }
}
