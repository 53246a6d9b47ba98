using Governance.Core.Clocks.Notices;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Correspondence;

/// <summary>A channel says that a message which it had taken did not reach the citizen: it stands with the entry, and the officer hears, once.</summary>
[PerRequest]
internal sealed class NoteReturned(GovernanceDb db, TellStaff staff, IClock clock)
{
    internal async Task Run(Guid delivery, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // Raw: "for update": the same bounce may be read by two hosts.
        var message = await db.Told.FromSql($"select * from told where delivery = {delivery} for update").SingleOrDefaultAsync(cancellationToken);
        if (message is null or { End: ToldEnd.NotDelivered })
            return;
        var now = clock.GetCurrentInstant().ToMicroseconds();
        (message.End, message.EndedAt) = (ToldEnd.NotDelivered, now);
        await staff.Run(message.EnquiryId, StaffNews.NotDelivered, now, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
