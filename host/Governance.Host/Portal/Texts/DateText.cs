using Governance.Contracts;

namespace Governance.Host.Portal.Texts;

/// <summary>Days and lengths of time.</summary>
internal static class DateText
{
    internal const string ChineseDay = "yyyy'年'M'月'd'日'（dddd）";

    internal static LocalText Minutes(int minutes) => new($"{minutes} 分钟", PlainDates.Counted(minutes, "minute"));

    internal static LocalText Hours(int hours) => new($"{hours} 小时", PlainDates.Counted(hours, "hour"));

    internal static LocalText Days(int days) => new($"{days} 天", PlainDates.Counted(days, "day"));
}
