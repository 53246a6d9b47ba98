using Governance.Contracts;
using Governance.Host.Problems;

namespace Governance.Host.SignIn;

/// <summary>How a call that is not, or not enough, signed in is refused: as a problem of the API.</summary>
internal static class Refusals
{
    internal static bool IsCall(HttpRequest request) => request.Path.StartsWithSegments("/api");

    internal static Task NotSignedIn(HttpContext context) => ApiProblem.Write(context, StatusCodes.Status401Unauthorized, new LocalText(
        "请先登录：用会话，或者用 POST /api/v1/tokens 取得令牌，放在 Authorization: Bearer 里。",
        "Sign in first: by session, or get a token with POST /api/v1/tokens and send it as Authorization: Bearer."));

    internal static Task NotAllowed(HttpContext context) => ApiProblem.Write(
        context, StatusCodes.Status403Forbidden, context.Items.ContainsKey(FromOurPages.Refused)
        ? new LocalText(
            "用会话调用时，请求头要带上 RequestVerificationToken（见 GET /api/v1/session）。",
            "A call by session must carry the header RequestVerificationToken (see GET /api/v1/session).")
        : new LocalText("您没有做这件事的权限。", "You may not do this."));
}
