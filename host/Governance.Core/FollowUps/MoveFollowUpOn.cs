using Governance.Core.Clocks;
using Governance.Core.Clocks.Notices;
using Governance.Core.Data;
using Governance.Core.Replies;
using Governance.Core.Timeline;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Governance.Core.FollowUps;

/// <summary>Everything that is due on one follow-up by now.</summary>
[PerRequest]
internal sealed class MoveFollowUpOn(Dossiers dossiers, GovernanceDb db, DossierTools tools, TellStaff tell)
{
    internal async Task<int> Run(Guid enquiry, Guid id, CancellationToken cancellationToken)
    {
        var happened = 0;
        await dossiers.Work<Dossier>(
            enquiry,
            async dossier =>
            {
                // While a history is told, nothing ticks into it; another host may have been here before the lock.
                if (await HeldClocks.MayTick((NpgsqlConnection)db.Database.GetDbConnection(), cancellationToken)
                    && await db.FollowUps.SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is { NextAt: not null } followUp)
                    for (; followUp.NextAt <= dossier.Now; happened++)
                        await Happen(dossier, followUp, cancellationToken);
                return dossier;
            },
            cancellationToken);
        return happened;
    }

    private async Task Happen(Dossier dossier, FollowUp followUp, CancellationToken cancellationToken)
    {
        var (enquiry, over) = (dossier.Enquiry, (SideClockEvent)followUp.Happened == SideClockEvent.Over);
        followUp.Happened++;
        followUp.NextAt = SideClock.Next(
            followUp.Happened, followUp.RatedAt, followUp.DueAt, followUp.LimitUnit, tools.Calendar.For(followUp.Unit));
        dossier.Note(
            over ? TimelineEvent.FollowUpOver : TimelineEvent.FollowUpWarned,
            new()
            {
                Title = over ? FollowUpsText.TimeIsOver : FollowUpsText.TimeIsNearlyOver,
                Facts = [FollowUpsText.Due(followUp.DueAt, tools.Calendar.Zone)],
            },
            visible: false);
        await tell.Run(
            enquiry, followUp.Id, followUp.DueAt, over ? StaffNews.FollowUpOver : StaffNews.FollowUpWarned, dossier.Now,
            ladder => ladder.Heads(followUp.Unit, enquiry.AboutUnit, enquiry.Confidential, andAbove: over), cancellationToken);
    }
}
