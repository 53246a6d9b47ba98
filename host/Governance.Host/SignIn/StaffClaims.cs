using System.Security.Claims;
using Governance.Core.Officers;
using Governance.Core.Units;

namespace Governance.Host.SignIn;

/// <summary>Who an officer is, for the length of a request or of a live page. Made anew from his row whenever his session is looked at.</summary>
internal static class StaffClaims
{
    private const string Unit = "unit";
    private const string Grade = "grade";
    private const string Cleared = "cleared";
    private const string Session = "session";

    internal static ClaimsPrincipal Of(Actor actor, Guid session, string scheme) =>
        new(new ClaimsIdentity([.. Of(actor), new(Session, session.ToString())], scheme));

    /// <summary>Null for a citizen and for whoever is not signed in.</summary>
    internal static Actor? ActorOf(ClaimsPrincipal? user) =>
        user?.Identity?.IsAuthenticated == true
        && Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
        && user.FindFirstValue(Unit) is { } unit
            ? new(
                id,
                user.FindFirstValue(ClaimTypes.Name) ?? "",
                user.FindFirstValue(ClaimTypes.GivenName) ?? "",
                unit,
                Head: user.HasClaim(Grade, nameof(Actor.Head)),
                Leader: user.HasClaim(Grade, nameof(Actor.Leader)),
                Admin: user.HasClaim(Grade, nameof(Actor.Admin)),
                ClearedForConfidential: user.HasClaim(Cleared, "yes"),
                Technical: user.HasClaim(Grade, nameof(Actor.Technical)))
            {
                ByProgram = user.Identity.AuthenticationType == BearerToken.Named,
            }
            : null;

    internal static Guid? SessionOf(ClaimsPrincipal? user) => Guid.TryParse(user?.FindFirstValue(Session), out var session) ? session : null;

    private static IEnumerable<Claim> Of(Actor actor)
    {
        yield return new(ClaimTypes.NameIdentifier, actor.Id.ToString());
        yield return new(ClaimTypes.Name, actor.Account);
        yield return new(ClaimTypes.GivenName, actor.Name);
        yield return new(Unit, actor.Unit);
        if (actor.Head)
            yield return new(Grade, nameof(Actor.Head));
        if (actor.Leader)
            yield return new(Grade, nameof(Actor.Leader));
        if (actor.Admin)
            yield return new(Grade, nameof(Actor.Admin));
        if (actor.Technical)
            yield return new(Grade, nameof(Actor.Technical));
        if (actor.ClearedForConfidential)
            yield return new(Cleared, "yes");
    }
}
