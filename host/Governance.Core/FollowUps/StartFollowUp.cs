using Governance.Core.Clocks;
using Governance.Core.Clocks.Notices;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Protection;
using Governance.Core.Replies;
using Governance.WorkingTime;

namespace Governance.Core.FollowUps;

/// <summary>With a bad rating, in its transaction: the time to look into it begins, and officer and head are told.</summary>
[PerRequest]
internal sealed class StartFollowUp(GovernanceDb db, DossierTools tools, FieldProtection protection, TellStaff tell)
{
    internal async Task Run(Dossier dossier, Rating rating, CancellationToken cancellationToken)
    {
        var (id, enquiry, now) = (Guid.CreateVersion7(), dossier.Enquiry, dossier.Now);
        var calendar = tools.Calendar.For(enquiry.OwnerUnit);
        var limit = tools.TimeToFollowUp(enquiry, now);
        var due = Deadline.Due(now, limit, calendar).ToMicroseconds();
        db.FollowUps.Add(new()
        {
            Id = id, EnquiryId = enquiry.Id, Unit = enquiry.OwnerUnit, Stars = rating.Stars, Solved = rating.Solved,
            Reason = rating.Reason is { } reason ? protection.Seal(reason, id) : null, RatedAt = now, Amount = limit.Amount, LimitUnit = limit.Unit,
            DueAt = due, NextAt = SideClock.Next(0, now, due, limit.Unit, calendar),
        });
        enquiry.FollowUps++;
        await tell.Run(
            enquiry, id, due, StaffNews.RatedPoorly, now,
            ladder => ladder.Near(enquiry), cancellationToken);
    }
}
