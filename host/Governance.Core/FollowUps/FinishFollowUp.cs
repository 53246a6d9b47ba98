using Governance.Contracts;
using Governance.Core.Announcements;
using Governance.Core.Clocks;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Officers;
using Governance.Core.Protection;
using Governance.Core.Replies;
using Governance.Core.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.FollowUps;

/// <summary>A head has looked into a bad rating and says what was done; also when it is late, and once.</summary>
[PerRequest]
internal sealed class FinishFollowUp(Dossiers dossiers, GovernanceDb db, DossierTools tools, FieldProtection protection, QueueChanges changes)
{
    internal async Task<Outcome<Dossier>> Run(Actor actor, Guid enquiry, Guid id, string work, CancellationToken cancellationToken)
    {
        var unit = "";
        var done = await dossiers.Work<Dossier>(
            enquiry,
            async dossier =>
            {
                if (!May.Open(actor, dossier.Enquiry, tools.Units))
                    return Problem.Unseen;
                if (await db.FollowUps.SingleOrDefaultAsync(row => row.Id == id && row.EnquiryId == enquiry, cancellationToken) is not { } followUp)
                    return Problem.Of(ProblemKind.NotFound, FollowUpsText.ThereIsNoSuchFollowUp);
                if (!May.FollowUp(actor, followUp.Unit, tools.Units))
                    return Problem.Of(ProblemKind.Forbidden, FollowUpsText.HeadLooksIntoIt);
                if (followUp.DoneAt is not null)
                    return Problem.Of(ProblemKind.Conflict, FollowUpsText.ItIsDoneAlready);
                if (TextRule.MistakeIn(work, TextBound.Explanation) is { } wrong)
                    return Problem.Invalid(new FieldError("work", wrong));
                unit = followUp.Unit;
                Finish(dossier, followUp, TextRule.Fit(work), actor);
                return dossier;
            },
            cancellationToken);
        if (unit.Length > 0)
            changes.Announce(unit);
        return done;
    }

    private void Finish(Dossier dossier, FollowUp followUp, string work, Actor actor)
    {
        (followUp.Work, followUp.DoneBy, followUp.DoneAt, followUp.NextAt) = (protection.Seal(work, followUp.Id), actor.Id, dossier.Now, null);
        dossier.Note(
            TimelineEvent.FollowedUp,
            new()
            {
                Title = followUp.IsOver(dossier.Now) ? FollowUpsText.FollowedUpLate : FollowUpsText.FollowedUp,
                Text = work, Facts = [FollowUpsText.Due(followUp.DueAt, tools.Calendar.Zone)],
            },
            visible: false,
            actor);
    }
}
