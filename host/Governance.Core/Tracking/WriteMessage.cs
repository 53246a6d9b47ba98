using Governance.Contracts;
using Governance.Core.Attachments;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Intake;
using Governance.Core.Replies;
using Governance.Core.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Tracking;

/// <summary>
/// The citizen writes: an answer to a question resumes the clock, a word after the reply takes the enquiry up again with a new clock. A mere word of thanks
/// starts none, and says so: who means it as a question says that it is one.
/// </summary>
[PerRequest]
internal sealed class WriteMessage(FindByCode find, Dossiers dossiers, GovernanceDb db, CleanAttachments clean, RecogniseMessage said, TrackEnquiry track)
{

    public async Task<Outcome<TrackedEnquiry>> Run(
        string queryCode, Arrival came, string text, IReadOnlyList<Guid> attachments, bool isNewQuestion, CancellationToken cancellationToken)
    {
        var opened = await find.Run(queryCode, cancellationToken);
        if (opened.Problem is { } shut)
            return shut;
        var id = opened.Value!.Id;
        text = TextRule.Fit(text);
        attachments = [.. attachments.Distinct()];
        if (TextRule.MistakeIn(text, TextBound.Message) is { } wrong)
            return Problem.Invalid(new FieldError("text", TrackingText.PleaseWriteSomething(wrong)));
        var apart = await db.Enquiries.AnyAsync(enquiry => enquiry.Id == id && (enquiry.Anonymous || enquiry.Confidential), cancellationToken);
        var cleaned = await clean.Prepare(apart ? attachments : [], cancellationToken);
        if (cleaned.Problem is { } unclean)
            return unclean;
        var done = await dossiers.Work<Dossier>(
            id,
            async dossier =>
            {
                if (await said.Run(dossier, text, attachments, cancellationToken))
                    return dossier;
                var entry = dossier.Note(
                    TimelineEvent.CitizenWrote,
                    new()
                    {
                        Came = came, Text = text, Title = TrackingText.MessageFromTheWriter,
                        Attachments = attachments.Count > 0 ? [.. attachments] : null,
                    },
                    visible: true);
                var claimed = await ClaimAttachments.Run(db, id, entry.Sequence, attachments, cleaned.Value!, cancellationToken);
                if (claimed.Count > 0)
                    return Problem.Invalid(claimed);
                if (dossier.Enquiry.Status == EnquiryStatus.WaitingForCitizen)
                    Answered(dossier);
                else if (dossier.Enquiry.Status != EnquiryStatus.Answered)
                    return dossier;
                else if (!isNewQuestion && attachments.Count == 0 && WordOfThanks.Is(text))
                    dossier.Note(
                        TimelineEvent.NeedsNoAnswer,
                        new() { Title = TrackingText.TakenAsThanks, Text = TrackingText.WhatToDoIfItIsAQuestion.In(dossier.Enquiry.Language) },
                        visible: true);
                else
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
