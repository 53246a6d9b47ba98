using Governance.Contracts;
using Governance.Core.Officers.Sessions;

namespace Governance.Host.SignIn;

/// <summary>That a request came with a session that is over, and what its officer is told of it.</summary>
internal static class EndedSession
{
    private static readonly object Mark = new();

    private static LocalText Unknown { get; } = new("登录已经失效，请重新登录。", "This session is no longer valid: please sign in again.");

    /// <summary>Also of a browser that holds no session any more: it was signed out in another window.</summary>
    internal static LocalText SignedOut { get; } = new("您已经退出登录。", "You have signed out.");

    internal static void Remember(HttpContext http, SessionEnd? why) => http.Items[Mark] = Because(why);

    /// <summary>Null when there was no session that ended.</summary>
    internal static LocalText? Of(HttpContext http) => http.Items[Mark] as LocalText;

    private static LocalText Because(SessionEnd? why) => why switch
    {
        SessionEnd.SignedOut => SignedOut,
        SessionEnd.ByHolder => new("您在另一处结束了这里的登录。", "You ended this session from another place."),
        SessionEnd.ByAdmin => new("管理员结束了这里的登录。有疑问请联系管理员。", "An administrator ended this session. If you wonder why, ask an administrator."),
        SessionEnd.Password => new(
            "您的密码已经更改，请用新密码登录。不是您要求的，请马上告诉管理员。",
            "Your password has been changed: sign in with the new one. If you did not ask for that, tell an administrator at once."),
        SessionEnd.Rights => new(
            "您的账号、岗位或权限有变动，请重新登录。登录不了请找管理员。",
            "Your account, post or rights have changed: sign in again. If you cannot, ask an administrator."),
        SessionEnd.Idle => new("您有一段时间没有操作，为了安全已经退出登录。", "Nothing was done here for a while, so you were signed out for safety."),
        SessionEnd.TooLong => new("一次登录的最长时间已到，请重新登录。", "A session may last no longer: please sign in again."),
        SessionEnd.TooMany => new("您的账号同时在太多地方登录，最久没用的这一处已经退出。", "You were signed in at too many places; this one, unused the longest, was ended."),
        _ => Unknown,
    };
}
