using System.Text.Encodings.Web;
using Governance.Core.Officers.Sessions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Governance.Host.SignIn;

/// <summary>Authentication by <c>Authorization: Bearer</c>, for programs. A token is a row, as a browser's session is.</summary>
internal sealed class BearerToken(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, SessionStates states)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    internal const string Named = "Bearer";
    private const string Prefix = Named + " ";

    internal static bool IsIn(HttpRequest request) => request.Headers.Authorization.ToString().StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!IsIn(Request))
            return AuthenticateResult.NoResult();
        var state = await states.OfToken(Request.Headers.Authorization.ToString()[Prefix.Length..].Trim(), Context.RequestAborted);
        if (state is not { Holder: { } holder })
            return AuthenticateResult.Fail("No token of ours, or one that no longer holds.");
        await states.Touch(state, Context.RequestAborted);
        return AuthenticateResult.Success(new(StaffClaims.Of(holder, state.Session, Named), Named));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties) => Refusals.NotSignedIn(Context);

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) => Refusals.NotAllowed(Context);
}
