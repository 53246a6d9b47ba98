using Governance.Contracts;
using Governance.Core.Timeline;

namespace Governance.Core.GroupRobots;

/// <summary>What a unit's group hears of.</summary>
public enum RobotNews
{
    New,
    CitizenWrote,
    DueSoon,
    Overdue,
}

internal static class RobotNewsOfEvents
{
    internal static RobotNews? Of(TimelineEvent happened) => happened switch
    {
        TimelineEvent.Accepted or TimelineEvent.Transferred => RobotNews.New,
        TimelineEvent.CitizenWrote or TimelineEvent.Reopened => RobotNews.CitizenWrote,
        TimelineEvent.ClockWarned => RobotNews.DueSoon,
        TimelineEvent.ClockBreached => RobotNews.Overdue,
        _ => null,
    };
}
