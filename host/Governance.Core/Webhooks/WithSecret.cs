using System.Text;
using Governance.Core.Data;
using Governance.Core.Protection;
using NodaTime;

namespace Governance.Core.Webhooks;

/// <summary>
/// Puts the secret to what an admin has changed: the new one, beside which is signed by the one of before for a day, or the one that is kept.
/// </summary>
[PerRequest]
internal sealed class WithSecret(GovernanceDb db, FieldProtection protection, IClock clock)
{
    private static readonly Duration ToChange = Duration.FromDays(1);

    internal async Task<WebhookEntry> Of(ChangedWebhook changed, CancellationToken cancellationToken)
    {
        var entry = changed.Entry with
        {
            Name = TextRule.Fit(changed.Entry.Name), Address = changed.Entry.Address.Trim(), Secret = null, FormerSecret = null, FormerUntil = null,
        };
        var newest = await KeptWebhooks.Newest(db, cancellationToken);
        var before = newest is null ? null : KeptWebhooks.Read(newest).FirstOrDefault(known => known.Id == entry.Id);
        if (changed.NewSecret is not { } secret || !WebhookSignature.IsSecret(secret))
            return entry with { Secret = before?.Secret, FormerSecret = before?.FormerSecret, FormerUntil = before?.FormerUntil };
        return entry with
        {
            Secret = protection.SealBytes(Encoding.UTF8.GetBytes(secret), entry.Id),
            FormerSecret = before?.Secret,
            FormerUntil = before?.Secret is null ? null : clock.GetCurrentInstant() + ToChange,
        };
    }
}
