using Governance.Contracts;

namespace Governance.Host.SignIn;

/// <summary>How a call that is not, or not enough, signed in is refused: as <c>application/problem+json</c>.</summary>
internal static class Refusals
{
    internal static bool IsCall(HttpRequest request) => request.Path.StartsWithSegments("/api");

    internal static Task NotSignedIn(HttpContext context) => Write(context, StatusCodes.Status401Unauthorized, new(
        "请先登录：用会话，或者用 POST /api/v1/tokens 取得的令牌。",
        "Sign in first: by a session, or by a token from POST /api/v1/tokens."));

    internal static Task NotAllowed(HttpContext context) => Write(context, StatusCodes.Status403Forbidden, context.Items.ContainsKey(FromOurPages.Refused)
        ? new(
            "用会话调用时，请求头要带上 RequestVerificationToken（见 GET /api/v1/session）。",
            "A call by session must carry the header RequestVerificationToken (see GET /api/v1/session).")
        : new("您没有这项权限。", "You may not do this."));

    internal static Task Write(HttpContext context, int status, LocalText title) =>
        Results.Problem(statusCode: status, title: title.In(LanguageOf(context.Request))).ExecuteAsync(context);

    internal static string LanguageOf(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage.OrderByDescending(one => one.Quality ?? 1).FirstOrDefault()?.Value.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true
            ? "en"
            : "zh";
}
