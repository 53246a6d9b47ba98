using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Officers;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Clocks.Notices;

/// <summary>What an officer was told.</summary>
/// <param name="Enquiry">Null, and no number and no subject, where he may know that something is late but not what.</param>
internal sealed record NoticeView(
    long Id, Guid? Enquiry, string? FileNumber, string? Subject, Owner Owner, LocalText Text, Instant? Due, Instant At, bool Read);

/// <param name="Unread">How many are unread in all.</param>
internal sealed record NoticesPage(IReadOnlyList<NoticeView> Notices, int Unread);

/// <summary>An officer's notices, the newest first.</summary>
[PerRequest]
internal sealed class ReadNotices(GovernanceDb db, UnitDirectory units)
{
    public async Task<NoticesPage> Run(Actor actor, bool unreadOnly, int take, CancellationToken cancellationToken)
    {
        var own = db.StaffNotices.AsNoTracking().Where(notice => notice.OfficerId == actor.Id);
        var unread = await own.CountAsync(notice => notice.ReadAt == null, cancellationToken);
        var rows = await own.Where(notice => !unreadOnly || notice.ReadAt == null)
            .OrderByDescending(notice => notice.At).ThenByDescending(notice => notice.Id)
            .Take(Math.Clamp(take, 1, 200))
            .Join(db.Enquiries, notice => notice.EnquiryId, enquiry => enquiry.Id, (notice, enquiry) => new { notice, enquiry })
            .LeftJoin(db.Clocks, row => row.notice.ClockId, clock => clock.Id, (row, clock) => new
            {
                row.notice, row.enquiry, DueAt = row.notice.DueAt ?? (clock == null ? null : (Instant?)clock.DueAt),
            })
            .OrderByDescending(row => row.notice.At).ThenByDescending(row => row.notice.Id)
            .ToListAsync(cancellationToken);
        return new([.. rows.Select(row => View(actor, row.notice, row.enquiry, row.DueAt))], unread);
    }

    private NoticeView View(Actor actor, StaffNotice notice, Enquiry enquiry, Instant? due)
    {
        var opens = May.Open(actor, enquiry, units);
        return new(
            notice.Id,
            opens ? enquiry.Id : null,
            opens ? enquiry.WrittenFileNumber() : null,
            opens && !enquiry.Confidential ? enquiry.Subject : null,
            units.Owner(enquiry.OwnerUnit), NoticeText.Of(notice.Event), opens ? due : null, notice.At, notice.ReadAt is not null);
    }
}
