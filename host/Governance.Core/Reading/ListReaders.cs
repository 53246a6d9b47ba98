using Governance.Core.Audit;
using Governance.Core.Data;
using Governance.Core.Officers;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Reading;

/// <summary>That somebody read an enquiry, a file of it or a hidden value.</summary>
/// <param name="What">One of the names that <see cref="ReadingGate"/> gives.</param>
/// <param name="How">page or api, and what.</param>
internal sealed record ReadOnRecord(Instant At, string Account, string Name, string What, string? How);

/// <summary>Readings of an enquiry.</summary>
internal sealed record ReadingsOnRecord(IReadOnlyList<ReadOnRecord> Readings);

/// <summary>Who has looked at an enquiry, the latest first: for the heads above it and the leaders of the bureau, who answer for that.</summary>
[PerRequest]
internal sealed class ListReaders(GovernanceDb db, ReadingGate gate, UnitDirectory units)
{
    private const int Most = 100;

    internal static bool May(Actor actor, Enquiries.Enquiry enquiry, UnitDirectory units) =>
        Officers.May.OpenUnasked(actor, enquiry, units)
            && (actor.Leader || Officers.May.IsHeadOf(actor, enquiry, units) || actor is { Office: true, Head: true });

    public async Task<Outcome<ReadingsOnRecord>> Run(Actor actor, Guid id, CancellationToken cancellationToken)
    {
        if (await gate.Find(actor, id, cancellationToken) is not { } enquiry)
            return Problem.Unseen;
        if (!May(actor, enquiry, units))
            return Problem.Forbidden;
        var subject = id.ToString();
        var rows = await db.Audit.AsNoTracking().Where(entry => entry.Subject == subject && EF.Functions.Like(entry.What, "enquiry.%"))
            .OrderByDescending(entry => entry.Id).Take(Most)
            .GroupJoin(db.Officers, entry => entry.Account, officer => officer.Account, (entry, officers) => new { entry, officers })
            .SelectMany(row => row.officers.DefaultIfEmpty(), (row, officer) => new { row.entry, officer!.Name })
            .OrderByDescending(row => row.entry.Id)
            .ToListAsync(cancellationToken);
        return new ReadingsOnRecord(
            [.. rows.Select(row => new ReadOnRecord(row.entry.At, row.entry.Account, row.Name ?? row.entry.Account, row.entry.What, row.entry.Details))]);
    }
}
