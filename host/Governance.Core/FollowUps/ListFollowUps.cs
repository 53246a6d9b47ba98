using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Officers;
using Governance.Core.Protection;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.FollowUps;

/// <summary>A bad rating that waits for a head.</summary>
/// <param name="Enquiry">Null, and neither subject nor reason, where he may know that something waits but not what: a confidential enquiry.</param>
internal sealed record WaitingFollowUp(
    Guid Id, Guid? Enquiry, string FileNumber, EnquiryKind Kind, string? Subject, Owner Unit, int Stars, Solved? Solved, string? Reason, Instant RatedAt,
    Instant DueAt, bool Over);

/// <summary>The bad ratings that wait for this head, the earliest due first: of his unit and those below it; for the office, of all.</summary>
[PerRequest]
internal sealed class ListFollowUps(GovernanceDb db, FieldProtection protection, UnitDirectory units, IClock clock)
{
    private const int Most = 200;

    public async Task<IReadOnlyList<WaitingFollowUp>> Run(Actor actor, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var rows = await Of(actor).OrderBy(row => row.FollowUp.DueAt).ThenBy(row => row.FollowUp.Id).Take(Most).ToListAsync(cancellationToken);
        return [.. rows.Select(row => View(actor, row.FollowUp, row.Enquiry, now))];
    }

    public Task<int> Count(Actor actor, CancellationToken cancellationToken) => Of(actor).CountAsync(cancellationToken);

    private IQueryable<Row> Of(Actor actor)
    {
        // What is said of a unit is not for it, and so not for those within it.
        var own = units.All.Select(unit => unit.Code).Where(unit => May.FollowUp(actor, unit, units)).ToArray();
        var within = units.Ancestry(actor.Unit).Select(unit => unit.Code).ToArray();
        return db.FollowUps.AsNoTracking().Where(followUp => followUp.DoneAt == null && own.Contains(followUp.Unit))
            .Join(
                db.Enquiries, followUp => followUp.EnquiryId, enquiry => enquiry.Id,
                (followUp, enquiry) => new Row { FollowUp = followUp, Enquiry = enquiry })
            .Where(row => row.Enquiry.AboutUnit == null || !within.Contains(row.Enquiry.AboutUnit));
    }

    private WaitingFollowUp View(Actor actor, FollowUp followUp, Enquiry enquiry, Instant now)
    {
        var (opens, reads) = (May.Open(actor, enquiry, units), May.Open(actor, enquiry, units) && !enquiry.Confidential);
        return new(
            followUp.Id, opens ? enquiry.Id : null, enquiry.WrittenFileNumber(), enquiry.Kind, reads ? enquiry.Subject : null, units.Owner(followUp.Unit),
            followUp.Stars, followUp.Solved, reads && followUp.Reason is { } reason ? protection.Open<string>(reason, followUp.Id) : null, followUp.RatedAt,
            followUp.DueAt, followUp.IsOver(now));
    }

    private sealed class Row
    {
        public required FollowUp FollowUp { get; init; }
        public required Enquiry Enquiry { get; init; }
    }
}
