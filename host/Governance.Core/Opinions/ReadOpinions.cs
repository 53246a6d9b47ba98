using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Officers;
using Governance.Core.Protection;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Opinions;

/// <summary>An opinion as those see it who may open the enquiry.</summary>
/// <param name="Stance">Where the unit stands, once it has spoken.</param>
/// <param name="MayAnswer">This officer may give it.</param>
/// <param name="MayGoOn">Its time is over, and this officer may go on without it.</param>
/// <param name="MayTakeBack">This officer may withdraw the question.</param>
public sealed record OpinionView(
    Guid Id, Owner Unit, Owner AskedBy, string Question, OpinionState State, Instant AskedAt, Instant DueAt, bool Over, string? Answer,
    OpinionStance? Stance, string? EndedBy, Instant? EndedAt, bool MayAnswer, bool MayGoOn, bool MayTakeBack);

/// <summary>The opinions that were asked on an enquiry, in the order of asking.</summary>
[PerRequest]
internal sealed class ReadOpinions(GovernanceDb db, FieldProtection protection, UnitDirectory units, IClock clock)
{
    /// <param name="handles">Whether the officer works on the enquiry for the unit that leads.</param>
    internal async Task<IReadOnlyList<OpinionView>> Run(Actor actor, Enquiry enquiry, bool handles, CancellationToken cancellationToken)
    {
        if (enquiry is { OpenOpinions: 0, AskedUnits: null })
        {
            // Nothing was ever asked, or all of it was taken back; both are rare enough to look.
            if (!await db.Opinions.AnyAsync(opinion => opinion.EnquiryId == enquiry.Id, cancellationToken))
                return [];
        }

        var rows = await db.Opinions.AsNoTracking().Where(opinion => opinion.EnquiryId == enquiry.Id).OrderBy(opinion => opinion.AskedAt)
            .ToListAsync(cancellationToken);
        var ids = rows.Select(opinion => opinion.EndedBy).OfType<Guid>().Distinct().ToArray();
        var names = await db.Officers.AsNoTracking().Where(officer => ids.Contains(officer.Id))
            .ToDictionaryAsync(officer => officer.Id, officer => officer.Name, cancellationToken);
        return [.. rows.Select(opinion => View(actor, opinion, handles, names))];
    }

    private OpinionView View(Actor actor, Opinion opinion, bool handles, Dictionary<Guid, string> names)
    {
        var open = opinion.State == OpinionState.Asked;
        var over = opinion.IsOver(clock.GetCurrentInstant());
        return new(
            opinion.Id, units.Owner(opinion.Unit), units.Owner(opinion.AskedByUnit), Text(opinion.Question, opinion), opinion.State, opinion.AskedAt,
            opinion.DueAt, open && over, opinion.Answer is { } answer ? Text(answer, opinion) : null, opinion.Stance,
            opinion.EndedBy is { } by ? names.GetValueOrDefault(by) : null, opinion.EndedAt,
            MayAnswer: open && May.SpeaksFor(actor, opinion.Unit, units), MayGoOn: open && over && handles, MayTakeBack: open && handles && actor.Head);
    }

    private string Text(byte[] box, Opinion opinion) => protection.Open<string>(box, opinion.Id);
}
