using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Evidence;

/// <summary>How the mail of heads fares.</summary>
/// <param name="LastSent">The newest day whose head the server has taken; null before the first.</param>
/// <param name="Waiting">Heads that it has not taken yet.</param>
/// <param name="LastFailure">Why not, in the words of the server or the network; null where nothing failed.</param>
internal sealed record MailedHeads(LocalDate? LastSent, int Waiting, string? LastFailure);

[PerRequest]
internal sealed class ReadMailedHeads(GovernanceDb db, HeadsMail? wanted = null)
{
    /// <returns>Null where heads are not sent by mail.</returns>
    internal async Task<MailedHeads?> Run(CancellationToken cancellationToken)
    {
        if (wanted is null)
            return null;
        var waiting = await db.MailedHeads.AsNoTracking().Where(mailed => mailed.SentAt == null).OrderByDescending(mailed => mailed.Day)
            .Select(mailed => mailed.LastFailure).ToListAsync(cancellationToken);
        var sent = await db.MailedHeads.AsNoTracking().Where(mailed => mailed.SentAt != null).OrderByDescending(mailed => mailed.Day)
            .Select(mailed => (LocalDate?)mailed.Day).FirstOrDefaultAsync(cancellationToken);
        return new(sent, waiting.Count, waiting.FirstOrDefault(failure => failure is not null));
    }
}
