using Governance.Core.Clocks.Notices;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Replies.Questions;

/// <summary>
/// One question that is due: the citizen is reminded, or it ends as he was told. With the entry on his timeline, of which he is told by his ways, in one
/// transaction.
/// </summary>
[PerRequest]
internal sealed class MoveQuestionOn(Dossiers dossiers, GovernanceDb db, DossierTools tools, ReadTimeline timeline, TellStaff staff)
{
    internal Task Run(Guid enquiry, int entry, CancellationToken cancellationToken) => dossiers.Work<Dossier>(
        enquiry,
        async dossier =>
        {
            await Move(dossier, entry, cancellationToken);
            return dossier;
        },
        cancellationToken);

    private async Task Move(Dossier dossier, int entry, CancellationToken cancellationToken)
    {
        var id = dossier.Enquiry.Id;
        // Another host may have been faster.
        if (await db.AskedQuestions.SingleOrDefaultAsync(row => row.EnquiryId == id && row.Entry == entry, cancellationToken) is not { } question
            || question.NextAt > dossier.Now)
            return;
        if (!await Waits(dossier, entry, cancellationToken))
        {
            db.AskedQuestions.Remove(question);
            return;
        }

        if (question.EndsAt <= dossier.Now)
        {
            await End(dossier, question, cancellationToken);
            db.AskedQuestions.Remove(question);
            return;
        }

        await Remind(dossier, question, cancellationToken);
        question.Reminded++;
        // A host that was off for a week does not make up for what it has missed.
        while (question.Waiting().NextAt <= dossier.Now && question.Reminded < question.RemindAfter.Length)
            question.Reminded++;
        if (question.IsOver)
            db.AskedQuestions.Remove(question);
    }

    /// <summary>Whether it is still this question that the enquiry waits for.</summary>
    private async Task<bool> Waits(Dossier dossier, int entry, CancellationToken cancellationToken)
    {
        var id = dossier.Enquiry.Id;
        return dossier.Enquiry.Status == EnquiryStatus.WaitingForCitizen
            && await db.Timeline.Where(row => row.EnquiryId == id && row.Event == TimelineEvent.CitizenAsked).MaxAsync(
                row => row.Sequence, cancellationToken) == entry;
    }

    private async Task Remind(Dossier dossier, AskedQuestion question, CancellationToken cancellationToken)
    {
        var id = dossier.Enquiry.Id;
        var asked = await db.Timeline.AsNoTracking().SingleAsync(row => row.EnquiryId == id && row.Sequence == question.Entry, cancellationToken);
        dossier.Note(
            TimelineEvent.QuestionReminded,
            new()
            {
                Title = QuestionsText.StillWaiting, Text = timeline.Content(asked).Text,
                Facts = question.EndsAt is { } end
                    ? [.. QuestionPolicy.Announced(end, question.Then, tools.Calendar.Zone, dossier.Enquiry.Language)]
                    : null,
            },
            visible: true);
    }

    private async Task End(Dossier dossier, AskedQuestion question, CancellationToken cancellationToken)
    {
        var language = dossier.Enquiry.Language;
        if (question.Then == WithoutAnswer.Close)
            dossier.CloseUnanswered(QuestionsText.Closing(Facts.Written(question.AskedAt, tools.Calendar.Zone)).In(language));
        else
            dossier.GoOnUnanswered(QuestionsText.WentOn, QuestionsText.WentOnText.In(language));
        await staff.Run(dossier.Enquiry, question.Then == WithoutAnswer.Close ? StaffNews.ClosedUnanswered : StaffNews.GoesOnUnanswered, dossier.Now,
            cancellationToken);
    }
}
