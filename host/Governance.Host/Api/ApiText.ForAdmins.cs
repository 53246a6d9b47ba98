using Governance.Contracts;

namespace Governance.Host.Api;

internal static partial class ApiText
{
    internal static readonly LocalText GiveDaysOrAFile = new("days 和 file 填写一项，也只填写一项。", "Give days or a file, and only one of them.");
    internal static readonly LocalText EachDayIsAnObject = new("每一天都要写成一个对象。", "Each day is an object.");
    internal static readonly LocalText CalendarOfThisYear = new(
        "这一年的日历还没有录入；没有录入的年份按周一至周五计算。", "The calendar of this year has not been entered; Monday to Friday count as working days in such a year.");
    internal static readonly LocalText NoPartNamedFile = new(
        "没有名为 file 的文件，请把模块包作为 file 上传。", "There is no part named file. Upload the package under that name.");
    internal static readonly LocalText ThisVersionIsNotKept = new("没有保存这个版本。", "This version is not kept.");
    internal static readonly LocalText ThisMemberIsNeeded = new("这一项必须填写。", "This member is needed.");
}
