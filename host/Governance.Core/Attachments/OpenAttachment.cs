using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Attachments;

/// <summary>A file with its content.</summary>
internal sealed record OpenedAttachment(AttachmentView View, Stream Content);

/// <summary>Opens a file for the writer of its enquiry.</summary>
[PerRequest]
internal sealed class OpenAttachment(GovernanceDb db, FindByCode find, FileStore store, FieldProtection protection)
{
    internal static readonly Problem Missing = Problem.NotFound with { Title = AttachmentsText.NoSuchFile };

    public async Task<Outcome<OpenedAttachment>> ForWriter(string queryCode, Guid id, CancellationToken cancellationToken)
    {
        if ((await find.Run(queryCode, cancellationToken)).Value is not { } enquiry)
            return Missing;
        var found = await db.Attachments.AsNoTracking().SingleOrDefaultAsync(file => file.Id == id && file.EnquiryId == enquiry.Id, cancellationToken);
        return found is null ? Missing : await Opened(found, cancellationToken);
    }

    private async Task<OpenedAttachment> Opened(Attachment file, CancellationToken cancellationToken) =>
        new(file.View(protection), new MemoryStream(await store.Read(file.Digest, cancellationToken), writable: false));
}
