using Governance.Core.Officers.Sessions;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace Governance.Host.SignIn;

/// <summary>A live page does nothing more for an officer whose session is over, whoever sits before it now: it was opened in his name.</summary>
internal sealed class OnlyWhileSignedIn(SessionStates states, AuthenticationStateProvider authentication) : CircuitHandler
{
    private Guid? session;

    public override async Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken) =>
        session = StaffClaims.SessionOf((await authentication.GetAuthenticationStateAsync()).User);

    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(Func<CircuitInboundActivityContext, Task> next) => async activity =>
    {
        // What was begun after the end is left undone: the page is about to be told.
        if (session is { } mine && await states.Of(mine, CancellationToken.None) is { Holder: not null })
            await next(activity);
    };
}
