using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Governance.Host.SignIn;

/// <summary>A live page outlives the request that opened it: its officer is checked anew as long as it stays open.</summary>
internal sealed class EndWithSession(StaffSessions sessions, IOptions<IdentityOptions> options, ILoggerFactory logs) : RevalidatingServerAuthenticationStateProvider(logs)
{
    protected override TimeSpan RevalidationInterval => SignInStartup.CheckedEvery;

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        var user = authenticationState.User;
        return StaffClaims.ActorOf(user) is not { } actor
            || await sessions.Holder(actor.Id, user.FindFirst(options.Value.ClaimsIdentity.SecurityStampClaimType)?.Value, cancellationToken) == actor;
    }
}
