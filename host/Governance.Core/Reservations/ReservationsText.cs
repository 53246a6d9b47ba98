using Governance.Contracts;

namespace Governance.Core.Reservations;

internal static class ReservationsText
{
    internal static readonly LocalText SomebodyElseHasTakenIt = new("已被其他申请人选走，请另选一个。", "Somebody else has taken it. Please choose another.");
    internal static readonly LocalText NoSuchItem = new("没有这一项，请从列出的中选择。", "There is no such item. Please choose one of those listed.");
    internal static readonly LocalText ThisTimeIsFullyBooked = new("这个时段已经约满，请另选。", "This time is fully booked. Please choose another.");
    internal static readonly LocalText NoSuchTime = new(
        "没有这个时段，或者已经来不及确认，请从列出的中选择。",
        "There is no such time, or it is too soon to be confirmed. Please choose one of those listed.");
    internal static readonly LocalText StationIsClosed = new("停用", "closed");

    internal static LocalText SlotsOf(LocalText station, int capacity, int noticeHours, string times) => new(
        $"{station.Zh}：每个时段 {capacity} 人，提前 {noticeHours} 小时，时段 {times}",
        $"{station.In("en")}: {capacity} a slot, {noticeHours} hours' notice, times {times}");

    internal static LocalText ClosedOn(string days) => new($"停办 {days}", $"closed on {days}");

    internal static LocalText AddressOf(LocalText address) => new($"地址 {address.Zh}", $"address {address.In("en")}");

    internal static LocalText HoursOf(LocalText hours) => new($"开放 {hours.Zh}", $"open {hours.In("en")}");

    internal static LocalText BringOf(LocalText bring) => new($"要带 {bring.Zh}", $"bring {bring.In("en")}");

    internal static LocalText MapOf(string map) => new($"地图 {map}", $"map {map}");
    internal static readonly LocalText FromToWorkingDaysAhead = new("可提前 1 到 60 个工作日预约。", "From 1 to 60 working days ahead.");
    internal static readonly LocalText FromToHoursBefore = new("最晚改约时间应为 0 到 240 小时以前。", "From 0 to 240 hours before.");
    internal static readonly LocalText RemindFromToHoursBefore = new(
        "提醒时间应为 0 到 240 小时以前，0 为不提醒。", "The reminder comes from 0 to 240 hours before; with 0 there is none.");
    internal static LocalText RemindedHoursBefore(object remindHours) => new($"{remindHours} 小时以前提醒", $"reminded {remindHours} hours before");
    internal static LocalText ThereAreFromToStations(object mostStations) => new(
        $"要有 1 到 {mostStations} 个预约点。",
        $"There are from 1 to {mostStations} stations.");
    internal static readonly LocalText TwoStationsHaveTheSameNumber = new("预约点的编号不能重复。", "Two stations have the same number.");
    internal static LocalText CannotBeRemovedAppointmentsNameIt(LocalText name) => new(
        $"“{name.Zh}”不能删除，已有的预约还要用到它；请改为停用。",
        $"'{name.In("en")}' cannot be removed: appointments name it. Close it instead.");
    internal static readonly LocalText NumberIsFromTo = new("编号应为 1 到 9999。", "The number is from 1 to 9,999.");
    internal static readonly LocalText LinkToAMapBeginsWith = new("地图链接应以 https:// 开头。", "The link to a map begins with https://.");
    internal static readonly LocalText SlotTakesFromToCitizens = new("每个时段的名额应为 1 到 1000。", "A slot takes from 1 to 1,000 citizens.");
    internal static readonly LocalText NoticeIsFromToHours = new("提前量应为 0 到 720 小时。", "The notice is from 0 to 720 hours.");
    internal static readonly LocalText WriteTimesAsEachOnceAt = new("时段写作 08:30，每个一次，至少一个。", "Write times as 08:30, each once, at least one.");
    internal static readonly LocalText WriteClosingDaysAs = new("停办日写作 2026-03-05。", "Write closing days as 2026-03-05.");
    internal static readonly LocalText OnePersonOrVehicleHasOne = new(
        "同一个人或者同一辆车同时只能有一个。要换时间或者号码，请用原来的查询码在查询页改，或者先还回去。",
        "One person or vehicle has one at a time. To change it, use the query code you were given then: change it on the "
            + "tracking page, or give it back first.");
    internal static LocalText Station(object station) => new(
        $"{station} 号点",
        $"Station {station}");
    internal static readonly LocalText TheseStations = new("这些预约点", "these stations");
    internal static readonly LocalText ThereIsNoSuchSchedule = new("没有这个预约安排。", "There is no such schedule.");
    internal static readonly LocalText AsTheModuleBeginsWith = new("按模块最初的说明", "as the module begins with");
    internal static LocalText WorkingDaysAhead(object daysAhead) => new(
        $"可提前 {daysAhead} 个工作日预约",
        $"{daysAhead} working days ahead");
    internal static LocalText ChangedByOneselfUntilHoursBefore(object changeHours) => new(
        $"{changeHours} 小时以前可自行改约",
        $"changed by oneself until {changeHours} hours before");
}
