using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Officers;
using Governance.Core.Protection;
using Governance.Core.Replies;
using Governance.Core.Timeline;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Cases;

/// <summary>
/// Takes an enquiry out of its case, with the reason on its timeline: whoever works on the case and may open the enquiry, or whoever handles
/// the enquiry. What it was told stays on its timeline.
/// </summary>
[PerRequest]
internal sealed class LeaveCase(GovernanceDb db, Dossiers dossiers, DossierTools tools, UnitDirectory units)
{
    public async Task<Problem?> Run(Actor actor, Guid id, Guid enquiry, string reason, CancellationToken cancellationToken)
    {
        if (TextRule.MistakeIn(reason, TextBound.Reason) is { } wrong)
            return Problem.Invalid(new FieldError("reason", wrong));
        var done = await dossiers.Work<Dossier>(
            enquiry,
            async dossier => await Leave(actor, id, dossier, TextRule.Fit(reason), cancellationToken) is { } problem ? problem : dossier, cancellationToken);
        return done.Problem;
    }

    private async Task<Problem?> Leave(Actor actor, Guid id, Dossier dossier, string reason, CancellationToken cancellationToken)
    {
        var enquiry = dossier.Enquiry;
        if (!May.Open(actor, enquiry, units))
            return Problem.Unseen;
        var @case = await db.Cases.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken);
        // Raw: LINQ cannot lock a row.
        var member = await db.CaseMembers.FromSql(
            $"select * from case_members where case_id = {id} and enquiry_id = {enquiry.Id} and left_at is null for update").SingleOrDefaultAsync(
                cancellationToken);
        if (@case is null || member is null)
            return Problem.Unseen with { Title = CasesText.NotInThisCase };
        if (!MayOnCase.Work(actor, @case, units) && !May.Handle(actor, enquiry, units, tools.IsModuleOff(enquiry)))
            return Problem.Forbidden;
        member.LeftAt = dossier.Now;
        var name = CaseName.Neutral(@case.Serial);
        dossier.Note(
            TimelineEvent.CaseLeft, new() { Text = reason, Title = CasesText.TakenOutOf(name) }, visible: false, actor);
        return null;
    }
}
