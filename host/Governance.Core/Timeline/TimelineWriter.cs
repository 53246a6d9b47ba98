using System.Text.Json;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Officers;
using Governance.Core.Protection;
using Governance.Core.Units;
using NodaTime;

namespace Governance.Core.Timeline;

/// <summary>Appends to an enquiry's timeline: the next number, the link to the entry before, and the seal of what is confidential.</summary>
[PerRequest]
internal sealed class TimelineWriter(GovernanceDb db, HashChain chain, FieldProtection protection)
{
    public TimelineEntry Append(Enquiry enquiry, Instant at, TimelineEvent what, EntryContent content, bool visible, Actor? by = null)
    {
        at = at.ToMicroseconds();
        if (by is not null)
            content = content with { By = by.Name, Unit = by.Unit };
        var sequence = enquiry.TimelineLength + 1;
        var plain = enquiry.Confidential ? null : JsonSerializer.Serialize(content, Stored.Json);
        var box = enquiry.Confidential ? protection.Seal(content, enquiry.Id) : null;
        var entry = new TimelineEntry
        {
            EnquiryId = enquiry.Id,
            Sequence = sequence,
            At = at,
            Event = what,
            OfficerId = by?.Id,
            Visible = visible,
            Content = plain,
            Sealed = box,
            Hash = chain.Link(enquiry.TimelineHead, enquiry.Id, sequence, at, what, by?.Id, visible, plain, box),
        };
        enquiry.TimelineLength = sequence;
        enquiry.TimelineHead = chain.Head(entry.Hash);
        db.Timeline.Add(entry);
        return entry;
    }
}
