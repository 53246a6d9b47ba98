using Governance.Contracts;
using Governance.Core.Attachments;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Intake;
using Governance.Core.Replies;
using Governance.Core.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Tracking;

/// <summary>The citizen writes: an answer to a question resumes the clock, a word after the reply takes the enquiry up again with a new clock.</summary>
[PerRequest]
internal sealed class WriteMessage(FindByCode find, Dossiers dossiers, GovernanceDb db, CleanAttachments clean, TrackEnquiry track)
{
    private const int Most = 5_000;

    public async Task<Outcome<TrackedEnquiry>> Run(string queryCode, Arrival came, string text, IReadOnlyList<Guid> attachments, CancellationToken cancellationToken)
    {
        var opened = await find.Run(queryCode, cancellationToken);
        if (opened.Problem is { } shut)
            return shut;
        var id = opened.Value!.Id;
        text = text?.Trim() ?? "";
        attachments = [.. attachments.Distinct()];
        if (TextRule.MistakeIn(text, 2, Most) is { } wrong)
            return Problem.Invalid(new FieldError("text", new($"请写下内容。{wrong.Zh}", $"Please write something. {wrong.En}")));
        var apart = await db.Enquiries.AnyAsync(enquiry => enquiry.Id == id && (enquiry.Anonymous || enquiry.Confidential), cancellationToken);
        var cleaned = await clean.Prepare(apart ? attachments : [], cancellationToken);
        if (cleaned.Problem is { } unclean)
            return unclean;
        var done = await dossiers.Work<Dossier>(
            id,
            async dossier =>
            {
                var entry = dossier.Note(
                    TimelineEvent.CitizenWrote,
                    new()
                    {
                        Came = came, Text = text, TitleZh = "来件人留言", TitleEn = "Message from the writer", Attachments = attachments.Count > 0 ? [.. attachments] : null,
                    },
                    visible: true);
                var claimed = await ClaimAttachments.Run(db, id, entry.Sequence, attachments, cleaned.Value!, cancellationToken);
                if (claimed.Count > 0)
                    return Problem.Invalid(claimed);
                if (dossier.Enquiry.Status == EnquiryStatus.WaitingForCitizen)
                    Answered(dossier);
                else if (dossier.Enquiry.Status == EnquiryStatus.Answered)
                    dossier.Reopen();
                return dossier;
            },
            cancellationToken);
        if (done.Problem is null)
            await clean.Forget(cleaned.Value!);
        return done.Problem is { } problem ? problem : await track.Run(queryCode, cancellationToken);
    }

    private static void Answered(Dossier dossier)
    {
        var step = dossier.Workflow.StepsFrom(dossier.Enquiry.State).FirstOrDefault(step => step.By == StepTaker.Citizen);
        if (step is not null)
            dossier.Enquiry.State = step.To;
        dossier.Resume();
    }
}
