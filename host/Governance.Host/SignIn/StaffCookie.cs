using Governance.Core.Data;
using Governance.Core.Officers.Sessions;
using Governance.Host.Entrance;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;

namespace Governance.Host.SignIn;

/// <summary>The cookie of a browser's session. It names a row and proves nothing else: what the row says decides at every request.</summary>
internal sealed class StaffCookie(PublicAddress address, SessionTimes times) : IConfigureNamedOptions<CookieAuthenticationOptions>
{
    internal const string Scheme = "staff-session";

    public void Configure(CookieAuthenticationOptions options) => Configure(Scheme, options);

    public void Configure(string? name, CookieAuthenticationOptions options)
    {
        if (name != Scheme)
            return;
        options.Cookie.Name = address.CookieName("staff");
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = address.CookieSecurity;
        options.ExpireTimeSpan = times.Longest.ToTimeSpan();
        options.SlidingExpiration = false;
        options.LoginPath = OfficePages.SignInAddress;
        options.AccessDeniedPath = OfficePages.NoAccessAddress;
        options.ReturnUrlParameter = OfficePages.Return;
        options.Events.OnValidatePrincipal = Validate;
        // Where it leads after signing in is decided, and encoded, by the page itself.
        options.Events.OnRedirectToReturnUrl = _ => Task.CompletedTask;
        options.Events.OnRedirectToLogin = asked => Refusals.IsCall(asked.Request) ? Refusals.NotSignedIn(asked.HttpContext) : Go(asked);
        options.Events.OnRedirectToAccessDenied = asked => Refusals.IsCall(asked.Request) ? Refusals.NotAllowed(asked.HttpContext) : Go(asked);
    }

    private static async Task Validate(CookieValidatePrincipalContext context)
    {
        var http = context.HttpContext;
        var states = http.RequestServices.GetRequiredService<SessionStates>();
        try
        {
            var state = StaffClaims.SessionOf(context.Principal) is { } session ? await states.Of(session, http.RequestAborted) : null;
            if (state is { Holder: { } holder, Kind: SessionKind.Browser })
            {
                context.ReplacePrincipal(StaffClaims.Of(holder, state.Session, Scheme));
                // What a page fetches by itself is no sign of a person.
                if (IsSignOfPerson(http.Request))
                    await states.Touch(state, http.RequestAborted);
                return;
            }

            EndedSession.Remember(http, state?.End);
        }
        catch (Exception failure) when (TemporaryFailure.Is(failure) && !OfficePages.IsStaffPath(http.Request.Path) && !Refusals.IsCall(http.Request))
        {
            // What every citizen may see does not wait for the database to say who an officer is.
        }

        context.RejectPrincipal();
    }

    private static bool IsSignOfPerson(HttpRequest request) => request.Path == OfficePages.SessionAddress
        ? HttpMethods.IsPost(request.Method)
        : OfficePages.IsStaffPath(request.Path) || Refusals.IsCall(request);

    private static Task Go(RedirectContext<CookieAuthenticationOptions> asked)
    {
        asked.Response.Redirect(asked.RedirectUri);
        return Task.CompletedTask;
    }
}
