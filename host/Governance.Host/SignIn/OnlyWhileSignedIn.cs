using Governance.Core.Data;
using Governance.Core.Officers.Sessions;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace Governance.Host.SignIn;

/// <summary>A live page does nothing more for an officer whose session is over, whoever sits before it now: it was opened in his name.</summary>
internal sealed class OnlyWhileSignedIn(SessionStates states, AuthenticationStateProvider authentication) : CircuitHandler
{
    private readonly ActsInOrder acts = new();
    private Guid? session;

    public override async Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken) =>
        session = StaffClaims.SessionOf((await authentication.GetAuthenticationStateAsync()).User);

    // What was begun after the end is left undone: the page is about to be told.
    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(Func<CircuitInboundActivityContext, Task> next) =>
        activity => acts.Run(session is { } mine ? Holds(mine) : Task.FromResult(false), () => next(activity));

    private async Task<bool> Holds(Guid mine)
    {
        try
        {
            return await states.Of(mine, CancellationToken.None) is { Holder: not null };
        }
        catch (Exception failure) when (TemporaryFailure.Is(failure))
        {
            // Nothing can be done in anybody's name while the database is away; but to fail here would take the page and all that is typed on it.
            return true;
        }
    }
}
