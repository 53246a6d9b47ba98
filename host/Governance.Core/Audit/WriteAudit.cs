using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Audit;

/// <summary>Puts on record who did or opened what.</summary>
[PerRequest]
internal sealed class WriteAudit(GovernanceDb db, IClock clock)
{
    internal Task Run(string account, string what, string subject, string? details, CancellationToken cancellationToken) =>
        // Raw: one row in the transaction of whoever asks, past what his context tracks.
        db.Database.ExecuteSqlAsync(
            $"insert into audit_entries (at, account, what, subject, details) values ({clock.GetCurrentInstant()}, {account}, {what}, {subject}, {details})",
            cancellationToken);
}
