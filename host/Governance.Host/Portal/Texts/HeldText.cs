using Governance.Contracts;

namespace Governance.Host.Portal.Texts;

/// <summary>Appointments, and what is held for a citizen: where to go, how to change it, how to give it back.</summary>
internal static class HeldText
{
    internal static readonly LocalText Appointment = new("您的预约", "Your appointment");
    internal static readonly LocalText When = new("时间", "When");
    internal static readonly LocalText Where = new("地点", "Where");
    internal static readonly LocalText Address = new("地址：{0}", "Address: {0}");
    internal static readonly LocalText Hours = new("开放时间：{0}", "Open: {0}");
    internal static readonly LocalText Bring = new("要带：{0}", "Bring: {0}");
    internal static readonly LocalText Map = new("在地图上看", "Show on a map");
    internal static readonly LocalText Calendar = new("加到手机日历", "Add to your calendar");
    internal static readonly LocalText Change = new("改时间或者取消", "Change or cancel");
    internal static readonly LocalText Until = new("{0}以前可以自己改、自己取消。", "You can change or cancel it by yourself until {0}.");
    internal static readonly LocalText Soon = new("您的预约快到了，请按时到。", "Your appointment is near. Please be there in time.");
    internal static readonly LocalText TooLate = new(
        "现在不能自己改了。来不了的，请打电话告诉预约点，把时间让给别人。", "It can no longer be changed online. If you cannot come, please telephone the station.");
    internal static readonly LocalText Came = new("您已按预约到场。", "You came to this appointment.");
    internal static readonly LocalText Missed = new("记录显示您没有按预约到场。不对的话，请在下面留言。", "Our record says that you did not come. If that is wrong, write to us below.");

    internal static readonly LocalText Held = new("为您占用的", "Held for you");
    internal static readonly LocalText HeldUntil = new("保留到{0}", "held until {0}");
    internal static readonly LocalText Kept = new("已经确认保留", "confirmed and kept");
    internal static readonly LocalText GiveBackItem = new("不要了，还回去", "Give it back");

    internal static readonly LocalText ChangeTitle = new("改时间或者取消预约", "Change or cancel the appointment");
    internal static readonly LocalText NowBooked = new("现在约的是", "You have now");
    internal static readonly LocalText ChangeTo = new("改到别的时间", "Another time");
    internal static readonly LocalText ChangeHint = new("选好新的时间马上生效，原来的时间同时让出来，中间不会落空。",
        "The new time holds at once and the old one is free in the same moment; you are never without an appointment.");
    internal static readonly LocalText ChangeButton = new("改到这个时间", "Change to this time");
    internal static readonly LocalText ChooseTime = new("请先选一个时间", "Choose a time first");
    internal static readonly LocalText Cancel = new("取消预约", "Cancel the appointment");
    internal static readonly LocalText CancelText = new("取消后这个时间马上让给别人，不能恢复；以后需要可以再约。",
        "The time is free for others at once and cannot be brought back; you can book anew later.");
    internal static readonly LocalText CancelButton = new("确认取消", "Cancel it");
    internal static readonly LocalText GiveBackTitle = new("还回号码", "Give the number back");
    internal static readonly LocalText GiveBackText = new("还回后别人马上可以选用，不能恢复。", "Others can choose it at once; it cannot be brought back.");
    internal static readonly LocalText GiveBackButton = new("确认还回", "Give it back");
    internal static readonly LocalText Changed = new("预约时间已经改好。", "The appointment has been changed.");
    internal static readonly LocalText GivenBack = new("已经还回，别人可以用了。", "It has been given back; others can have it now.");
    internal static readonly LocalText Gone = new(
        "没有这个预约或者占用，可能已经还回、已经过期。", "There is no such appointment or hold; it may have been given back or have expired.");
    internal static readonly LocalText Reminder = new("预约提醒", "Appointment");
}
