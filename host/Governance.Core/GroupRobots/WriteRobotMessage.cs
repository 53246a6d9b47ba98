using System.Text;
using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Enquiries;
using Governance.Core.Telling;
using Governance.Core.Timeline;
using Governance.Core.Units;
using NodaTime;

namespace Governance.Core.GroupRobots;

/// <summary>What a robot says: which enquiries, what became of them, by when, and where to look. Nothing of who wrote what.</summary>
[PerHost]
internal sealed class WriteRobotMessage(UnitDirectory units, BureauCalendar calendar, BureauAddress bureau)
{
    /// <summary>More than that are counted and not named.</summary>
    private const int MostNamed = 5;
    private const string Language = "zh";

    /// <param name="cleared">Whether everybody in the group may know which confidential enquiries there are.</param>
    internal string Run(string unit, IReadOnlyList<(NewsForRobot News, Enquiry Enquiry)> waiting, bool cleared)
    {
        // Of one enquiry the last of each kind of news, and what is overdue is no longer due soon.
        var overdue = waiting.Where(pair => pair.News.News == RobotNews.Overdue).Select(pair => pair.News.EnquiryId).ToHashSet();
        var distinct = waiting.Where(pair => pair.News.News != RobotNews.DueSoon || !overdue.Contains(pair.News.EnquiryId))
            .GroupBy(pair => (pair.News.EnquiryId, pair.News.News)).Select(group => group.Last()).ToArray();
        var text = new StringBuilder().Append(RobotsText.Beginning(bureau.Name, units.Owner(unit).UnitName).In(Language));
        if (distinct.Length <= MostNamed)
            foreach (var (news, enquiry) in distinct)
                text.Append('\n').Append(Line(news, enquiry, cleared).In(Language));
        else
            text.Append('\n').Append(RobotsText.Counted(
                [.. distinct.GroupBy(pair => pair.News.News).OrderBy(group => group.Key).Select(group => (group.Key, group.Count()))]).In(Language));
        if (bureau.Portal is { } portal)
            text.Append('\n').Append(new Uri(portal, "/office"));
        return text.ToString();
    }

    internal string Trial(string unit) => RobotsText.Trial(bureau.Name, units.Owner(unit).UnitName).In(Language);

    private LocalText Line(NewsForRobot news, Enquiry enquiry, bool cleared)
    {
        if (enquiry.Confidential && !cleared)
            return RobotsText.OfAConfidentialOne(news.News);
        var due = news is { News: not RobotNews.Overdue, DueAt: { } at } ? Facts.Written(at, calendar.Zone) : null;
        return RobotsText.Of(news.News, enquiry.WrittenFileNumber(), due);
    }
}
