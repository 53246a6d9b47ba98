using NodaTime;

namespace Governance.Core.Channels.Accounts;

/// <summary>By which a platform lets an account in for some time.</summary>
/// <param name="Until">From when on the next one is asked for.</param>
internal sealed record AccessToken(string Token, Instant Until)
{
    public override string ToString() => $"until {Until}";
}
