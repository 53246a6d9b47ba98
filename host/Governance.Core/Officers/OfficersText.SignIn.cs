using Governance.Contracts;

namespace Governance.Core.Officers;

internal static partial class OfficersText
{
    internal static readonly LocalText EnterYourAccount = new("请输入账号", "Enter your account");
    internal static readonly LocalText EnterYourPassword = new("请输入密码", "Enter your password");
    internal static readonly LocalText AlteredAccountCannotSignIn = new(
        "这个账号的资料被人绕过平台改动过，暂时不能登录。请告诉管理员：用 verify 核对，再用 officer change 重新写明全部权限和密码。",
        "This account was altered past the platform and cannot sign in. Tell an administrator: verify says what is wrong, and officer change gives it all "
            + "its rights and a password anew.");
    internal static readonly LocalText AccountOrThePasswordIsWrong = new(
        "账号或密码不对。请核对后再试；在同一处连续输错五次以后，要等 15 分钟才能再试。",
        "The account or the password is wrong. Please check both; after five wrong tries in one place, wait 15 minutes before the next.");
}
