using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Officers;
using Governance.Core.Protection;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Cases;

/// <summary>The cases that an officer may see: those that are open, or those that are closed, the newest first.</summary>
[PerRequest]
internal sealed class ListCases(GovernanceDb db, FieldProtection protection, UnitDirectory units)
{
    internal const int Most = 50;

    /// <param name="after">Where the page before ended.</param>
    public async Task<CasePage> Run(Actor actor, bool closed, Guid? after, CancellationToken cancellationToken)
    {
        if (actor.Technical)
            return new([], null);
        var (within, own) = (MayOnCase.Units(actor, units), actor.Head
            ? [.. units.All.Where(unit => units.IsWithin(unit.Code, actor.Unit)).Select(unit => unit.Code)]
            : new[] { actor.Unit });
        var cases = await db.Cases.AsNoTracking()
            .Where(@case => @case.ClosedAt != null == closed && (after == null || @case.Id < after))
            .Where(@case => @case.Confidential
                ? own.Contains(@case.Unit) && (actor.ClearedForConfidential || @case.OwnerOfficer == actor.Id)
                : within == null || within.Contains(@case.Unit))
            .OrderByDescending(@case => @case.Id)
            .Take(Most + 1)
            .ToListAsync(cancellationToken);
        var rows = await Rows([.. cases.Take(Most)], cancellationToken);
        return new(rows, cases.Count > Most ? rows[^1].Id : null);
    }

    internal async Task<IReadOnlyList<CaseRow>> Rows(IReadOnlyList<Case> cases, CancellationToken cancellationToken)
    {
        var (ids, owners) = (cases.Select(@case => @case.Id).ToArray(), cases.Select(@case => @case.OwnerOfficer).Distinct().ToArray());
        var counts = await db.CaseMembers.AsNoTracking()
            .Where(member => member.LeftAt == null && ids.Contains(member.CaseId))
            .Join(db.Enquiries, member => member.EnquiryId, enquiry => enquiry.Id, (member, enquiry) => new { member.CaseId, enquiry.Status })
            .GroupBy(member => member.CaseId)
            .Select(same => new { Case = same.Key, Enquiries = same.Count(), Unanswered = same.Count(member => member.Status != EnquiryStatus.Answered) })
            .ToDictionaryAsync(same => same.Case, cancellationToken);
        var names = await db.Officers.AsNoTracking().Where(officer => owners.Contains(officer.Id))
            .ToDictionaryAsync(officer => officer.Id, officer => officer.Name, cancellationToken);
        return
        [
            .. cases.Select(@case => new CaseRow(
                @case.Id, @case.Serial, CaseName.Of(@case, protection), units.Owner(@case.Unit), names.GetValueOrDefault(@case.OwnerOfficer, ""),
                @case.Confidential, @case.OpenedAt, @case.ClosedAt, @case.Messages, counts.GetValueOrDefault(@case.Id)?.Enquiries ?? 0,
                counts.GetValueOrDefault(@case.Id)?.Unanswered ?? 0)),
        ];
    }
}
