using Governance.Core.Attachments;
using Governance.Core.Data;
using Governance.Core.Reservations;
using NodaTime;

namespace Governance.Core.Intake;

/// <summary>What became of an enquiry that was to be kept.</summary>
/// <param name="Problem">Why it was not: something that the citizen chose, or a file, is not to be had any more.</param>
/// <param name="Known">It was kept before, under the same idempotency key.</param>
internal readonly record struct Kept(Problem? Problem, bool Known);

/// <summary>Keeps an enquiry with all that belongs to it, or nothing of it: what the citizen chose is reserved and his files are claimed with it.</summary>
[PerRequest]
internal sealed class KeepEnquiry(GovernanceDb db, InsertEnquiriesInBatches together, ReserveChosen reserve, CleanAttachments clean)
{
    internal async Task<Kept> Run(CheckedSubmission checkedSubmission, BuiltEnquiry filed, Instant now, CancellationToken cancellationToken)
    {
        var choices = ReserveChosen.In(checkedSubmission.BusinessType?.Form, checkedSubmission.Submission.Form);
        var attachments = ClaimAttachments.In(checkedSubmission);
        // With nothing besides, it shares a transaction with those that come at the same moment.
        if (choices.Count == 0 && attachments.Count == 0)
            return new(null, Known: !await together.Run(filed, cancellationToken));

        var enquiry = filed.Enquiry;
        var cleaned = await clean.Prepare(enquiry.Anonymous || enquiry.Confidential ? attachments : [], cancellationToken);
        if (cleaned.Problem is { } unclean)
            return new(unclean, Known: false);

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (!await together.Within(db, filed))
            return new(null, Known: true);
        var errors = choices.Count == 0 ? [] : await reserve.Run(
            enquiry.Id, checkedSubmission.BusinessType!, checkedSubmission.Submission.Form, choices, now, cancellationToken);
        if (errors.Count == 0)
            errors = await ClaimAttachments.Run(db, enquiry.Id, enquiry.TimelineLength, attachments, cleaned.Value!, cancellationToken);
        if (errors.Count > 0)
            return new(new(ProblemKind.Conflict, IntakeText.SomethingHasBeenTakenBySomebodyElse, errors), Known: false);
        await transaction.CommitAsync(cancellationToken);
        await clean.Forget(cleaned.Value!);
        return default;
    }
}
