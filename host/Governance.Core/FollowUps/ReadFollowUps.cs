using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Officers;
using Governance.Core.Protection;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.FollowUps;

/// <summary>A bad rating as those see it who may open the enquiry.</summary>
/// <param name="Unit">Which answered.</param>
/// <param name="Late">Done after its time, or not done although its time is over.</param>
/// <param name="Work">What the head did.</param>
/// <param name="MayFinish">This officer may say that it was looked into.</param>
public sealed record FollowUpView(
    Guid Id, Owner Unit, int Stars, Solved? Solved, string? Reason, Instant RatedAt, Instant DueAt, bool Late, string? Work, string? DoneBy,
    Instant? DoneAt, bool MayFinish);

/// <summary>The bad ratings of an enquiry, in their order.</summary>
[PerRequest]
internal sealed class ReadFollowUps(GovernanceDb db, FieldProtection protection, UnitDirectory units, IClock clock)
{
    internal async Task<IReadOnlyList<FollowUpView>> Run(Actor actor, Enquiry enquiry, CancellationToken cancellationToken)
    {
        if (enquiry.FollowUps == 0)
            return [];
        var rows = await db.FollowUps.AsNoTracking().Where(row => row.EnquiryId == enquiry.Id).OrderBy(row => row.RatedAt).ToListAsync(cancellationToken);
        var heads = rows.Select(row => row.DoneBy).OfType<Guid>().Distinct().ToArray();
        var names = await db.Officers.AsNoTracking().Where(officer => heads.Contains(officer.Id))
            .ToDictionaryAsync(officer => officer.Id, officer => officer.Name, cancellationToken);
        return [.. rows.Select(row => View(actor, row, names))];
    }

    private FollowUpView View(Actor actor, FollowUp row, Dictionary<Guid, string> names) => new(
        row.Id, units.Owner(row.Unit), row.Stars, row.Solved, Text(row.Reason, row), row.RatedAt, row.DueAt,
        row.IsOver(row.DoneAt ?? clock.GetCurrentInstant()), Text(row.Work, row), row.DoneBy is { } by ? names.GetValueOrDefault(by) : null, row.DoneAt,
        MayFinish: row.DoneAt is null && May.FollowUp(actor, row.Unit, units));

    private string? Text(byte[]? box, FollowUp row) => box is null ? null : protection.Open<string>(box, row.Id);
}
