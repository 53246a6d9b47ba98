using System.Security.Cryptography;
using Governance.Core.Data;
using Governance.Core.Intake;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Drafts;

/// <summary>
/// Keeps what a citizen has typed so far, well formed or not. The id is unguessable: it is the key to the draft, and later the idempotency
/// key of its submission.
/// </summary>
[PerRequest]
internal sealed class KeepDraft(GovernanceDb db, FieldProtection protection, IClock clock)
{
    private static readonly Duration Lifetime = Duration.FromHours(24);

    public async Task<Guid> Run(Guid? id, Submission submission, CancellationToken cancellationToken)
    {
        // Version 7 ids can be guessed from the time; this one is all chance.
        var draft = id ?? NewId();
        // What was sent stays sent: words typed after it are another draft.
        while (!await Keep(draft, submission, cancellationToken))
            draft = NewId();
        return draft;
    }

    private static Guid NewId() => new(RandomNumberGenerator.GetBytes(16));

    private async Task<bool> Keep(Guid draft, Submission submission, CancellationToken cancellationToken)
    {
        var box = protection.Seal(KeptSubmission.Of(submission), draft);
        var until = clock.GetCurrentInstant() + Lifetime;
        // Raw: "on conflict do update where": a draft that was sent is not brought back by a late click.
        return await db.Database.ExecuteSqlAsync(
            $"""
            insert into drafts (id, content, expires_at) values ({draft}, {box}, {until})
            on conflict (id) do update set content = excluded.content, expires_at = excluded.expires_at where drafts.sent_at is null
            """,
            cancellationToken) > 0;
    }
}
