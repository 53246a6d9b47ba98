using Governance.Contracts;
using Governance.Core.Timeline;
using NodaTime;

namespace Governance.Core.FollowUps;

internal static class FollowUpsText
{
    internal static readonly LocalText ThereIsNoSuchFollowUp = new("没有这次差评回访。", "There is no such rating to follow up.");
    internal static readonly LocalText HeadLooksIntoIt = new(
        "差评由答复单位的负责人或者网络问政办公室的负责人回访。", "A head of the unit that answered, or of the office, follows up a bad rating.");
    internal static readonly LocalText ItIsDoneAlready = new("这次差评已经回访。", "This rating has been followed up already.");
    internal static readonly LocalText FollowedUp = new("负责人回访了差评", "The head followed up the bad rating");
    internal static readonly LocalText FollowedUpLate = new("负责人逾期回访了差评", "The head followed up the bad rating, late");
    internal static readonly LocalText TimeIsNearlyOver = new("提醒负责人回访差评", "The head is reminded of the bad rating");
    internal static readonly LocalText TimeIsOver = new("差评没有按时回访", "The bad rating was not followed up in time");

    private static readonly LocalText DueName = new("回访时限", "Follow-up due");

    internal static EntryFact Due(Instant due, DateTimeZone zone) => EntryFact.Of(DueName, Facts.Written(due, zone));
}
