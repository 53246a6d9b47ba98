using Governance.Core.Data;
using Governance.Core.Replies;
using Governance.Core.Timeline;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Correspondence;

/// <summary>
/// A message that the citizen has just written: pressed twice, or sent again because no answer came. Said twice with nothing said in between it
/// tells nobody anything new, and counts once.
/// </summary>
[PerRequest]
internal sealed class RecogniseMessage(GovernanceDb db, ReadTimeline timeline)
{
    private static readonly Duration Soon = Duration.FromHours(1);

    // What people say to each other here; what the platform does by itself stands between without changing anything.
    private static readonly TimelineEvent[] Words =
    [
        TimelineEvent.CitizenWrote, TimelineEvent.CitizenAsked, TimelineEvent.CitizenTold, TimelineEvent.CaseTold, TimelineEvent.Replied,
        TimelineEvent.ClockExtended,
        TimelineEvent.Rated,
    ];

    /// <summary>Whether it is the last thing that was said; asked while the enquiry's row is locked.</summary>
    internal async Task<bool> Run(Dossier dossier, string text, IReadOnlyList<Guid> attachments, CancellationToken cancellationToken)
    {
        var id = dossier.Enquiry.Id;
        var last = await db.Timeline.AsNoTracking()
            .Where(entry => entry.EnquiryId == id && Words.Contains(entry.Event))
            .OrderByDescending(entry => entry.Sequence)
            .FirstOrDefaultAsync(cancellationToken);
        if (last is not { Event: TimelineEvent.CitizenWrote } || dossier.Now - last.At > Soon)
            return false;
        var content = timeline.Content(last);
        return content.Text == text && (content.Attachments ?? []).ToHashSet().SetEquals(attachments);
    }
}
