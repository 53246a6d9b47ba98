using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Officers;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Clocks.Notices;

/// <summary>How many of an officer's notices are unread: asked by every screen, and found in the index of the unread alone.</summary>
[PerRequest]
internal sealed class CountUnreadNotices(GovernanceDb db)
{
    public Task<int> Run(Actor actor, CancellationToken cancellationToken) =>
        db.StaffNotices.CountAsync(notice => notice.OfficerId == actor.Id && notice.ReadAt == null, cancellationToken);
}
