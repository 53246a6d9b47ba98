using Governance.Core.Audit;
using Governance.Core.Data;
using Governance.Core.Officers;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Outbox;

/// <summary>How many messages were sent on their way again.</summary>
public sealed record Resent(int Messages);

/// <summary>
/// Gives up waiting for those that fail, or up giving up: an admin who has put the cause right sends messages again, at once and with all
/// tries before them. What is no longer in trouble is left alone.
/// </summary>
[PerRequest]
internal sealed class ResendMessages(GovernanceDb db, IClock clock)
{
    /// <param name="message">One of them, or null for all.</param>
    public async Task<Outcome<Resent>> Run(Actor actor, long? message, CancellationToken cancellationToken)
    {
        if (!actor.Admin)
            return Problem.Forbidden;
        var now = clock.GetCurrentInstant();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var resent = await db.Set<OutboxMessage>()
            .Where(one => one.DeliveredAt == null && (one.DeadAt != null || one.Attempts > 0) && (message == null || one.Id == message))
            .ExecuteUpdateAsync(
                set => set.SetProperty(one => one.DeadAt, (Instant?)null).SetProperty(one => one.Attempts, 0).SetProperty(one => one.NextAttemptAt, now), cancellationToken);
        if (resent == 0 && message is not null)
            return Problem.Of(ProblemKind.NotFound, "这条消息已经送到，或者已经清理。", "This message has been delivered meanwhile, or is gone.");
        if (resent > 0)
        {
            db.Set<AuditEntry>().Add(new() { At = now, Account = actor.Account, What = "outbox.resent", Subject = message is { } one ? $"{one}" : "all", Details = $"{resent}" });
            await db.SaveChangesAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return new Resent(resent);
    }
}
