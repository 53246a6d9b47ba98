using Governance.Core.Announcements;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Officers;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Clocks.Notices;

/// <summary>Marks one of the officer's notices, or all of them, as read; another's stays as it is. His other screens are told.</summary>
[PerRequest]
internal sealed class MarkNoticeRead(GovernanceDb db, QueueChanges changes, IClock clock)
{
    public async Task<int> Run(Actor actor, long? notice, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant().ToMicroseconds();
        var marked = await db.StaffNotices
            .Where(staffNotice => staffNotice.OfficerId == actor.Id && staffNotice.ReadAt == null && (notice == null || staffNotice.Id == notice))
            .ExecuteUpdateAsync(set => set.SetProperty(staffNotice => staffNotice.ReadAt, now), cancellationToken);
        if (marked > 0)
            changes.Announce(QueueChanges.NoticesOf(actor.Id));
        return marked;
    }
}
