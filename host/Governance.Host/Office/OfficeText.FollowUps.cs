using Governance.Contracts;

namespace Governance.Host.Office;

internal static partial class OfficeText
{
    internal static readonly LocalText BadRatingsWaiting = new(" 个差评等候回访", " bad ratings to follow up");
    internal static readonly LocalText AboutFollowUps = new(
        "一星、两星和没有解决的评价，由答复单位的负责人在时限内查看、联系来件人并写明做了什么；网络问政办公室的负责人都能看到。先到期的在前。",
        "One star or two, or not solved: the head of the unit that answered looks into it in time, gets in touch, and says what was done. Heads of the office "
            + "see all of them. The earliest due first.");
    internal static readonly LocalText FollowUpsAreForHeads = new(
        "差评由单位负责人回访，这里只给负责人看。", "Bad ratings are followed up by heads; this list is for them.");
    internal static readonly LocalText NoBadRatingWaits = new("没有等候回访的差评。", "No bad rating waits.");
    internal static readonly LocalText UnitThatAnswered = new("答复单位", "Answered by");
    internal static readonly LocalText RatedAt = new("评价时间", "Rated");
    internal static readonly LocalText FollowUpDue = new("回访时限", "Follow up by");
    internal static readonly LocalText FollowUpOverdue = new("逾期未回访", "Overdue");
    internal static readonly LocalText FollowUpWaits = new("等候回访", "To follow up");
    internal static readonly LocalText FollowUpDone = new("已回访", "Followed up");
    internal static readonly LocalText FollowUpDoneLate = new("逾期回访", "Followed up late");
    internal static readonly LocalText BadRatings = new("差评回访", "Bad ratings");
    internal static readonly LocalText FollowUpAct = new("写回访情况", "Say what was done");
    internal static readonly LocalText FollowUpWork = new("查了什么、联系结果、怎样改进（内部留存）", "What was looked into, what came of it (internal)");
    internal static readonly LocalText KeepFollowUp = new("记入办理记录", "Keep on the timeline");
    internal static readonly LocalText BadRatingsCount = new("差评", "Bad ratings");
    internal static readonly LocalText FollowedUpInTime = new("按时回访", "Followed up in time");
    internal static readonly LocalText FollowedUpLate = new("超时", "Late");
    internal static readonly LocalText LateAndNotFollowedUp = new("现在逾期未回访", "Late and waiting now");
    internal static readonly LocalText AboutFollowUpFigures = new(
        "按评价日期计。超时：回访时限已过才回访的，和现在还没有回访的。现在逾期未回访：不论何时评价。",
        "By the day of the rating. Late: followed up after its time, or not yet. Late and waiting now: whenever rated.");
}
