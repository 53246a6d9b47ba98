using Governance.Core.Clocks.Notices;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Officers;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Opinions;

/// <summary>Tells officers what happens to an opinion, in the transaction in which it happens; who may not open the enquiry is not notified.</summary>
[PerRequest]
internal sealed class OpinionNotices(GovernanceDb db)
{
    /// <summary>The unit that is asked.</summary>
    internal async Task<IReadOnlyList<Guid>> TellAsked(Opinion opinion, Enquiry enquiry, StaffNews kind, Instant now, CancellationToken cancellationToken) =>
        await Tell(opinion, kind, now, await Officers(opinion.Unit, enquiry.Confidential, cancellationToken), cancellationToken);

    /// <summary>The officer who has the enquiry; while nobody has, the unit that leads.</summary>
    internal async Task<IReadOnlyList<Guid>> TellLead(Opinion opinion, Enquiry enquiry, StaffNews kind, Instant now, CancellationToken cancellationToken) =>
        await Tell(opinion, kind, now,
            enquiry.OwnerOfficer is { } officer ? [officer] : await Officers(enquiry.OwnerUnit, enquiry.Confidential, cancellationToken), cancellationToken);

    private Task<List<Guid>> Officers(string unit, bool confidential, CancellationToken cancellationToken) => db.Officers
        .Where(officer => officer.Unit == unit && !officer.Disabled && !officer.Technical && (!confidential || officer.ClearedForConfidential))
        .Select(officer => officer.Id).ToListAsync(cancellationToken);

    private async Task<IReadOnlyList<Guid>> Tell(
        Opinion opinion, StaffNews kind, Instant now, List<Guid> officers, CancellationToken cancellationToken)
    {
        var known = await db.StaffNotices.Where(notice => notice.ClockId == opinion.Id && notice.Event == kind).Select(notice => notice.OfficerId)
            .ToListAsync(cancellationToken);
        var fresh = officers.Except(known).ToList();
        db.StaffNotices.AddRange(fresh.Select(officer => new StaffNotice
        {
            OfficerId = officer, EnquiryId = opinion.EnquiryId, ClockId = opinion.Id, Event = kind, At = now, DueAt = opinion.DueAt,
        }));
        return fresh;
    }
}
