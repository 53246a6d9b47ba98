using Governance.Contracts;

namespace Governance.Host.Office;

internal static partial class OfficeText
{
    internal static readonly LocalText Appointment = new("预约到场", "Appointment");
    internal static readonly LocalText Station = new("预约点", "Station");
    internal static readonly LocalText Address = new("地址", "Address");
    internal static readonly LocalText ToBring = new("要带", "To bring");
    internal static readonly LocalText Changes = new("自行改约", "Changes");
    internal static LocalText ByTheCitizenUntil(object changeUntil) => new(
        $"{changeUntil}以前群众可自行改、自行取消",
        $"by the citizen until {changeUntil}");
    internal static readonly LocalText MissedBefore = new("以前未到", "Missed before");
    internal static LocalText Times(object missedBefore) => new(
        $"{missedBefore} 次",
        $"{missedBefore}");
    internal static readonly LocalText HeldForTheWriter = new("为来件人占用", "Held for the writer");
    internal static LocalText Until2(object until) => new(
        $"保留到 {until}",
        $"until {until}");
    internal static readonly LocalText Kept = new("已保留", "kept");
    internal static readonly LocalText Came = new("已到场", "Came");
    internal static readonly LocalText DidNotCome = new("未到场", "Did not come");
    internal static readonly LocalText AsTheModuleBeginsWithNot = new("模块的初始安排，还没有改过", "As the module begins with; not changed yet");
    internal static LocalText Version(object version) => new(
        $"第 {version} 版",
        $"Version {version}");
    internal static LocalText AppointmentsLieWhereTheStationIsClosedTheseCitizens(object count) => new(
        $"{count} 个预约落在停办的日子或者停用的地点，请逐个联系群众改期：",
        $"{count} appointments lie where the station is closed; these citizens have to be told:");
    internal static readonly LocalText DaysAheadWorkingDays = new("可提前（工作日）", "Days ahead (working days)");
    internal static readonly LocalText ChangesUntilHoursBefore = new("几小时以前可自行改约", "Changes until (hours before)");
    internal static readonly LocalText RemindedHoursBefore = new("几小时以前提醒（0 为不提醒）", "Reminded (hours before; 0: not at all)");
    internal static readonly LocalText InBracketsClosed = new("（停用）", " (closed)");
    internal static LocalText Slot(object capacity) => new(
        $"每时段 {capacity} 人",
        $"{capacity} a slot");
    internal static readonly LocalText ReasonForTheChangeKeptOn = new("修改原因（留存备查）", "Reason for the change (kept on record)");
    internal static readonly LocalText SaveAndApply = new("保存并生效", "Save and apply");
    internal static readonly LocalText UnsavedChanges = new("有未保存的修改", "Unsaved changes");
    internal static LocalText SavedAsVersion(object version) => new(
        $"已保存为第 {version} 版",
        $"Saved as version {version}");
    internal static readonly LocalText StationClosed = new("停用", "Closed");
    internal static LocalText ToComeLastDaysCameDidNotNotSaid(object toCome, object came, object missed, object unsaid) => new(
        $"待到 {toCome} · 近 90 天到场 {came}、未到 {missed}、没有登记 {unsaid}",
        $"{toCome} to come · last 90 days: {came} came, {missed} did not, {unsaid} not said");
    internal static readonly LocalText NameChinese = new("名称", "Name (Chinese)");
    internal static readonly LocalText NameEnglish = new("名称（英文）", "Name (English)");
    internal static readonly LocalText CitizensASlot = new("每个时段人数", "Citizens a slot");
    internal static readonly LocalText NoticeHours = new("至少提前（小时）", "Notice (hours)");
    internal static readonly LocalText ClosedTakesNoAppointments = new("停用，不再接受预约", "Closed: takes no appointments");
    internal static readonly LocalText TimesWithBlanksBetweenSuchAs = new("时段（空格分开，如 08:30 09:00）", "Times (with blanks between, such as 08:30 09:00)");
    internal static readonly LocalText ClosingDaysSuchAsHolidaysNeedNotBeNamed = new(
        "停办日（如 2026-12-07；节假日不用写）",
        "Closing days (such as 2026-12-07; holidays need not be named)");
    internal static readonly LocalText AddressChinese = new("地址", "Address (Chinese)");
    internal static readonly LocalText AddressEnglish = new("地址（英文）", "Address (English)");
    internal static readonly LocalText LinkToAMapHttps = new("地图链接（https://）", "Link to a map (https://)");
    internal static readonly LocalText OpenChinese = new("开放时间", "Open (Chinese)");
    internal static readonly LocalText OpenEnglish = new("开放时间（英文）", "Open (English)");
    internal static readonly LocalText WhatToBringChinese = new("要带什么", "What to bring (Chinese)");
    internal static readonly LocalText WhatToBringEnglish = new("要带什么（英文）", "What to bring (English)");
    internal static readonly LocalText WhereCitizensComeByAppointmentTimesCapacityClosingDays = new(
        "群众到场办理的地点、时段、名额和停办日。部门负责人改自己部门的，管理员都可以改；每次修改都有记录，可以比较和恢复。已经约好的不受影响。",
        "Where citizens come by appointment: times, capacity, closing days. Heads change those of their department, "
            + "administrators all; every version is kept and can be brought back. What is booked stays.");
    internal static readonly LocalText ThereAreNoStationsForYouToKeep = new("没有您可以管理的预约点。", "There are no stations for you to keep.");
    internal static readonly LocalText AddAStation = new("添加预约点", "Add a station");
}
