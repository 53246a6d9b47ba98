using System.Text.Json;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Officers;
using Governance.Core.Protection;
using Governance.Core.Units;
using NodaTime;

namespace Governance.Core.Timeline;

/// <summary>Appends to an enquiry's timeline.</summary>
[PerRequest]
internal sealed class TimelineWriter(GovernanceDb db, NextEntry next)
{
    public TimelineEntry Append(Enquiry enquiry, Instant at, TimelineEvent what, EntryContent content, bool visible, Actor? by = null)
    {
        var entry = next.Of(enquiry, at, what, content, visible, by);
        db.Timeline.Add(entry);
        return entry;
    }
}
