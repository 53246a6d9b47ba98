using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Governance.Contracts;
using Governance.Core.Announcements;
using Governance.Core.Attachments;
using Governance.Core.Clocks;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Modules;
using Governance.Core.Observability;
using Governance.Core.Protection;
using Governance.Core.Reservations;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Intake;

/// <summary>Accepts an enquiry: checked, assessed, routed, clocked and safely kept before the citizen reads the query code.</summary>
[PerRequest]
internal sealed class SubmitEnquiry(
    GovernanceDb db, CheckSubmittedForm check, AssessSubmission assess, BuildEnquiry file, InsertEnquiriesInBatches together, ReserveChosen reserve, CleanAttachments clean,
    FieldProtection protection, QueryCodes codes, UnitDirectory units, QueueChanges changes, IClock clock)
{
    public async Task<Outcome<Acknowledgement>> Run(Submission submission, CancellationToken cancellationToken)
    {
        using var span = Telemetry.Spans.StartActivity("enquiry.submit");
        var sent = Sent.Of(submission, protection);
        // Most keys are new: whether one is known turns out where the enquiry is kept, or where it could not be accepted anew.
        var checkedForm = await check.Run(submission, cancellationToken);
        if (checkedForm.Problem is { } problem)
            return await Earlier(sent, cancellationToken) ?? problem;
        var made = checkedForm.Value!;
        var id = Guid.CreateVersion7();
        var now = clock.GetCurrentInstant().ToMicroseconds();
        var assessment = await assess.Run(made, id, now, cancellationToken);
        return await Keep(made, id, now, assessment, sent, cancellationToken);
    }

    private async Task<Outcome<Acknowledgement>> Keep(
        CheckedSubmission made, Guid id, Instant now, Assessment assessment, Sent sent, CancellationToken cancellationToken)
    {
        var code = codes.For(id, sent.Secret);
        var filed = file.Make(made, id, now, assessment, codes.Hash(code), sent.Key, sent.Digest);
        var enquiry = filed.Enquiry;
        var choices = ReserveChosen.In(made.BusinessType?.Form, made.Submission.Form);
        var attachments = ClaimAttachments.In(made);
        if (choices.Count == 0 && attachments.Count == 0)
        {
            if (!await together.Run(filed, cancellationToken))
                return await First(sent, cancellationToken);
        }
        else
        {
            var cleaned = await clean.Prepare(enquiry.Anonymous || enquiry.Confidential ? attachments : [], cancellationToken);
            if (cleaned.Problem is { } unclean)
                return unclean;

            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            if (!await together.Within(db, filed))
                return await First(sent, cancellationToken);
            var errors = await reserve.Run(id, choices, now, cancellationToken);
            if (errors.Count == 0)
                errors = await ClaimAttachments.Run(db, id, enquiry.TimelineLength, attachments, cleaned.Value!, cancellationToken);
            if (errors.Count > 0)
                return new Problem(ProblemKind.Conflict, new("有内容已被他人选走，请另选", "Something has been taken by somebody else; please choose again"), errors);
            await transaction.CommitAsync(cancellationToken);
            await clean.Forget(cleaned.Value!);
        }

        Telemetry.Accepted(enquiry.Kind, enquiry.Channel, enquiry.OwnerUnit);
        changes.Announce(enquiry.OwnerUnit);
        return Acknowledge(enquiry, code, filed.Clock, repeated: false);
    }

    private async Task<Outcome<Acknowledgement>> First(Sent sent, CancellationToken cancellationToken) =>
        await Earlier(sent, cancellationToken) ?? throw new InvalidOperationException("The enquiry of a known idempotency key is gone.");

    private async Task<Outcome<Acknowledgement>?> Earlier(Sent sent, CancellationToken cancellationToken)
    {
        if (sent.Key is not { } key)
            return null;
        var enquiry = await db.Enquiries.AsNoTracking().FirstOrDefaultAsync(one => one.IdempotencyKey == key, cancellationToken);
        if (enquiry is null)
            return null;
        if (!CryptographicOperations.FixedTimeEquals(enquiry.SubmissionDigest, sent.Digest))
            return Problem.Of(
                ProblemKind.Conflict,
                "这个 Idempotency-Key 已经用于另一件内容不同的诉求，请换一个。",
                "This Idempotency-Key was used for an enquiry with other content. Use a new one.");
        var code = codes.For(enquiry.Id, sent.Secret);
        // Replaced since, or given out before codes were derived: it stands with the citizen alone.
        if (!codes.Hash(code).AsSpan().SequenceEqual(enquiry.CodeHash))
            return Problem.Of(
                ProblemKind.CodeReplaced,
                $"这件诉求早已收到（办件编号 {enquiry.WrittenFileNumber()}），没有重复提交；查询码当时已经告诉来件人，不能再次给出。",
                $"This enquiry was received before (file number {enquiry.WrittenFileNumber()}) and not a second time; its query code was given then and cannot be given again.");
        var running = await db.Clocks.AsNoTracking().OrderByDescending(one => one.Id).FirstAsync(one => one.EnquiryId == enquiry.Id, cancellationToken);
        return Acknowledge(enquiry, code, running, repeated: true);
    }

    private Acknowledgement Acknowledge(Enquiry enquiry, string code, Clock running, bool repeated) => new(
        enquiry.Id, QueryCode.Written(code), enquiry.WrittenFileNumber(), enquiry.Kind, enquiry.Status, units.Owner(enquiry.OwnerUnit), running.Face(), enquiry.AcceptedAt, repeated);
}
