using Governance.Contracts;
using Governance.Core.Officers;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;

namespace Governance.Host.SignIn;

/// <summary>Signing in and out by browser. Whole pages of their own: they need no script and no live connection.</summary>
internal static class OfficePages
{
    internal const string SignInAddress = "/office/sign-in";
    internal const string SignOutAddress = "/office/sign-out";
    internal const string NoAccessAddress = "/office/no-access";
    internal const string Return = "back";
    private const string Home = "/office";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").AllowAnonymous().DisableAntiforgery().ExcludeFromDescription();
        pages.MapGet(SignInAddress, (HttpContext http) =>
            StaffClaims.ActorOf(http.User) is null ? Show(http, null, []) : Results.LocalRedirect(Wanted(http)));
        pages.MapPost(SignInAddress, SignIn);
        pages.MapPost(SignOutAddress, SignOut);
        pages.MapGet(NoAccessAddress, (HttpContext http) =>
            new RazorComponentResult<NoAccessPage>(new { Actor = StaffClaims.ActorOf(http.User) }) { StatusCode = StatusCodes.Status403Forbidden });
    }

    private static async Task<IResult> SignIn(HttpContext http, IAntiforgery antiforgery, CheckPassword check, SignInManager<Officer> session, CancellationToken cancellationToken)
    {
        if (!await antiforgery.IsRequestValidAsync(http))
            return Show(http, null, [new("", new("这一页放得太久了，请再登录一次。", "This page has stood open too long. Please sign in once more."))]);
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var account = form["account"].ToString();
        var outcome = await check.Run(account, form["password"], http.Connection.RemoteIpAddress?.ToString(), cancellationToken);
        if (outcome.Value is not { } officer)
            return Show(http, account, outcome.Problem!.Errors is { Count: > 0 } errors ? errors : [new("", outcome.Problem.Title)]);
        await session.SignInAsync(officer, isPersistent: false);
        return Results.LocalRedirect(Wanted(http));
    }

    private static async Task<IResult> SignOut(HttpContext http, IAntiforgery antiforgery, SignInManager<Officer> session)
    {
        if (await antiforgery.IsRequestValidAsync(http))
            await session.SignOutAsync();
        return Results.LocalRedirect(SignInAddress);
    }

    private static RazorComponentResult<SignInPage> Show(HttpContext http, string? account, IReadOnlyList<FieldError> errors)
    {
        http.Response.Headers.CacheControl = "no-store";
        return new RazorComponentResult<SignInPage>(new { Account = account, Errors = errors })
        {
            StatusCode = errors.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK,
        };
    }

    /// <summary>Where he wanted to go. An address of another site must not be reachable by way of ours.</summary>
    private static string Wanted(HttpContext http) =>
        http.Request.Query[Return].ToString() is ['/', ..] back && back is not ['/', '/' or '\\', ..] && !back.Any(char.IsControl) ? back : Home;
}
