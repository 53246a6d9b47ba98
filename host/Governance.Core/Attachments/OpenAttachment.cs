using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Officers;
using Governance.Core.Protection;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Attachments;

/// <summary>A file with its content.</summary>
public sealed record OpenedAttachment(AttachmentView View, Stream Content);

/// <summary>Opens a file for the writer of its enquiry, or for an officer who may open that enquiry; for nobody else.</summary>
[PerRequest]
internal sealed class OpenAttachment(GovernanceDb db, FindByCode find, FileStore store, FieldProtection protection, UnitDirectory units)
{
    private static readonly Problem Missing = Problem.NotFound with { Title = new LocalText("没有这个文件。", "There is no such file.") };

    public async Task<Outcome<OpenedAttachment>> ForWriter(string queryCode, Guid id, CancellationToken cancellationToken)
    {
        if ((await find.Run(queryCode, cancellationToken)).Value is not { } enquiry)
            return Missing;
        var found = await db.Attachments.AsNoTracking().SingleOrDefaultAsync(file => file.Id == id && file.EnquiryId == enquiry.Id, cancellationToken);
        return found is null ? Missing : await Opened(found, cancellationToken);
    }

    public async Task<Outcome<OpenedAttachment>> ForOfficer(Actor actor, Guid enquiry, Guid id, CancellationToken cancellationToken)
    {
        var owner = await db.Enquiries.AsNoTracking().SingleOrDefaultAsync(one => one.Id == enquiry, cancellationToken);
        if (owner is null || !May.Open(actor, owner, units))
            return Missing;
        var found = await db.Attachments.AsNoTracking().SingleOrDefaultAsync(file => file.Id == id && file.EnquiryId == enquiry, cancellationToken);
        return found is null ? Missing : await Opened(found, cancellationToken);
    }

    private async Task<OpenedAttachment> Opened(Attachment file, CancellationToken cancellationToken) =>
        new(file.View(protection), new MemoryStream(await store.Read(file.Digest, cancellationToken), writable: false));
}
