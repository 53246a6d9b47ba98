using Governance.Core.Enquiries;
using Governance.Core.Units;

namespace Governance.Core.Officers;

/// <summary>Which enquiries stand in a queue; the same right as <see cref="May.Open"/>, said to the database.</summary>
internal static class QueueScope
{
    internal static IQueryable<Enquiry> Of(IQueryable<Enquiry> enquiries, Actor actor, QueueName queue, UnitDirectory units)
    {
        var below = units.All.Where(unit => units.IsWithin(unit.Code, actor.Unit)).Select(unit => unit.Code).ToArray();
        var above = units.Ancestry(actor.Unit).Select(unit => unit.Code).ToArray();
        var everything = actor.Office || actor.Leader;
        var mine = actor.Head ? below : [actor.Unit];
        var readable = enquiries
            // Neither the unit complained about nor what is part of it sees the complaint.
            .Where(enquiry => enquiry.AboutUnit == null || !above.Contains(enquiry.AboutUnit))
            .Where(enquiry => enquiry.Confidential
                ? enquiry.OwnerOfficer == actor.Id || (actor.ClearedForConfidential && mine.Contains(enquiry.OwnerUnit))
                : everything || mine.Contains(enquiry.OwnerUnit) || enquiry.OwnerOfficer == actor.Id);
        return queue switch
        {
            QueueName.Mine => readable.Where(enquiry => enquiry.OwnerOfficer == actor.Id),
            QueueName.Unit => readable.Where(enquiry => enquiry.OwnerUnit == actor.Unit),
            QueueName.Approval => readable.Where(enquiry => actor.Head && enquiry.Draft != null && enquiry.Status == EnquiryStatus.Open && mine.Contains(enquiry.OwnerUnit)),
            _ => readable,
        };
    }
}
