using Autofac;
using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Modules;
using Governance.Core.Officers;
using Governance.Core.Replies;
using Governance.Core.Timeline;
using Governance.Core.Units;
using NodaTime;

namespace Governance.Core.Office;

/// <summary>An officer takes a step of the workflow: checked against its fields, agreed by the module where it asks, done as one transaction.</summary>
[PerRequest]
internal sealed class TakeWorkflowStep(Dossiers dossiers, GovernanceDb db, DossierTools tools, ModuleDispatch modules, ReadEnquiry read)
{
    private static readonly TimeSpan ModuleLimit = TimeSpan.FromSeconds(5);

    public async Task<Outcome<OfficeEnquiry>> Run(
        Actor actor, Guid id, string step, FormValues values, uint? version, CancellationToken cancellationToken)
    {
        var done = await dossiers.Work<Dossier>(
            id,
            async dossier => await Take(actor, dossier, step, values, version, cancellationToken) is { } problem ? problem : dossier,
            cancellationToken);
        if (done.Problem is { } wrong)
            return wrong;
        DossierFigures.Count(done.Value!);
        return await read.Show(actor, id, cancellationToken);
    }

    private async Task<Problem?> Take(Actor actor, Dossier dossier, string name, FormValues values, uint? version, CancellationToken cancellationToken)
    {
        var enquiry = dossier.Enquiry;
        if (!May.Open(actor, enquiry, tools.Units))
            return Problem.Unseen;
        if (version is { } seen && seen != (uint)enquiry.Revision)
            return Problem.Of(
                ProblemKind.Conflict,
                "这件诉求刚刚有了变化，请看过新内容再办理。您填写的内容还在。",
                "This enquiry has just changed. Please look at what is new before you go on; what you typed is still here.");
        var step = AvailableSteps.For(actor, enquiry, dossier.Workflow, tools.Units, tools.IsModuleOff(enquiry)).FirstOrDefault(one => one.Name == name);
        if (step is null)
            return dossier.Workflow.Step(name) is null && name != "office-reply"
                ? Problem.Unseen with { Title = new("工作流程中没有这一步。", "The workflow has no such step.") }
                : Problem.Of(ProblemKind.Conflict, "现在不能办理这一步，或者不由您办理。", "This step cannot be taken now, or not by you.");
        var form = FormCheck.Check(new(step.Fields, []), values, dossier.Now.InZone(tools.Calendar.Zone).Date);
        if (form.Errors.Count > 0)
            return Problem.Invalid(form.Errors);
        LocalText? note = null;
        if (step.AsksModule)
        {
            var answer = await AskModule(actor, dossier, step, form.Answers, cancellationToken);
            if (answer.Refusal is { } refusal)
                return new(ProblemKind.Refused, refusal, []);
            note = answer.Note;
        }

        Apply(actor, dossier, step, form.Answers);
        if (note is not null)
            dossier.Note(TimelineEvent.ModuleNote, new() { TitleZh = note.Zh, TitleEn = note.En }, visible: false);
        return null;
    }

    private async Task<StepAnswer> AskModule(Actor actor, Dossier dossier, WorkflowStep step, FormValues values, CancellationToken cancellationToken)
    {
        // The module's calls back take part in this transaction: the step and what the module does for it stand or fall together.
        await db.SaveChangesAsync(cancellationToken);
        var asked = await modules.Ask(
            dossier.Enquiry.Module!,
            new TakeStep(Snapshots.Of(dossier.Enquiry, dossier.Content), step.Name, values, actor.Account),
            ModuleLimit,
            cancellationToken,
            shared =>
            {
                shared.RegisterInstance(db).ExternallyOwned();
                shared.RegisterInstance(dossiers).ExternallyOwned();
            });
        return asked.Value ?? new(Refusal: new(
            "部门模块没有及时回应，这一步没有办理。请稍后再试，或转交网络问政办公室。",
            "The department's module did not answer in time, and the step was not taken. Try again later, or hand the enquiry to the office."));
    }

    /// <summary>What a step that has been checked and agreed does.</summary>
    internal void Apply(Actor actor, Dossier dossier, WorkflowStep step, FormValues values)
    {
        var enquiry = dossier.Enquiry;
        var final = dossier.Workflow.State(step.To) is { End: true };
        enquiry.State = step.To;
        enquiry.OwnerOfficer ??= actor.Unit == enquiry.OwnerUnit ? actor.Id : null;
        RecordStep(actor, dossier, step, values);
        switch (step.Does)
        {
            case StepEffect.DraftReply:
                enquiry.Draft = DraftText.Close(values["reply"] ?? "", enquiry, tools.Protection);
                enquiry.DraftBy = actor.Id;
                break;
            case StepEffect.SendDraft:
                dossier.SendReply(DraftText.Open(enquiry, tools.Protection) ?? "", actor, approved: true, final);
                break;
            case StepEffect.SendReply:
                dossier.SendReply(values["reply"] ?? "", actor, approved: false, final);
                break;
            case StepEffect.AskCitizen:
                dossier.AskCitizen(values["question"] ?? "", actor);
                break;
            case StepEffect.Resume:
                dossier.Resume();
                break;
            case StepEffect.Nothing or StepEffect.ReturnDraft:
            default:
                break;
        }

        if (step.TellCitizen is { } told)
            dossier.Note(TimelineEvent.CitizenTold, new() { TitleZh = told.Zh, TitleEn = told.En, Unit = actor.Unit }, visible: true);
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
        var spoken = step.Does is StepEffect.SendReply ? "reply" : step.Does is StepEffect.AskCitizen ? "question" : null;
        dossier.Note(
            what,
            new()
            {
                TitleZh = step.Title.Zh,
                TitleEn = step.Title.En,
                Text = step.Does == StepEffect.DraftReply ? values["reply"] : values["reason"],
                Facts = [.. step.Fields
                    .Where(field => field.Name != spoken && field.Name is not ("reply" or "reason") && values[field.Name] is not null)
                    .SelectMany(field => Tracking.ShowForm.Of(field, values)),],
            },
            visible: false,
            actor);
    }
}
