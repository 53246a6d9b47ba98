using Governance.Contracts;

namespace Governance.Host.Office;

internal static partial class OfficeText
{
    internal static readonly LocalText StatisticsFrom = new("从", "From");
    internal static readonly LocalText ToInclusive = new("到（含）", "To (inclusive)");
    internal static readonly LocalText StatisticsShow = new("查看", "Show");
    internal static readonly LocalText LeftEmpty = new("不填为最近 30 天", "Left empty: the last 30 days");
    internal static readonly LocalText ReceivedColumn = new("受理", "Accepted");
    internal static readonly LocalText AnsweredInTime = new("按时答复率", "Answered in time");
    internal static readonly LocalText LateAndOpenNow = new("现在超时未答", "Late and open now");
    internal static readonly LocalText MedianTimeToReply = new("答复用时（中位数）", "Median time to reply");
    internal static readonly LocalText Satisfaction = new("满意度", "Satisfaction");
    internal static readonly LocalText AboutAnsweredInTime = new(
        "按时答复率：这段时间里到期的承诺（按时答复的和超时的，超时未答也算）中，按时答复的占多少。现在超时未答：不论何时受理。",
        "Answered in time: of the promises whose time came in this period, kept or run out, answered or not, the share that was kept. Late and open now: "
            + "whenever accepted.");
    internal static readonly LocalText Explanations = new("延期、提问和说明", "Extensions, questions and explanations");
    internal static readonly LocalText ExplanationsGiven = new("写给来件人", "Written to citizens");
    internal static readonly LocalText ExplanationsTold = new("已经送到", "Delivered");
    internal static readonly LocalText ExplanationsOnThePage = new("写在查询页上", "On the tracking page alone");
    internal static readonly LocalText ExplanationsOnTheirWay = new("还在路上", "On their way");
    internal static readonly LocalText ExplanationsNotTold = new("没有送到", "Not delivered");
    internal static readonly LocalText AboutExplanations = new(
        "至少一种方式送到了，才算说明过；没有留下通知方式的，写在查询页上也算，这里分开数。还在路上的，在重发，或者等来件人再写来才能发。没有送到的，经办人会收到提醒，可以打电话。",
        "It counts as explained when it was delivered by one way at least; where no way was left, when it stands on the tracking page, which is counted "
            + "apart. What is on its way is tried again, or can leave only when the citizen writes again. Of what was not "
            + "delivered the officer hears, and may ring up.");
    internal static readonly LocalText ByKind = new("按类型", "By kind");
    internal static readonly LocalText ByDepartment = new("按部门", "By department");
    internal static readonly LocalText ByChannel = new("按渠道", "By channel");
    internal static readonly LocalText ByService = new("按业务", "By service");
    internal static readonly LocalText ThereWereNoEnquiriesInThisPeriod = new("这段时间没有诉求。", "There were no enquiries in this period.");
    internal static readonly LocalText StatisticsDue = new("到期", "Due");
    internal static readonly LocalText InTime = new("按时", "In time");
    internal static readonly LocalText ShareInTime = new("按时答复率", "Share in time");
    internal static readonly LocalText Open = new("办理中", "Open");
    internal static readonly LocalText Late = new("其中超时", "Late");

    internal static LocalText MedianIsWithinOfTheTrueOne(double medianError) => new(
        $"中位数误差不超过 {medianError:P0}。", $"The median is within {medianError:P0} of the true one.");
}
