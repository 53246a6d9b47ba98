using Governance.Core.Data;
using Governance.Core.Intake;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Drafts;

[PerRequest]
internal sealed class ReadDraft(GovernanceDb db, FieldProtection protection, IClock clock)
{
    /// <summary>Null when there is none, it has expired, or it was sent.</summary>
    public async Task<Submission?> Run(Guid id, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var draft = await db.Drafts.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id && row.ExpiresAt > now && row.SentAt == null, cancellationToken);
        return draft is null ? null : protection.Open<KeptSubmission>(draft.Content, id).ToSubmission();
    }

    public Task<bool> WasSent(Guid id, CancellationToken cancellationToken) =>
        db.Drafts.AnyAsync(draft => draft.Id == id && draft.SentAt != null, cancellationToken);
}
