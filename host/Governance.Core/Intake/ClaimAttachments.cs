using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Attachments;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Intake;

/// <summary>Binds uploaded files to the enquiry that names them; a file belongs to one enquiry alone.</summary>
internal static class ClaimAttachments
{
    internal static IReadOnlyList<Guid> In(CheckedSubmission made) =>
    [
        .. made.Submission.Attachments
            .Concat((made.BusinessType?.Form.That(FieldReference.Files, made.Submission.Form) ?? [])
                .SelectMany(field => made.Submission.Form.All(field.Name))
                .Select(Guid.Parse))
            .Distinct(),
    ];

    internal static async Task<IReadOnlyList<FieldError>> Run(
        GovernanceDb db, Guid enquiry, int sequence, IReadOnlyList<Guid> attachments, IReadOnlyList<CleanAttachment> cleaned, CancellationToken cancellationToken)
    {
        if (attachments.Count == 0)
            return [];
        var claimed = await db.Attachments
            .Where(attachment => attachments.Contains(attachment.Id) && attachment.EnquiryId == null)
            .ExecuteUpdateAsync(set => set.SetProperty(attachment => attachment.EnquiryId, enquiry).SetProperty(attachment => attachment.Sequence, sequence), cancellationToken);
        if (claimed == attachments.Count)
        {
            await CleanAttachments.Apply(db, cleaned, cancellationToken);
            return [];
        }

        return [new("attachments", new("文件已经用于另一件诉求，请重新上传。", "A file belongs to another enquiry already. Please upload it again."))];
    }
}
