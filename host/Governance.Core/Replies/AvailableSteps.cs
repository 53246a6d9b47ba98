using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Enquiries;
using Governance.Core.Officers;
using Governance.Core.Units;

namespace Governance.Core.Replies;

/// <summary>Which steps of a workflow an officer may take now.</summary>
internal static class AvailableSteps
{
    /// <summary>While a module is off, the office can always answer for it: no question is lost with a switch.</summary>
    internal static WorkflowStep ForDepartment(Workflow workflow) => new()
    {
        Name = "office-reply",
        Title = RepliesText.AnswerForTheDepartment,
        From = [.. workflow.States.Where(state => !state.End).Select(state => state.Name)],
        To = workflow.States.First(state => state.End).Name,
        By = StepTaker.Office,
        Does = StepEffect.SendReply,
        Fields = [
            new() { Name = StepFields.Reply, Label = RepliesText.Reply, Type = FieldType.Paragraph, Required = true, MinLength = TextBound.Reply.Least,
                MaxLength = TextBound.Reply.Most }],
    };

    internal static IEnumerable<WorkflowStep> For(Actor actor, Enquiry enquiry, Workflow workflow, UnitDirectory units, bool moduleOff)
    {
        if (!May.Handle(actor, enquiry, units, moduleOff))
            return [];
        var steps = workflow.StepsFrom(enquiry.State).Where(step => MayTake(actor, step, enquiry, units, moduleOff));
        return moduleOff && workflow.State(enquiry.State) is not { End: true }
            ? steps.Where(step => !step.AsksModule).Concat(MayStandIn(actor, enquiry, units) ? [ForDepartment(workflow)] : [])
            : steps;
    }

    /// <summary>The office, and the head of the desk: what is confidential may be out of the office's sight.</summary>
    private static bool MayStandIn(Actor actor, Enquiry enquiry, UnitDirectory units) => actor.Office || May.IsHeadOf(actor, enquiry, units);

    private static bool MayTake(Actor actor, WorkflowStep step, Enquiry enquiry, UnitDirectory units, bool moduleOff) => step.By switch
    {
        StepTaker.Officer => true,
        // Two pairs of eyes: nobody approves his own draft, not even a head.
        StepTaker.Head => (May.IsHeadOf(actor, enquiry, units) || (moduleOff && actor is { Office: true, Head: true }))
            && (step.Does != StepEffect.SendDraft || enquiry.DraftBy != actor.Id),
        StepTaker.Office => actor.Office,
        _ => false,
    };
}
