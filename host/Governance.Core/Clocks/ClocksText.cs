using Governance.Contracts;

namespace Governance.Core.Clocks;

internal static partial class ClocksText
{
    internal static readonly LocalText NoSuchUnit = new("没有这个科室。", "There is no such unit.");
    internal static readonly LocalText WaitingForTheWritersAnswer = new("等待来件人补充", "Waiting for the writer's answer");
    internal static readonly LocalText LessThanAMinute = new("不到 1 分", "less than 1 min");
    internal static readonly LocalText LessThanAMinuteOfWorkingTime = new("不到 1 分工作时间", "less than 1 min of working time");

    internal static LocalText DaysAndHours(int days, int hours) => new($"{days} 个工作日 {hours} 小时", $"{PromiseText.Days(days).En} {hours} h");

    internal static LocalText HoursAndMinutes(int hours, int minutes) => new($"{hours} 小时 {minutes} 分", $"{hours} h {minutes} min");

    internal static LocalText Minutes(int minutes) => new($"{minutes} 分", $"{minutes} min");

    internal static LocalText Late(LocalText time) => new($"已超 {time.Zh}", $"{time.En} late");

    internal static LocalText Left(LocalText time) => new($"剩 {time.Zh}", $"{time.En} left");
}
