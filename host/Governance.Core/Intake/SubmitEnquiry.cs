using Governance.Contracts;
using Governance.Core.Announcements;
using Governance.Core.Clocks;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Observability;
using Governance.Core.Protection;
using NodaTime;

namespace Governance.Core.Intake;

/// <summary>Accepts an enquiry: checked, assessed, routed, clocked and safely kept before the citizen reads the query code.</summary>
[PerRequest]
internal sealed class SubmitEnquiry(
    CheckSubmittedForm check, AssessSubmission assess, BuildEnquiry file, KeepEnquiry keep, AcknowledgeEnquiry acknowledge, FieldProtection protection,
    QueryCodes codes, QueueChanges changes, IClock clock)
{
    public async Task<Outcome<Acknowledgement>> Run(Submission submission, CancellationToken cancellationToken)
    {
        using var span = Telemetry.Spans.StartActivity("enquiry.submit");
        var sent = Sent.Of(submission, protection);
        // Most keys are new: whether one is known turns out where the enquiry is kept, or where it could not be accepted anew.
        var checkedForm = await check.Run(submission, cancellationToken);
        if (checkedForm.Problem is { } problem)
            return await acknowledge.Earlier(sent, cancellationToken) ?? problem;
        var checkedSubmission = checkedForm.Value!;
        var id = Guid.CreateVersion7();
        var now = clock.GetCurrentInstant().ToMicroseconds();
        var assessment = await assess.Run(checkedSubmission, id, now, cancellationToken);
        var code = codes.For(id, sent.Secret);
        var filed = file.Make(checkedSubmission, id, now, assessment, codes.Hash(code), sent.Key, sent.Digest);
        var kept = await keep.Run(checkedSubmission, filed, now, cancellationToken);
        if (kept.Problem is { } refused)
            return refused;
        if (kept.Known)
            return await acknowledge.Earlier(sent, cancellationToken) ?? throw new InvalidOperationException("The enquiry of a known idempotency key is gone.");
        Telemetry.Accepted(filed.Enquiry.Kind, filed.Enquiry.Channel, filed.Enquiry.OwnerUnit);
        changes.Announce(filed.Enquiry.OwnerUnit);
        return acknowledge.Of(filed.Enquiry, code, filed.Clock, repeated: false);
    }
}
