using Governance.Core.Data;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Attachments;

/// <summary>Names files without opening them.</summary>
[PerRequest]
internal sealed class ReadFiles(GovernanceDb db, FieldProtection protection)
{
    internal async Task<IReadOnlyDictionary<Guid, AttachmentView>> Of(Guid enquiry, CancellationToken cancellationToken) =>
        (await db.Attachments.AsNoTracking().Where(file => file.EnquiryId == enquiry).ToListAsync(cancellationToken))
        .ToDictionary(file => file.Id, file => file.View(protection));

    /// <summary>Files that were uploaded but belong to no enquiry yet, for a form on its way.</summary>
    internal async Task<IReadOnlyList<AttachmentView>> Unclaimed(IReadOnlyList<Guid> ids, CancellationToken cancellationToken) =>
        [.. (await db.Attachments.AsNoTracking().Where(file => ids.Contains(file.Id) && file.EnquiryId == null).ToListAsync(cancellationToken))
            .Select(file => file.View(protection))];
}
