using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Attachments;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Intake;

/// <summary>Binds uploaded files to the enquiry that names them; a file belongs to one enquiry alone.</summary>
internal static class ClaimAttachments
{
    internal static IReadOnlyList<Guid> In(CheckedSubmission checkedSubmission) =>
    [
        .. checkedSubmission.Submission.Attachments
            .Concat((checkedSubmission.BusinessType?.Form.That(FieldReference.Files, checkedSubmission.Submission.Form) ?? [])
                .SelectMany(field => checkedSubmission.Submission.Form.All(field.Name))
                .Select(Guid.Parse))
            .Distinct(),
    ];

    internal static async Task<IReadOnlyList<FieldError>> Run(
        GovernanceDb db, Guid enquiry, int sequence, IReadOnlyList<Guid> attachments, IReadOnlyList<CleanAttachment> cleaned,
        CancellationToken cancellationToken)
    {
        if (attachments.Count == 0)
            return [];
        var claimed = await db.Attachments
            .Where(attachment => attachments.Contains(attachment.Id) && attachment.EnquiryId == null)
            .ExecuteUpdateAsync(set => set.SetProperty(attachment => attachment.EnquiryId, enquiry).SetProperty(attachment => attachment.Sequence, sequence),
                cancellationToken);
        if (claimed == attachments.Count)
        {
            await CleanAttachments.Apply(db, cleaned, cancellationToken);
            return [];
        }

        return [new("attachments", IntakeText.FileBelongsToAnotherEnquiryAlready)];
    }
}
