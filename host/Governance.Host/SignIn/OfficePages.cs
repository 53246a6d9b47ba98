using Governance.Contracts;
using Governance.Core.Officers.Sessions;
using Governance.Core.Officers.SignIn;
using Governance.Host.Entrance;
using Governance.Host.Problems;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Governance.Host.SignIn;

/// <summary>Signing in and out by browser. Whole pages of their own: they need no script and no live connection.</summary>
internal static class OfficePages
{
    internal const string SignInAddress = "/office/sign-in";
    internal const string SignOutAddress = "/office/sign-out";
    internal const string NoAccessAddress = "/office/no-access";
    internal const string SessionAddress = "/office/session";
    internal const string Return = "back";
    private const string Home = "/office";

    internal static LocalText TooFast { get; } = SignInText.TooManyTriesFromHere;

    internal static bool IsStaffPath(PathString path) => path.StartsWithSegments("/office") || path.StartsWithSegments("/admin");

    internal static void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").AllowAnonymous().DisableAntiforgery().ExcludeFromDescription();
        pages.MapGet(SignInAddress, (HttpContext http) => StaffClaims.ActorOf(http.User) is { } actor ? Back(http, actor.Technical) : Show(http, null, []));
        pages.MapPost(SignInAddress, SignIn);
        pages.MapPost(SignOutAddress, SignOut);
        // A live page asks by GET how its session stands, which is no sign of a person; POST says that somebody has touched it.
        pages.MapMethods(SessionAddress, [HttpMethods.Get, HttpMethods.Post], Standing);
        pages.MapGet(NoAccessAddress, IResult (HttpContext http) =>
            new RazorComponentResult<NoAccessPage>(new { Actor = StaffClaims.ActorOf(http.User) }) { StatusCode = StatusCodes.Status403Forbidden });
    }

    private static async Task<IResult> SignIn(
        HttpContext http, IAntiforgery antiforgery, SignInRateLimit pace, CheckPassword check, BeginSession begin, KnownDevice device,
        CancellationToken cancellationToken)
    {
        if (!await antiforgery.IsRequestValidAsync(http))
            return Show(http, null, [new("", FormCookie.Missing(http) ? SignInText.SigningInNeedsCookies : SignInText.ThisPageHasStoodOpenTooLong)]);
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var account = form["account"].ToString();
        if (pace.Wait(http) is { } wait)
        {
            RetryLater.After(http.Response, wait);
            return Show(http, account, [new("", TooFast)], StatusCodes.Status429TooManyRequests);
        }

        var sender = Sender.Written(http);
        var outcome = await check.Run(account, form["password"], sender, officer => device.Of(http, officer), cancellationToken);
        if (outcome.Value is not { } officer)
            return Show(http, account, outcome.Problem!.Errors is { Count: > 0 } errors ? errors : [new("", outcome.Problem.Title)]);
        var session = await begin.InBrowser(officer, new(sender, BrowserName.Of(http.Request)), cancellationToken);
        await http.SignInAsync(StaffCookie.Scheme, StaffClaims.Of(officer.ToActor(), session.Id, StaffCookie.Scheme));
        device.Remember(http, officer);
        return Back(http, officer.Technical);
    }

    private static async Task<IResult> SignOut(HttpContext http, IAntiforgery antiforgery, EndSessions end, CancellationToken cancellationToken)
    {
        if (await antiforgery.IsRequestValidAsync(http))
        {
            if (StaffClaims.ActorOf(http.User) is { } actor && StaffClaims.SessionOf(http.User) is { } session)
                await end.SignOut(actor, session, cancellationToken);
            await http.SignOutAsync(StaffCookie.Scheme);
        }

        return Results.LocalRedirect(SignInAddress);
    }

    private static async Task<IResult> Standing(HttpContext http, SessionStates states, CancellationToken cancellationToken)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (StaffClaims.SessionOf(http.User) is { } session && await states.Of(session, cancellationToken) is { Holder: { } holder } state)
        {
            var (left, byTouch) = states.Left(state);
            return Results.Json(new { account = holder.Account, left = (int)left.TotalSeconds, byTouch });
        }

        var ended = (EndedSession.Of(http) ?? EndedSession.SignedOut).In(SignInFrame.EnglishIn(http) ? "en" : "zh");
        return Results.Json(new { ended }, statusCode: StatusCodes.Status401Unauthorized);
    }

    private static RazorComponentResult<SignInPage> Show(HttpContext http, string? account, IReadOnlyList<FieldError> errors, int? status = null)
    {
        http.Response.Headers.CacheControl = "no-store";
        return new RazorComponentResult<SignInPage>(new { Account = account, Errors = errors, Ended = errors.Count == 0 ? EndedSession.Of(http) : null })
        {
            StatusCode = status ?? (errors.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK),
        };
    }

    // Who runs the platform has no queue to come home to.
    private static IResult Back(HttpContext http, bool technical) =>
        Results.LocalRedirect(OwnAddress.Or(http.Request.Query[Return], technical ? "/admin" : Home));
}
