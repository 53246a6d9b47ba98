using Governance.Contracts;

namespace Governance.Host.Office;

internal static partial class OfficeText
{
    internal static readonly LocalText LookAtYourSessionsAndDevices = new("查看会话与设备", "look at your sessions and devices");
    internal static readonly LocalText AndTellAnAdministrator = new("，并告诉管理员。", " and tell an administrator.");
    internal static readonly LocalText AboutSessions = new(
        "您在这些地方登录着。不认识的请马上结束，并告诉管理员更换密码；结束以后两秒钟之内，那里打开的页面就会断开。",
        "You are signed in at these places. End one that you do not know at once, and ask an administrator for a new password; pages open there are cut "
            + "off within two seconds.");
    internal static readonly LocalText MySessionsAndDevices = new("我的会话与设备", "My sessions and devices");
    internal static readonly LocalText EndAllOthers = new("结束其他全部", "End all others");
    internal static readonly LocalText FailedTriesLately = new("近 30 天没有成功的登录", "Tries of the last 30 days that failed");
    internal static readonly LocalText None = new("没有。", "None.");
    internal static readonly LocalText FromSender = new("来自", "from");
    internal static readonly LocalText DeviceOrProgram = new("设备或程序", "Device or program");
    internal static readonly LocalText SessionTableFrom = new("来自", "From");
    internal static readonly LocalText Since = new("登录时间", "Since");
    internal static readonly LocalText LastUsed = new("最近使用", "Last used");
    internal static readonly LocalText Until = new("最晚到", "Until");
    internal static readonly LocalText Token = new("令牌", "Token");
    internal static readonly LocalText NoPurposeGiven = new("没有写明用途", "no purpose given");
    internal static readonly LocalText ThisOne = new("就是这里", "This one");
    internal static readonly LocalText SessionsEnd = new("结束", "End");

    internal static LocalText FailedTries(int before, string at, string sender) => new(
        $"您上次登录以后，这个账号有 {before} 次没成功的登录，最近一次在 {at}，来自 {sender}。不是您本人的话，请",
        $"Since you last signed in, {before} tries at this account failed, the latest on {at} from {sender}. If that was not you, ");

    internal static LocalText Ended(int ended) => new($"已结束 {ended} 处登录", $"{ended} ended");

    internal static LocalText End(string session, string device) => new($"结束：{session}，{device}", $"End: {session}, {device}");
}
