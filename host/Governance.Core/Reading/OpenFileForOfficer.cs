using Governance.Core.Attachments;
using Governance.Core.Data;
using Governance.Core.Officers;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Reading;

/// <summary>Opens a file for an officer who may open its enquiry, on record.</summary>
[PerRequest]
internal sealed class OpenFileForOfficer(GovernanceDb db, ReadingGate gate, FileStore store, FieldProtection protection)
{
    public async Task<Outcome<OpenedAttachment>> Run(Actor actor, Guid enquiry, Guid id, CancellationToken cancellationToken)
    {
        if (await db.Attachments.AsNoTracking().SingleOrDefaultAsync(file => file.Id == id && file.EnquiryId == enquiry, cancellationToken) is not { } found)
            return OpenAttachment.Missing;
        var opened = await gate.OpenFile(actor, enquiry, id, cancellationToken);
        return opened.Problem is null
            ? new OpenedAttachment(found.View(protection), new MemoryStream(await store.Read(found.Digest, cancellationToken), writable: false))
            : OpenAttachment.Missing;
    }
}
