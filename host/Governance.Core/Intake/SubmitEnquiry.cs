using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Composition;
using Governance.Core.Data;
using Governance.Core.Modules;
using Governance.Core.Observability;
using Governance.Core.Office;
using Governance.Core.Protection;
using Governance.Core.Reservations;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Intake;

/// <summary>Accepts an enquiry: checked, assessed, routed, clocked and safely kept before the citizen reads the query code.</summary>
[PerRequest]
internal sealed class SubmitEnquiry(
    GovernanceDb db, CheckSubmittedForm check, AssessSubmission assess, FileEnquiry file, KeepTogether together, ReserveChosen reserve, FieldProtection protection,
    UnitDirectory units, QueueChanges changes, IClock clock)
{
    public async Task<Outcome<Acknowledgement>> Run(Submission submission, CancellationToken cancellationToken)
    {
        using var span = Telemetry.Spans.StartActivity("enquiry.submit");
        var key = submission.IdempotencyKey is { Length: > 0 } given ? protection.Fingerprint(Encoding.UTF8.GetBytes(given)) : null;
        var digest = protection.Fingerprint(JsonSerializer.SerializeToUtf8Bytes(Essence.Of(submission), Stored.Json));
        // Most keys are new: whether one is known turns out where the enquiry is kept, or where it could not be accepted anew.
        var checkedForm = await check.Run(submission, cancellationToken);
        if (checkedForm.Problem is { } problem)
            return await Earlier(key, digest, cancellationToken) ?? problem;
        var made = checkedForm.Value!;
        var id = Guid.CreateVersion7();
        var now = clock.GetCurrentInstant().ToMicroseconds();
        var assessment = await assess.Run(made, id, now, cancellationToken);
        return await Keep(made, id, now, assessment, key, digest, cancellationToken);
    }

    private async Task<Outcome<Acknowledgement>> Keep(
        CheckedSubmission made, Guid id, Instant now, Assessment assessment, byte[]? key, byte[] digest, CancellationToken cancellationToken)
    {
        var filed = file.Make(made, id, now, assessment, key, digest);
        var enquiry = filed.Enquiry;
        var choices = ReserveChosen.In(made.BusinessType?.Form, made.Submission.Form);
        var attachments = ClaimAttachments.In(made);
        if (choices.Count == 0 && attachments.Count == 0)
        {
            if (!await together.Run(filed, cancellationToken))
                return await First(key, digest, cancellationToken);
        }
        else
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            if (!await together.Within(db, filed))
                return await First(key, digest, cancellationToken);
            var errors = await reserve.Run(id, choices, now, cancellationToken);
            if (errors.Count == 0)
                errors = await ClaimAttachments.Run(db, id, enquiry.TimelineLength, attachments, cancellationToken);
            if (errors.Count > 0)
                return new Problem(ProblemKind.Conflict, new("有内容已被他人选走，请另选", "Something has been taken by somebody else; please choose again"), errors);
            await transaction.CommitAsync(cancellationToken);
        }

        Telemetry.Accepted(enquiry.Kind, enquiry.Channel, enquiry.OwnerUnit);
        changes.Announce(enquiry.OwnerUnit);
        return Acknowledge(enquiry, filed.Clock, repeated: false);
    }

    private async Task<Outcome<Acknowledgement>> First(byte[]? key, byte[] digest, CancellationToken cancellationToken) =>
        await Earlier(key, digest, cancellationToken) ?? throw new InvalidOperationException("The enquiry of a known idempotency key is gone.");

    private async Task<Outcome<Acknowledgement>?> Earlier(byte[]? key, byte[] digest, CancellationToken cancellationToken)
    {
        if (key is null)
            return null;
        var enquiry = await db.Enquiries.AsNoTracking().FirstOrDefaultAsync(one => one.IdempotencyKey == key, cancellationToken);
        if (enquiry is null)
            return null;
        if (!CryptographicOperations.FixedTimeEquals(enquiry.SubmissionDigest, digest))
            return Problem.Of(
                ProblemKind.Conflict,
                "这个 Idempotency-Key 已经用于另一件内容不同的诉求，请换一个。",
                "This Idempotency-Key was used for an enquiry with other content. Use a new one.");
        var running = await db.Clocks.AsNoTracking().OrderByDescending(one => one.Id).FirstAsync(one => one.EnquiryId == enquiry.Id, cancellationToken);
        return Acknowledge(enquiry, running, repeated: true);
    }

    private Acknowledgement Acknowledge(Enquiry enquiry, Clock running, bool repeated) => new(
        enquiry.Id, QueryCode.Written(enquiry.QueryCode), enquiry.Kind, enquiry.Status, units.Owner(enquiry.OwnerUnit), running.Face(), enquiry.AcceptedAt, repeated);

    /// <summary>What makes two submissions the same; not the key itself.</summary>
    private sealed record Essence(
        EnquiryKind? Kind, string? Type, string? Subject, string? Body, SortedDictionary<string, IReadOnlyList<string>> Form, Contact Contact, bool Anonymous, bool Confidential,
        string Channel, IReadOnlyList<Guid> Attachments)
    {
        internal static Essence Of(Submission made) => new(
            made.Kind, made.BusinessType, made.Subject, made.Body, new(made.Form.ToDictionary(pair => pair.Key, pair => pair.Value), StringComparer.Ordinal),
            made.Contact, made.Anonymous, made.Confidential, made.Channel, made.Attachments);
    }
}
