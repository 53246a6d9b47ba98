using Governance.Contracts;

namespace Governance.Host.SignIn;

internal static class SignInText
{
    internal static readonly LocalText FullStop = new("。", ".");
    internal static readonly LocalText OtherLanguage = new("English", "中文");
    internal static readonly LocalText ThisSessionIsNoLongerValid = new("登录已经失效，请重新登录。", "This session is no longer valid: please sign in again.");
    internal static readonly LocalText YouHaveSignedOut = new("您已经退出登录。", "You have signed out.");
    internal static readonly LocalText YouEndedThisSessionFromAnotherPlace = new("您在另一处结束了这里的登录。", "You ended this session from another place.");
    internal static readonly LocalText AdministratorEndedThisSession = new(
        "管理员结束了这里的登录。有疑问请联系管理员。", "An administrator ended this session. If you wonder why, ask an administrator.");
    internal static readonly LocalText YourPasswordHasBeenChanged = new(
        "您的密码已经更改，请用新密码登录。不是您要求的，请马上告诉管理员。",
        "Your password has been changed: sign in with the new one. If you did not ask for that, tell an administrator at once.");
    internal static readonly LocalText AccountOrRightsHaveChanged = new(
        "您的账号、岗位或权限有变动，请重新登录。登录不了请找管理员。", "Your account, post or rights have changed: sign in again. If you cannot, ask an administrator.");
    internal static readonly LocalText AccountWasAltered = new(
        "您账号的资料被人绕过平台改动过，为安全起见已经退出。请马上告诉管理员。", "Your account was altered past the platform, so you were signed out for safety. Tell an administrator at once.");
    internal static readonly LocalText NothingWasDoneHereForAWhile = new(
        "您有一段时间没有操作，为了安全已经退出登录。", "Nothing was done here for a while, so you were signed out for safety.");
    internal static readonly LocalText SessionMayLastNoLonger = new("一次登录的最长时间已到，请重新登录。", "A session may last no longer: please sign in again.");
    internal static readonly LocalText SignedInAtTooManyPlaces = new(
        "您的账号同时在太多地方登录，最久没用的这一处已经退出。", "You were signed in at too many places; this one, unused the longest, was ended.");
    internal static readonly LocalText BackToTheDesk = new("回到工作台", "Back to the desk");
    internal static readonly LocalText SignOutAndUseAnotherAccount = new("退出，换一个账号", "Sign out and use another account");
    internal static readonly LocalText NoAccess = new("没有权限", "No access");
    internal static readonly LocalText TooManyTriesFromHere = new("这里的登录尝试太频繁，请一分钟后再试。", "Too many tries from here. Please try again in a minute.");
    internal static readonly LocalText ThisPageHasStoodOpenTooLong = new("这一页放得太久了，请再登录一次。", "This page has stood open too long. Please sign in once more.");
    internal static readonly LocalText SigningInNeedsCookies = new(
        "登录需要 Cookie，浏览器没有交回本站的 Cookie。请再登录一次；还是这样，请在浏览器设置里允许本站的 Cookie。",
        "Signing in needs cookies, and your browser did not send ours back. Please sign in once more; if this comes again, allow cookies of this site in "
            + "the browser's settings.");
    internal static readonly LocalText SignInFirst = new(
        "请先登录：用会话，或者用 POST /api/v1/tokens 取得令牌，放在 Authorization: Bearer 里。",
        "Sign in first: by session, or get a token with POST /api/v1/tokens and send it as Authorization: Bearer.");
    internal static readonly LocalText HeaderIsMissing = new(
        "用会话调用时，请求头要带上 RequestVerificationToken（见 GET /api/v1/session）。",
        "A call by session must carry the header RequestVerificationToken (see GET /api/v1/session).");
    internal static readonly LocalText YouMayNotDoThis = new("您没有做这件事的权限。", "You may not do this.");
    internal static readonly LocalText Error = new("错误：", "Error: ");
    internal static readonly LocalText SkipToMainContent = new("跳到主要内容", "Skip to main content");
    internal static readonly LocalText OnlineEnquiryDesk = new("网络问政工作台", "Online Enquiry Desk");
    internal static readonly LocalText YouAreNotSignedIn = new("没有登录成功", "You are not signed in");
    internal static readonly LocalText ForStaffAlone = new(
        "供本局民警和管理员使用。办事、提问和查进度不用登录，", "For officers and administrators of the bureau. To ask, apply or follow up no account is needed: ");
    internal static readonly LocalText GoToThePortal = new("请到门户", "go to the portal");
    internal static readonly LocalText Account = new("账号", "Account");
    internal static readonly LocalText Password = new("密码", "Password");
    internal static readonly LocalText SignIn = new("登录", "Sign in");
    internal static readonly LocalText AfterFiveWrongTriesInOnePlace = new(
        "在同一处连续输错五次，要等 15 分钟才能再试。忘记密码请找管理员重设。",
        "After five wrong tries in one place, wait 15 minutes before the next. If you have forgotten your password, ask an administrator.");
    internal static readonly LocalText PageNotFound = new("没有找到这个页面", "Page not found");
    internal static readonly LocalText AddressMayBeMistyped = new(
        "地址可能写错了，或者页面已经搬走。诉求请从队列里打开。", "The address may be mistyped, or the page has moved. Open enquiries from the queue.");
    internal static readonly LocalText WeCouldNotReadWhatYouSent = new("没有读懂您发来的内容", "We could not read what you sent");
    internal static readonly LocalText PleaseGoBackReloadAndTryAgain = new("请返回上一页，刷新后再试。", "Please go back, reload and try again.");
    internal static readonly LocalText SignInAgainOrAskAnAdministrator = new("请重新登录，或者请管理员给您权限。", "Sign in again, or ask an administrator for access.");
    internal static readonly LocalText TooManyRequests = new("操作太快了", "Too many requests");
    internal static readonly LocalText PleaseWaitAMinuteAndTryAgain = new("请等一分钟再试。", "Please wait a minute and try again.");
    internal static readonly LocalText PlatformIsBusy = new("平台暂时忙不过来", "The platform is busy");
    internal static readonly LocalText NothingIsAffectedWait = new("诉求和时限都不受影响，请过一会儿再试。", "No enquiry and no clock is affected. Please try again in a while.");
    internal static readonly LocalText ThisPageCouldNotBeShown = new("这一页没能显示出来", "This page could not be shown");
    internal static readonly LocalText NothingIsAffectedTryAgain = new(
        "诉求和时限都不受影响。请再试一次；仍不成功时请告知管理员。", "No enquiry and no clock is affected. Try again, and tell an administrator if it goes on failing.");

    internal static LocalText SayThePurpose(int longestPurpose) => new(
        $"请用 1 到 {longestPurpose} 个字说明用途。", $"Say in 1 to {longestPurpose} characters what it is for.");

    internal static LocalText HoursGoFromTo(int shortestHours, double totalHours) => new(
        $"请填 {shortestHours} 到 {totalHours:F0} 之间的小时数。", $"Hours go from {shortestHours} to {totalHours:F0}.");

    internal static LocalText SignedInWithoutRight(string actor, string account) => new(
        $"您以“{actor}”（{account}）登录，这个账号没有打开这一页的权限。需要权限请找管理员。",
        $"You are signed in as {actor} ({account}), who may not open this page. Ask an administrator if you need it.");
}
