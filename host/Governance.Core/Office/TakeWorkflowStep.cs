using Autofac;
using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Announcements;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Modules;
using Governance.Core.Officers;
using Governance.Core.Opinions;
using Governance.Core.Replies;
using Governance.Core.Reservations;
using Governance.Core.Timeline;
using Governance.Core.Units;
using NodaTime;

namespace Governance.Core.Office;

/// <summary>An officer takes a step of the workflow: checked against its fields, agreed by the module where it asks, done as one transaction.</summary>
[PerRequest]
internal sealed class TakeWorkflowStep(
    Dossiers dossiers, GovernanceDb db, DossierTools tools, ModuleDispatch modules, ReadEnquiry read, DemandedOpinions demanded, AskByWorkflow ask,
    GiveBack giveBack, QueueChanges changes)
{
    private static readonly TimeSpan ModuleLimit = TimeSpan.FromSeconds(5);

    public async Task<Outcome<OfficeEnquiry>> Run(
        Actor actor, Guid id, string step, FormValues values, uint? version, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> asked = [];
        var done = await dossiers.Work<Dossier>(
            id,
            async dossier =>
            {
                var taken = await Take(actor, dossier, step, values, version, cancellationToken);
                if (taken.Problem is { } problem)
                    return problem;
                asked = await ask.Run(actor, dossier, taken.Value!, cancellationToken);
                return dossier;
            },
            cancellationToken);
        if (done.Problem is { } wrong)
            return wrong;
        foreach (var unit in asked)
            changes.Announce(unit);
        return await read.Show(actor, id, cancellationToken);
    }

    /// <returns>The step that was taken.</returns>
    private async Task<Outcome<WorkflowStep>> Take(
        Actor actor, Dossier dossier, string name, FormValues values, uint? version, CancellationToken cancellationToken)
    {
        var enquiry = dossier.Enquiry;
        if (!May.Open(actor, enquiry, tools.Units))
            return Problem.Unseen;
        if (version is { } seen && seen != (uint)enquiry.Revision)
            return Problem.Of(
                ProblemKind.Conflict,
                DeskText.ThisEnquiryHasJustChanged);
        var step = AvailableSteps.For(actor, enquiry, dossier.Workflow, tools.Units, tools.IsModuleOff(enquiry))
            .FirstOrDefault(workflowStep => workflowStep.Name == name);
        if (step is null)
            return dossier.Workflow.Step(name) is null && name != "office-reply"
                ? Problem.Unseen with { Title = DeskText.WorkflowHasNoSuchStep }
                : Problem.Of(ProblemKind.Conflict, DeskText.ThisStepCannotBeTakenNow);
        var form = FormCheck.Check(new(step.Fields, []), values, dossier.Now.InZone(tools.Calendar.Zone).Date);
        if (form.Errors.Count > 0)
            return Problem.Invalid(form.Errors);
        if (await demanded.Check(enquiry, step, cancellationToken) is { } unheard)
            return unheard;
        LocalText? note = null;
        if (step.AsksModule)
        {
            var answer = await AskModule(actor, dossier, step, form.Answers, cancellationToken);
            if (answer.Refusal is { } refusal)
                return new Problem(ProblemKind.Refused, refusal, []);
            note = answer.Note;
        }

        Apply(actor, dossier, step, form.Answers);
        if (step.FreesAppointment)
        {
            foreach (var schedule in await giveBack.Slots(enquiry.Id, cancellationToken))
                dossier.NoteReserved(schedule, null);
        }

        if (note is not null)
            dossier.Note(TimelineEvent.ModuleNote, new() { Title = note }, visible: false);
        return step;
    }

    private async Task<StepAnswer> AskModule(Actor actor, Dossier dossier, WorkflowStep step, FormValues values, CancellationToken cancellationToken)
    {
        // The module's calls back take part in this transaction: the step and what the module does for it stand or fall together.
        await db.SaveChangesAsync(cancellationToken);
        var asked = await modules.Ask(
            dossier.Enquiry.Module!,
            new TakeStep(dossier.Snapshot(), step.Name, values, actor.Account),
            ModuleLimit,
            cancellationToken,
            shared =>
            {
                shared.RegisterInstance(db).ExternallyOwned();
                shared.RegisterInstance(dossiers).ExternallyOwned();
            });
        return asked.Value ?? new(Refusal: DeskText.DepartmentsModuleDidNotAnswerInTime);
    }

    /// <summary>What a step that has been checked and agreed does.</summary>
    internal static void Apply(Actor actor, Dossier dossier, WorkflowStep step, FormValues values)
    {
        var enquiry = dossier.Enquiry;
        var final = dossier.Workflow.State(step.To) is { End: true };
        enquiry.State = step.To;
        enquiry.OwnerOfficer ??= actor.Unit == enquiry.OwnerUnit ? actor.Id : null;
        RecordStep(actor, dossier, step, values);
        switch (step.Does)
        {
            case StepEffect.DraftReply:
                dossier.KeepDraft(values[StepFields.Reply] ?? "", actor);
                break;
            case StepEffect.SendDraft:
                dossier.SendReply(dossier.Draft ?? "", actor, approved: true, final, step.Next);
                break;
            case StepEffect.SendReply:
                dossier.SendReply(values[StepFields.Reply] ?? "", actor, approved: false, final, step.Next);
                break;
            case StepEffect.AskCitizen:
                dossier.AskCitizen(values[StepFields.Question] ?? "", actor);
                break;
            case StepEffect.TellCitizen:
                dossier.TellCitizen(RepliesText.OfficerWrites, values[StepFields.Message] ?? "", actor);
                break;
            case StepEffect.Resume:
                dossier.Resume();
                break;
            case StepEffect.Nothing or StepEffect.ReturnDraft:
            default:
                break;
        }

        if (step.TellCitizen is { } text)
            dossier.Note(TimelineEvent.CitizenTold, new() { Title = text, Unit = actor.Unit }, visible: true);
    }

    private static void RecordStep(Actor actor, Dossier dossier, WorkflowStep step, FormValues values)
    {
        var what = step.Does switch
        {
            StepEffect.DraftReply => TimelineEvent.DraftWritten,
            StepEffect.ReturnDraft => TimelineEvent.DraftReturned,
            _ => TimelineEvent.StepTaken,
        };
        // What goes to the citizen stands in the entry of the reply or question; the rest is the officers' record.
        var spoken = step.Does is StepEffect.SendReply or StepEffect.AskCitizen or StepEffect.TellCitizen ? StepFields.NeededBy(step.Does) : null;
        dossier.Note(
            what,
            new()
            {
                TitleZh = step.Title.Zh,
                TitleEn = step.Title.En,
                Text = step.Does == StepEffect.DraftReply ? values[StepFields.Reply] : values[StepFields.Reason],
                Facts = [.. step.Fields
                    .Where(field => field.Name != spoken && field.Name is not (StepFields.Reply or StepFields.Reason) && values[field.Name] is not null)
                    .SelectMany(field => Tracking.ShowForm.Of(field, values)),],
            },
            visible: false,
            actor);
    }
}
