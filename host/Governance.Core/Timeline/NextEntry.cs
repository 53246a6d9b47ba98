using System.Text.Json;
using Governance.Core.Enquiries;
using Governance.Core.Officers;
using Governance.Core.Protection;
using NodaTime;

namespace Governance.Core.Timeline;

/// <summary>
/// Makes the next entry of a timeline, whoever keeps it: the next number, the link to the entry before, and the seal of what is confidential.
/// </summary>
[PerHost]
internal sealed class NextEntry(HashChain chain, FieldProtection protection)
{
    /// <summary>Moves the enquiry's timeline on by the entry; the caller keeps both.</summary>
    public TimelineEntry Of(Enquiry enquiry, Instant at, TimelineEvent what, EntryContent content, bool visible, Actor? by = null)
    {
        if (by is not null)
            content = content with { By = by.Name, Unit = by.Unit };
        var (entry, head) = Of(enquiry.Id, enquiry.TimelineLength, enquiry.TimelineHead, enquiry.Confidential, at, what, content, visible, by?.Id);
        (enquiry.TimelineLength, enquiry.TimelineHead) = (entry.Sequence, head);
        return entry;
    }

    /// <param name="length">Of the timeline so far.</param>
    /// <param name="head">Of the timeline so far.</param>
    /// <returns>The entry, and what is the timeline's head with it.</returns>
    public (TimelineEntry Entry, byte[] Head) Of(
        Guid enquiry, int length, byte[] head, bool confidential, Instant at, TimelineEvent what, EntryContent content, bool visible, Guid? officer = null)
    {
        at = at.ToMicroseconds();
        var plain = confidential ? null : JsonSerializer.Serialize(content, Stored.Json);
        var box = confidential ? protection.Seal(content, enquiry) : null;
        var entry = new TimelineEntry
        {
            EnquiryId = enquiry,
            Sequence = length + 1,
            At = at,
            Event = what,
            OfficerId = officer,
            Visible = visible,
            Content = plain,
            Sealed = box,
            Hash = chain.Link(head, enquiry, length + 1, at, what, officer, visible, plain, box),
        };
        return (entry, chain.Head(entry.Hash));
    }
}
