using System.Net;

namespace Governance.Host.Entrance;

/// <summary>
/// How the world reaches this host: under which address, with or without TLS, by way of which proxies. On its own machine alone, by whatever it
/// listens to.
/// </summary>
/// <param name="Proxies">Whose word on where a request comes from is taken; empty when browsers come straight to the host.</param>
internal sealed record PublicAddress(Uri? Address, bool Tls, IReadOnlyList<IPNetwork> Proxies)
{
    internal static PublicAddress ThisMachine { get; } = new(null, false, []);

    internal CookieSecurePolicy CookieSecurity => Tls ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;

    /// <summary>Scheme, host and port, without a slash at the end; null on the own machine.</summary>
    internal string? Origin => Address?.GetLeftPart(UriPartial.Authority);

    /// <summary>With TLS a browser binds the cookie to this very host.</summary>
    internal string CookieName(string name) => Tls ? "__Host-" + name : name;

    /// <summary>Whether a name or number means the machine itself, wherever it is read.</summary>
    internal static bool IsThisMachine(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var number) && IPAddress.IsLoopback(number));
}
