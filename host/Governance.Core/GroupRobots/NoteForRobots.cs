using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Outbox;
using Governance.Core.Timeline;
using NodaTime;

namespace Governance.Core.GroupRobots;

/// <summary>Notes for the group of the unit that has it what happened to an enquiry.</summary>
internal sealed class NoteForRobots(RobotsInUse robots) : IHearEntries
{
    public void Hear(GovernanceDb db, Enquiry enquiry, TimelineEntry entry, EntryForSystems stood, Instant now)
    {
        if (RobotNewsOfEvents.Of(entry.Event) is { } news && robots.On.TryGetValue(stood.Unit, out var way) && way.Robot.News.Contains(news))
            db.RobotNews.Add(new() { Unit = stood.Unit, EnquiryId = enquiry.Id, News = news, At = entry.At, DueAt = stood.Due });
    }
}
