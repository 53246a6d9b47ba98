using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Officers;
using Governance.Core.Protection;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Opinions;

/// <summary>A question to the officer's unit that waits for its opinion.</summary>
/// <param name="Question">Null where he may know that something was asked, but not what: a confidential enquiry.</param>
internal sealed record AskedOpinion(
    Guid Id, Guid? Enquiry, string FileNumber, EnquiryKind Kind, string? Subject, Owner AskedBy, string? Question, Instant AskedAt, Instant DueAt, bool Over);

/// <summary>What is asked of the officer's unit, the earliest due first.</summary>
[PerRequest]
internal sealed class ListAsked(GovernanceDb db, FieldProtection protection, UnitDirectory units, IClock clock)
{
    private const int Most = 200;

    public async Task<IReadOnlyList<AskedOpinion>> Run(Actor actor, CancellationToken cancellationToken)
    {
        var own = Own(actor);
        var now = clock.GetCurrentInstant();
        var rows = await db.Opinions.AsNoTracking().Where(opinion => opinion.State == OpinionState.Asked && own.Contains(opinion.Unit))
            .OrderBy(opinion => opinion.DueAt).ThenBy(opinion => opinion.Id).Take(Most)
            .Join(db.Enquiries, opinion => opinion.EnquiryId, enquiry => enquiry.Id, (opinion, enquiry) => new { opinion, enquiry })
            .ToListAsync(cancellationToken);
        return [.. rows.OrderBy(row => row.opinion.DueAt).Select(row => View(actor, row.opinion, row.enquiry, now))];
    }

    public async Task<int> Count(Actor actor, CancellationToken cancellationToken)
    {
        var own = Own(actor);
        return await db.Opinions.CountAsync(opinion => opinion.State == OpinionState.Asked && own.Contains(opinion.Unit), cancellationToken);
    }

    private AskedOpinion View(Actor actor, Opinion opinion, Enquiry enquiry, Instant now)
    {
        var opens = May.Open(actor, enquiry, units);
        return new(
            opinion.Id, opens ? enquiry.Id : null, enquiry.WrittenFileNumber(), enquiry.Kind, opens && !enquiry.Confidential ? enquiry.Subject : null,
            units.Owner(opinion.AskedByUnit), opens && !enquiry.Confidential ? protection.Open<string>(opinion.Question, opinion.Id) : null, opinion.AskedAt,
            opinion.DueAt, opinion.IsOver(now));
    }

    private string[] Own(Actor actor) => actor.Technical ? []
        : actor.Head ? [.. units.All.Where(unit => units.IsWithin(unit.Code, actor.Unit)).Select(unit => unit.Code).Append(actor.Unit).Distinct()]
        : [actor.Unit];
}
