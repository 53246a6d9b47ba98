using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Officers;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Verification;

/// <summary>An enquiry that is open and late.</summary>
/// <param name="Enquiry">Null where the reader may know that something is late, but not what.</param>
public sealed record LateEnquiry(Guid? Enquiry, EnquiryKind Kind, Owner Owner, Instant Due);

/// <param name="All">How many there are; the list names the longest overdue.</param>
public sealed record LateEnquiries(long All, IReadOnlyList<LateEnquiry> Longest);

/// <summary>What is open and late now, the longest overdue first: proof of integrity is no proof of punctuality.</summary>
[PerRequest]
internal sealed class ListLate(GovernanceDb db, UnitDirectory units)
{
    private const int Most = 50;

    public async Task<LateEnquiries> Run(Actor actor, CancellationToken cancellationToken)
    {
        var late = db.Enquiries.AsNoTracking().Where(enquiry => enquiry.Late);
        var longest = await late
            .Join(
                db.Clocks.Where(clock => clock.State == ClockState.Running || clock.State == ClockState.Paused), enquiry =>
                    enquiry.Id, clock => clock.EnquiryId,
                (enquiry, clock) => new { Enquiry = enquiry, Due = clock.BreachedAt ?? clock.DueAt })
            .OrderBy(row => row.Due)
            .Take(Most)
            .ToListAsync(cancellationToken);
        return new(
            await late.LongCountAsync(cancellationToken),
            [.. longest.Select(row => new LateEnquiry(
                May.Open(actor, row.Enquiry, units) ? row.Enquiry.Id : null, row.Enquiry.Kind, units.Owner(row.Enquiry.OwnerUnit), row.Due))]);
    }
}
