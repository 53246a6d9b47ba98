using Governance.Core.Announcements;
using Governance.Core.Clocks;
using Governance.Core.Clocks.Notices;
using Governance.Core.Data;
using Governance.Core.Replies;
using Governance.Core.Timeline;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Governance.Core.Opinions;

/// <summary>Everything that is due on one opinion by now.</summary>
[PerRequest]
internal sealed class MoveOpinionOn(OpinionWork work, GovernanceDb db, DossierTools tools, OpinionNotices notices)
{
    internal async Task<int> Run(Guid enquiry, Guid id, CancellationToken cancellationToken)
    {
        var happened = 0;
        await work.Do(
            enquiry,
            _ => null,
            async dossier =>
            {
                var concerned = new List<string>();
                // While a history is notified, nothing ticks into it; another host may have been here before the lock.
                if (await MayTick(cancellationToken)
                    && await db.Opinions.SingleOrDefaultAsync(opinion => opinion.Id == id, cancellationToken) is { NextAt: not null } opinion)
                    for (; opinion.NextAt <= dossier.Now && happened < 2; happened++)
                        concerned.AddRange(await Happen(dossier, opinion, cancellationToken));
                return new Concerned(concerned);
            },
            cancellationToken);
        return happened;
    }

    private async Task<IEnumerable<string>> Happen(Dossier dossier, Opinion opinion, CancellationToken cancellationToken)
    {
        var (what, unit, enquiry) = ((SideClockEvent)opinion.Happened, tools.Units.Owner(opinion.Unit).UnitName, dossier.Enquiry);
        opinion.Happened++;
        opinion.NextAt = SideClock.Next(opinion.Happened, opinion.AskedAt, opinion.DueAt, opinion.LimitUnit, tools.Calendar.For(opinion.Unit));
        var over = what == SideClockEvent.Over;
        dossier.Note(
            over ? TimelineEvent.OpinionOver : TimelineEvent.OpinionWarned,
            new()
            {
                Title = over
                    ? OpinionsText.HasNotSpokenInTime(unit)
                    : OpinionsText.IsRemindedOfItsOpinion(unit),
                Facts = [Facts.Due(opinion.DueAt, tools.Calendar.Zone)],
            },
            visible: false);
        var kind = over ? StaffNews.OpinionOver : StaffNews.OpinionWarned;
        var notified = await notices.TellAsked(opinion, enquiry, kind, dossier.Now, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        var lead = over ? await notices.TellLead(opinion, enquiry, kind, dossier.Now, cancellationToken) : [];
        return [opinion.Unit, .. notified.Concat(lead).Select(QueueChanges.NoticesOf)];
    }

    private Task<bool> MayTick(CancellationToken cancellationToken) =>
        HeldClocks.MayTick((NpgsqlConnection)db.Database.GetDbConnection(), cancellationToken);
}
