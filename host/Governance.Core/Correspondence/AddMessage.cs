using Governance.Contracts;
using Governance.Core.Attachments;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Intake;
using Governance.Core.Replies;
using Governance.Core.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Correspondence;

/// <summary>What a citizen says further, whatever the way.</summary>
internal sealed record FurtherWord(string Text, IReadOnlyList<Guid> Attachments)
{
    /// <summary>Whoever says that it is a question is not taken for somebody who thanks.</summary>
    public bool IsNewQuestion { get; init; }

    /// <summary>Set where it was written with the query code.</summary>
    public Arrival? Came { get; init; }

    /// <summary>The message that a channel brought: put into the timeline once, however often it is filed.</summary>
    public Guid? Received { get; init; }

    public LocalText Title { get; init; } = CorrespondenceText.MessageFromTheWriter;

    public IReadOnlyList<EntryFact> Facts { get; init; } = [];
}

/// <summary>
/// Puts a citizen's further word into his enquiry: an answer to a question resumes the clock, a word after the reply takes the enquiry up again with a
/// new clock. A mere word of thanks starts none, and says so.
/// </summary>
[PerRequest]
internal sealed class AddMessage(Dossiers dossiers, GovernanceDb db, CleanAttachments clean, RecogniseMessage said, ReadTimeline timeline)
{
    internal async Task<Outcome<Dossier>> Run(Guid id, FurtherWord word, CancellationToken cancellationToken)
    {
        var fit = word with { Text = TextRule.Fit(word.Text), Attachments = [.. word.Attachments.Distinct()] };
        if (TextRule.MistakeIn(fit.Text, TextBound.Message) is { } wrong)
            return Problem.Invalid(new FieldError("text", CorrespondenceText.PleaseWriteSomething(wrong)));
        var apart = await db.Enquiries.AnyAsync(enquiry => enquiry.Id == id && (enquiry.Anonymous || enquiry.Confidential), cancellationToken);
        var cleaned = await clean.Prepare(apart ? fit.Attachments : [], cancellationToken);
        if (cleaned.Problem is { } unclean)
            return unclean;
        var done = await dossiers.Work<Dossier>(id, dossier => Add(dossier, fit, cleaned.Value!, cancellationToken), cancellationToken);
        if (done.Problem is null)
            await clean.Forget(cleaned.Value!);
        return done;
    }

    private async Task<Outcome<Dossier>> Add(Dossier dossier, FurtherWord word, IReadOnlyList<CleanAttachment> cleaned, CancellationToken cancellationToken)
    {
        if (word.Received is { } received
            ? await IsFiled(dossier.Enquiry.Id, received, cancellationToken)
            : await said.Run(dossier, word.Text, word.Attachments, cancellationToken))
            return dossier;
        var entry = dossier.Note(
            TimelineEvent.CitizenWrote,
            new()
            {
                Came = word.Came, Text = word.Text, Title = word.Title, Received = word.Received,
                Facts = word.Facts.Count > 0 ? [.. word.Facts] : null,
                Attachments = word.Attachments.Count > 0 ? [.. word.Attachments] : null,
            },
            visible: true);
        var claimed = await ClaimAttachments.Run(db, dossier.Enquiry.Id, entry.Sequence, word.Attachments, cleaned, cancellationToken);
        if (claimed.Count > 0)
            return Problem.Invalid(claimed);
        TakeUp(dossier, word);
        return dossier;
    }

    /// <summary>A host that died after this was committed and before the message was marked files it again.</summary>
    private async Task<bool> IsFiled(Guid enquiry, Guid received, CancellationToken cancellationToken)
    {
        var written = await db.Timeline.AsNoTracking()
            .Where(entry => entry.EnquiryId == enquiry && entry.Event == TimelineEvent.CitizenWrote).ToListAsync(cancellationToken);
        return written.Exists(entry => timeline.Content(entry).Received == received);
    }

    private static void TakeUp(Dossier dossier, FurtherWord word)
    {
        if (dossier.Enquiry.Status == EnquiryStatus.WaitingForCitizen)
        {
            dossier.StepOfTheCitizen();
            dossier.Resume();
        }
        else if (dossier.Enquiry.Status != EnquiryStatus.Answered)
            return;
        else if (!word.IsNewQuestion && word.Attachments.Count == 0 && WordOfThanks.Is(word.Text))
            dossier.Note(
                TimelineEvent.NeedsNoAnswer,
                new() { Title = CorrespondenceText.TakenAsThanks, Text = CorrespondenceText.WhatToDoIfItIsAQuestion.In(dossier.Enquiry.Language) },
                visible: true);
        else
            dossier.Reopen();
    }
}
