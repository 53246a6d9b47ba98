using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Modules;
using Governance.Core.Officers;
using Governance.Core.Replies;
using Governance.Core.Routing;
using Governance.WorkingTime;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Opinions;

/// <summary>
/// A step of a workflow asks the units that it names. One that cannot be asked now is left out: it is off, closed, has the enquiry itself, or was asked
/// and has not spoken.
/// </summary>
[PerRequest]
internal sealed class AskByWorkflow(AskOpinion ask, GovernanceDb db, DossierTools tools, Departments departments)
{
    /// <returns>The queues and officers that are to look anew once it is safe.</returns>
    internal async Task<IReadOnlyList<string>> Run(Actor actor, Dossier dossier, WorkflowStep step, CancellationToken cancellationToken)
    {
        if (step.Asks.Count == 0)
            return [];
        var enquiry = dossier.Enquiry;
        var open = await db.Opinions.Where(opinion => opinion.EnquiryId == enquiry.Id && opinion.State == OpinionState.Asked)
            .Select(opinion => opinion.Unit).ToListAsync(cancellationToken);
        var concerned = new List<string>();
        foreach (var question in step.Asks.Where(question => !open.Contains(question.Unit) && question.Unit != enquiry.OwnerUnit))
            if (RouteEnquiry.CanOwn(question.Unit, enquiry.AboutUnit, tools.Units)
                && RouteEnquiry.IsStaffed(question.Unit, departments.Online, tools.Units)
                && Within(dossier, question) is { } time)
                concerned.AddRange((await ask.Put(actor, dossier, question.Unit, question.Question.Zh, time, cancellationToken)).What);
        return concerned;
    }

    /// <summary>As long as the workflow says, or what is left of the enquiry's own time; null when nothing is left, and then more time comes first.</summary>
    private TimeLimit? Within(Dossier dossier, OpinionToAsk question)
    {
        if (dossier.Clock is not { State: Clocks.ClockState.Running, DueAt: var last })
            return dossier.Clock is null ? null : question.Within;
        var hours = (int)(last - dossier.Now).TotalHours;
        var choices = Enumerable.Range(1, question.Within.Amount).Reverse().Select(amount => question.Within with { Amount = amount })
            .Concat(hours > 0 ? [new TimeLimit(hours, TimeLimitUnit.Hours)] : []);
        return choices.Select(time => (TimeLimit?)time).FirstOrDefault(time => ask.Due(dossier, question.Unit, time!.Value) <= last);
    }
}
