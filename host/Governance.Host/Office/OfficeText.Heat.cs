using Governance.Contracts;

namespace Governance.Host.Office;

internal static partial class OfficeText
{
    internal static readonly LocalText AboutDueHeat = new(
        "您能看到的在办诉求，各在哪一天、几点到期；等待群众补充的不计。",
        "The open enquiries that you may see, by the day and hour of their deadline; what waits for the citizen is left out.");
    internal static readonly LocalText LateAndUnanswered = new("已超时未答复", "Late and unanswered");
    internal static readonly LocalText WeekBefore = new("前一周", "Week before");
    internal static readonly LocalText WeekAfter = new("后一周", "Week after");
    internal static readonly LocalText ByDayAndHour = new("按天和小时", "By day and hour");
    internal static readonly LocalText AboutCells = new("每格是该小时到期的件数，空格为零", "Each cell is the number due in that hour; an empty cell is none");
    internal static readonly LocalText Day = new("日期", "Day");
    internal static readonly LocalText Sum = new("合计", "Sum");
    internal static readonly LocalText Off = new("休", "off");
    internal static readonly LocalText ByUnit = new("按科室", "By unit");
    internal static readonly LocalText HeatUnit = new("科室", "Unit");
    internal static readonly LocalText HeatDue = new("件数", "Due");

    internal static LocalText DueWithinDays(int days) => new($"{days} 天内到期", $"Due within {days} days");
}
