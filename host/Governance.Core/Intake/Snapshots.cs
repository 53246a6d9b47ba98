using Governance.Contracts;
using NodaTime;

namespace Governance.Core.Intake;

/// <summary>An enquiry as its module may see it: without the writer's name and address.</summary>
internal static class Snapshots
{
    internal static EnquirySnapshot Of(Enquiry enquiry, EnquiryContent content) => new()
    {
        Id = enquiry.Id,
        Kind = enquiry.Kind,
        BusinessType = enquiry.BusinessType,
        Subject = content.Subject,
        Body = content.Body,
        Form = content.Form,
        Channel = enquiry.Channel,
        AcceptedAt = enquiry.AcceptedAt,
        State = enquiry.State,
        OwnerUnit = enquiry.OwnerUnit,
        Confidential = enquiry.Confidential,
        Anonymous = enquiry.Anonymous,
    };

    /// <summary>One that is about to be accepted: it has no owner and no state yet.</summary>
    internal static EnquirySnapshot Of(CheckedSubmission made, Guid id, Instant now) => new()
    {
        Id = id,
        Kind = made.Kind,
        BusinessType = made.BusinessType?.Code,
        Subject = made.Submission.Subject!,
        Body = made.Submission.Body!,
        Form = made.Submission.Form,
        Channel = made.Submission.Channel,
        AcceptedAt = now,
        Confidential = made.Submission.Confidential,
        Anonymous = made.Submission.Anonymous,
    };
}
