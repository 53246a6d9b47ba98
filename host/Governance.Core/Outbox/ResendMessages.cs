using Governance.Core.Audit;
using Governance.Core.Data;
using Governance.Core.Officers;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Outbox;

/// <summary>How many messages were sent on their way again.</summary>
internal sealed record Resent(int Messages);

/// <summary>
/// Gives up waiting for those that fail, or up giving up: an admin who has put the cause right sends messages again, at once and with all
/// tries before them. What is no longer in trouble is left alone, and so is what is on its way at this moment; a delivery whose end is unknown is sent again
/// only when it is named, for the citizen may have it already.
/// </summary>
[PerRequest]
internal sealed class ResendMessages(GovernanceDb db, IClock clock)
{
    /// <param name="message">One of them, or null for all whose end is known.</param>
    public async Task<Outcome<Resent>> Run(Actor actor, long? message, CancellationToken cancellationToken)
    {
        if (!actor.Admin)
            return Problem.Forbidden;
        var now = clock.GetCurrentInstant();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var resent = await db.Set<OutboxMessage>()
            .Where(troubled => troubled.DeliveredAt == null && (troubled.DeadAt != null || troubled.Attempts > 0)
            && (message == null || troubled.Id == message))
            .Where(troubled => troubled.BegunAt == null || (troubled.DeadAt != null && message != null))
            .ExecuteUpdateAsync(
                set => set.SetProperty(troubled => troubled.DeadAt, (Instant?)null).SetProperty(troubled => troubled.BegunAt, (Instant?)null)
                    .SetProperty(troubled => troubled.Attempts, 0).SetProperty(troubled => troubled.NextAttemptAt, now),
                cancellationToken);
        if (resent == 0 && message is not null)
            return Problem.Of(ProblemKind.NotFound, OutboxText.ThisMessageHasBeenDeliveredMeanwhile);
        if (resent > 0)
        {
            db.Set<AuditEntry>().Add(
                new() { At = now, Account = actor.Account, What = "outbox.resent", Subject = message is { } id ? $"{id}" : "all", Details = $"{resent}" });
            await db.SaveChangesAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return new Resent(resent);
    }
}
