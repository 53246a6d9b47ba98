using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Evidence;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Verification;

/// <summary>Walks along the chain of acceptances, link by link, and says which enquiry is gone, changed, or not where it was.</summary>
[PerRequest]
internal sealed class VerifyAcceptances(GovernanceDb db, LinkHashes hashes, ChainEnds ends)
{
    internal const int BatchSize = 5_000;

    /// <summary>Hashing a link costs a small part of what an enquiry costs.</summary>
    internal const int LinksAsOneEnquiry = 20;

    /// <param name="since">Links of before then were proved before.</param>
    internal async Task Run(Instant? since, VerificationProgress progress, Func<int, Task> rest, CancellationToken cancellationToken)
    {
        // What was proved before stands by its last link; whether an enquiry is gone is asked of all.
        var last = since is null ? null : await db.AcceptedLinks.AsNoTracking().Where(link => link.At < since).OrderByDescending(link => link.Position)
            .FirstOrDefaultAsync(cancellationToken);
        var walk = new ChainWalk(last?.Position ?? 0, last?.Hash ?? []);
        for (var more = true; more;)
        {
            var links = await db.AcceptedLinks.AsNoTracking().Where(link => link.Position > walk.Position).OrderBy(link => link.Position).Take(BatchSize)
                .ToListAsync(cancellationToken);
            foreach (var link in links)
                if (walk.Next(link.Position, hashes.Of(walk.Hash, link), link.Hash) is { } broken)
                    progress.Add([Wrong(link, broken)]);
            if (links.Count > 0)
                progress.Add(await Differing(links[0].Position, links[^1].Position, cancellationToken));
            more = links.Count == BatchSize;
            await rest(links.Count / LinksAsOneEnquiry);
        }

        if (last is not null)
            progress.Add(await Gone(last.Position, cancellationToken));
        if (await ends.Cut(ChainHead.Accepted, walk, cancellationToken))
            progress.Add([new(8, VerificationRules.AllThere, null, VerificationText.ChainOfAcceptancesIsCutOff(walk.Position))]);
    }

    private async Task<IEnumerable<Violation>> Differing(long from, long until, CancellationToken cancellationToken)
    {
        // Raw: what the model would refuse to load, such as a link without its enquiry, is just what is looked for.
        var links = await db.AcceptedLinks.FromSql(
            $"""
            select l.* from accepted_links l left join enquiries e on e.id = l.enquiry_id
            where l.position between {from} and {until} and (e.id is null or e.file_number <> l.file_number or e.file_year <> l.file_year
                or e.accepted_print is distinct from l.print)
            """).AsNoTracking().ToListAsync(cancellationToken);
        return await Named(links, cancellationToken);
    }

    private async Task<IEnumerable<Violation>> Gone(long until, CancellationToken cancellationToken)
    {
        var links = await db.AcceptedLinks.FromSql(
            $"select l.* from accepted_links l where l.position <= {until} and not exists (select from enquiries e where e.id = l.enquiry_id)")
            .AsNoTracking().ToListAsync(cancellationToken);
        return await Named(links, cancellationToken);
    }

    private async Task<IEnumerable<Violation>> Named(List<AcceptedLink> links, CancellationToken cancellationToken)
    {
        var ids = links.Select(link => link.EnquiryId).ToArray();
        var there = await db.Enquiries.Where(enquiry => ids.Contains(enquiry.Id)).Select(enquiry => enquiry.Id).ToListAsync(cancellationToken);
        return links.Select(link => Wrong(link, there.Contains(link.EnquiryId)
            ? VerificationText.NotWhatTheChainHas
            : VerificationText.ItWasAcceptedAndIsGone));
    }

    private static Violation Wrong(AcceptedLink link, Contracts.LocalText found) =>
        new(8, VerificationRules.AllThere, link.EnquiryId, found) { FileNumber = Enquiries.FileNumber.Written(link.FileYear, link.FileNumber) };
}
