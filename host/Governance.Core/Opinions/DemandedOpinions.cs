using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Modules;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Opinions;

/// <summary>
/// Whether a step of a workflow can be taken as far as opinions go: nobody answers the citizen while somebody who was asked has not spoken, and what
/// the step demands must have been said, or its time be over. A department that serves nobody here cannot be asked, and is not waited for.
/// </summary>
[PerRequest]
internal sealed class DemandedOpinions(GovernanceDb db, UnitDirectory units, Departments departments)
{
    internal static readonly Problem Waiting = Problem.Of(
        ProblemKind.Conflict, OpinionsText.UnitThatWasAskedHasNot);

    internal async Task<Problem?> Check(Enquiry enquiry, WorkflowStep step, CancellationToken cancellationToken)
    {
        if (enquiry.OpenOpinions > 0 && (step.Opinions.Count > 0 || step.Does is StepEffect.SendReply or StepEffect.SendDraft))
            return Waiting;
        if (step.Opinions.Count == 0)
            return null;
        var missing = await Missing(enquiry.Id, step, cancellationToken);
        return missing.Count == 0
            ? null
            : Problem.Of(ProblemKind.Conflict, OpinionsText.NeedsOpinionsFirst(missing));
    }

    /// <summary>Whom the step wants to hear and nobody has asked yet.</summary>
    internal async Task<IReadOnlyList<LocalText>> Missing(Guid enquiry, WorkflowStep step, CancellationToken cancellationToken)
    {
        var heard = await db.Opinions.Where(opinion => opinion.EnquiryId == enquiry && opinion.State != OpinionState.TakenBack)
            .Select(opinion => opinion.Unit).ToListAsync(cancellationToken);
        return [.. step.Opinions.Where(demanded => Named(demanded).Any() && !heard.Exists(unit => IsOf(unit, demanded))).Select(NameOf)];
    }

    /// <summary>The units that a demand is about and that can be asked now.</summary>
    internal IEnumerable<Unit> Named(string demanded) =>
        units.All.Where(unit => IsOf(unit.Code, demanded) && !unit.Closed && (unit.Module is null || departments.Online.Named(unit.Module) is not null));

    /// <summary>A unit by its code, or any unit of a department by the department's.</summary>
    internal static bool IsOf(string unit, string demanded) => unit == demanded || unit.StartsWith(demanded + ".", StringComparison.Ordinal);

    private LocalText NameOf(string demanded) => units.Find(demanded)?.Name ?? Named(demanded).First().Department;
}
