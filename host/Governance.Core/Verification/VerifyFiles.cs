using System.Security.Cryptography;
using Governance.Contracts;
using Governance.Core.Attachments;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Verification;

/// <summary>Opens every file of some enquiries and hashes it: it is there, it is whole, and it is the one that was received.</summary>
[PerRequest]
internal sealed class VerifyFiles(GovernanceDb db, FileStore files, FieldProtection protection)
{
    /// <summary>So many bytes cost a machine about as much as one enquiry does.</summary>
    private const int BytesAsOneEnquiry = 20_000;
    private const int MostAtOnce = 500;

    /// <param name="rest">Called with what the files read so far cost, in enquiries: to go slowly.</param>
    internal async Task Run(Guid[] batch, VerificationProgress progress, Func<int, Task> rest, CancellationToken cancellationToken)
    {
        var attached = await db.Attachments.AsNoTracking()
            .Where(file => file.EnquiryId != null && batch.Contains(file.EnquiryId.Value)).OrderBy(file => file.Id).ToListAsync(cancellationToken);
        var cost = 0L;
        foreach (var file in attached)
        {
            if (await Wrong(file, cancellationToken) is { } wrong)
                progress.Add([new(2, VerificationRules.FilesKept, file.EnquiryId, wrong)
                {
                    FileNumber = await db.Enquiries.Where(enquiry => enquiry.Id == file.EnquiryId).Select(enquiry => enquiry.WrittenFileNumber())
                        .FirstOrDefaultAsync(
                        cancellationToken),
                }]);
            cost += file.Size / BytesAsOneEnquiry;
            if (cost < MostAtOnce)
                continue;
            await rest((int)cost);
            cost = 0;
        }

        if (cost > 0)
            await rest((int)cost);
    }

    private async Task<LocalText?> Wrong(Attachment file, CancellationToken cancellationToken)
    {
        if (!files.Has(file.Digest))
            return VerificationText.FileOfAttachmentIsGone(file.Id);
        try
        {
            file.View(protection);
            var content = await files.Read(file.Digest, cancellationToken);
            return !files.Is(file.Digest, content, file.Id) || content.Length != file.Size
                ? VerificationText.FileOfAttachmentIsNotTheOne(file.Id)
                : null;
        }
        catch (Exception damaged) when (damaged is CryptographicException or IOException)
        {
            return VerificationText.AttachmentWasChanged(file.Id);
        }
    }
}
