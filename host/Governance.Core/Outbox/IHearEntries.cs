using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Timeline;
using NodaTime;

namespace Governance.Core.Outbox;

/// <summary>Somebody who tells other systems of entries. Found by scan.</summary>
internal interface IHearEntries
{
    /// <summary>What he keeps of it is saved with its end, in one transaction.</summary>
    void Hear(GovernanceDb db, Enquiry enquiry, TimelineEntry entry, EntryForSystems stood, Instant now);
}
