using Governance.Core.Announcements;
using Governance.Core.Audit;
using Governance.Core.Data;
using Governance.Core.Officers;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Webhooks;

/// <param name="Receiver">Which is used again.</param>
internal sealed record OnAgain(Guid Receiver);

/// <summary>An admin has put right what a webhook was switched off for: what waited for it goes out.</summary>
[PerRequest]
internal sealed class SwitchOnAgain(GovernanceDb db, WebhookSetting setting, KeptWebhooks kept, ReceiverPauses pauses, IClock clock)
{
    internal async Task<Outcome<OnAgain>> Run(Actor actor, Guid webhook, CancellationToken cancellationToken)
    {
        if (!setting.MayChange(actor, ""))
            return Problem.Forbidden;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await db.ReceiverStates.SingleOrDefaultAsync(state => state.Receiver == webhook && state.OffAt != null, cancellationToken) is not { } state)
            return Problem.Of(ProblemKind.NotFound, WebhooksText.IsNotOff);
        (state.OffAt, state.FailingSince, state.Failure) = (null, null, null);
        db.Set<AuditEntry>().Add(
            new() { At = clock.GetCurrentInstant(), Account = actor.Account, What = "receiver.on-again", Subject = $"{webhook}" });
        await db.SaveChangesAsync(cancellationToken);
        await HostNotices.SendWith(db, KeptWebhooks.Notice, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        pauses.End(webhook);
        await kept.Reload(CancellationToken.None);
        return new OnAgain(webhook);
    }
}
