using Governance.Contracts;
using Governance.Core.Audit;
using Governance.Core.Data;
using Governance.Core.Evidence;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Verification;

/// <summary>
/// Walks along the chain of the audit and says which entry is gone or changed. What is swept by age is gone lawfully: all before the first
/// link, which is as old.
/// </summary>
[PerRequest]
internal sealed class VerifyAudit(GovernanceDb db, LinkHashes hashes, ChainEnds ends, IClock clock)
{
    private static readonly Duration SweptAfter = Duration.FromDays(AuditEntry.LeastKeptDays);

    internal async Task Run(VerificationProgress progress, Func<int, Task> rest, CancellationToken cancellationToken)
    {
        var first = await db.AuditLinks.AsNoTracking().OrderBy(link => link.Position).FirstOrDefaultAsync(cancellationToken);
        var swept = first is not null && first.At < clock.GetCurrentInstant() - SweptAfter;
        if (first is { Position: > 1 } && !swept)
            progress.Add([Wrong(first, VerificationText.Links1ToWereDeleted(first.Position - 1))]);
        var walk = new ChainWalk((first?.Position ?? 1) - 1, first?.Previous ?? []);
        for (var more = true; more;)
        {
            var links = await db.AuditLinks.AsNoTracking().Where(link => link.Position > walk.Position).OrderBy(link => link.Position)
                .Take(VerifyAcceptances.BatchSize).ToListAsync(cancellationToken);
            var ids = links.Select(link => link.AuditId).ToArray();
            var entries = await db.Audit.AsNoTracking().Where(entry => ids.Contains(entry.Id)).ToDictionaryAsync(entry => entry.Id, cancellationToken);
            foreach (var link in links)
                if ((walk.Next(link.Position, hashes.Of(walk.Hash, link.Position, link.At, link.AuditId, link.Print), link.Hash)
                    ?? Differing(link, entries.GetValueOrDefault(link.AuditId), swept && link.Position == first!.Position)) is { } wrong)
                    progress.Add([Wrong(link, wrong)]);
            more = links.Count == VerifyAcceptances.BatchSize;
            await rest(links.Count / VerifyAcceptances.LinksAsOneEnquiry);
        }

        if (await ends.Cut(ChainHead.Audit, walk, cancellationToken))
            progress.Add([new(8, VerificationRules.AllAudited, null, VerificationText.ChainOfTheAuditIsCutOff(walk.Position))]);
    }

    private LocalText? Differing(AuditLink link, AuditEntry? entry, bool mayBeGone) => entry is null
        ? mayBeGone ? null : VerificationText.AuditEntryIsGone(link.AuditId)
        : hashes.PrintOf(link.Position, entry).AsSpan().SequenceEqual(link.Print)
            ? null
            : VerificationText.AuditEntryWasChanged(link.AuditId, entry.Account, entry.What);

    private static Violation Wrong(AuditLink link, LocalText found) => new(8, VerificationRules.AllAudited, null, VerificationText.FoundOfTime(found, link.At));
}
