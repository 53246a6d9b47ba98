using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Governance.Host.SignIn;

/// <summary>Authentication by <c>Authorization: Bearer</c>, for programs.</summary>
internal sealed class BearerToken(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, StaffToken tokens, StaffSessions sessions)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    internal const string Named = "Bearer";
    private const string Prefix = Named + " ";

    internal static bool IsIn(HttpRequest request) => request.Headers.Authorization.ToString().StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!IsIn(Request))
            return AuthenticateResult.NoResult();
        if (tokens.Read(Request.Headers.Authorization.ToString()[Prefix.Length..].Trim()) is not { } token
            || await sessions.Holder(token.Officer, token.Stamp, Context.RequestAborted) is not { } actor)
            return AuthenticateResult.Fail("No token of ours, or one that no longer holds.");
        return AuthenticateResult.Success(new(new(new ClaimsIdentity(StaffClaims.Of(actor), Named)), Named));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = Named;
        return Refusals.NotSignedIn(Context);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) => Refusals.NotAllowed(Context);
}
