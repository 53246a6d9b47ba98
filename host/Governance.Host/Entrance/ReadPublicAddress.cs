using System.Net;

namespace Governance.Host.Entrance;

/// <summary>
/// Reads <c>Bureau:Address</c>, <c>Proxies</c> and <c>Tls</c>. A host that others than its own machine can reach does not start without them:
/// behind a proxy that it does not know, the whole city would be one address, and cookies and links would go without TLS.
/// </summary>
internal static class ReadPublicAddress
{
    private const string NoProxy = "none";

    internal static PublicAddress From(IConfiguration configuration, bool demo)
    {
        string? address = configuration["Bureau:Address"], proxies = configuration["Proxies"], tls = configuration["Tls"];
        var listening = Listening(configuration).ToArray();
        var beyond = listening.FirstOrDefault(url => !IsThisMachine(url));
        if (beyond is null && string.IsNullOrWhiteSpace(address) && string.IsNullOrWhiteSpace(proxies) && string.IsNullOrWhiteSpace(tls))
            return PublicAddress.ThisMachine;
        if (string.IsNullOrWhiteSpace(address) || string.IsNullOrWhiteSpace(proxies))
            throw new StartupException(EntranceText.SayHowItIsReached(beyond));
        if (demo)
            throw new StartupException(
                EntranceText.PasswordsOfTheDemoAccountsArePublic);
        var reached = new PublicAddress(Parsed(address), Secure(address, tls), [.. Networks(proxies)]);
        if (reached is { Tls: true, Proxies.Count: 0 }
            && Array.Find(listening, url => !IsThisMachine(url) && !url.StartsWith("https:", StringComparison.OrdinalIgnoreCase)) is { } plain)
            throw new StartupException(
                EntranceText.NoProxyAndNoHttps(plain));
        return reached;
    }

    private static Uri Parsed(string address) =>
        Uri.TryCreate(address.Trim(), UriKind.Absolute, out var parsed)
        && parsed is { Scheme: "http" or "https", AbsolutePath: "/", Query: "", Fragment: "", UserInfo: "" }
            ? parsed
            : throw new StartupException(
                EntranceText.WhatBureauAddressIs(address));

    private static bool Secure(string address, string? tls)
    {
        var secure = address.TrimStart().StartsWith("https:", StringComparison.OrdinalIgnoreCase);
        bool? said = tls?.Trim().ToLowerInvariant() switch
        {
            null or "" => null,
            "yes" or "true" => true,
            "no" or "false" => false,
            _ => throw new StartupException(EntranceText.TlsIsYesOrNo(tls)),
        };
        if ((said ?? true) == secure)
            return secure;
        throw new StartupException(secure
            ? EntranceText.HttpsButTlsIsNo
            : EntranceText.NotHttps);
    }

    private static IEnumerable<IPNetwork> Networks(string proxies)
    {
        if (proxies.Trim().Equals(NoProxy, StringComparison.OrdinalIgnoreCase))
            yield break;
        foreach (var text in proxies.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries))
            yield return IPNetwork.TryParse(text, out var network) ? network
                : IPAddress.TryParse(text, out var address) ? new(address, address.GetAddressBytes().Length * 8)
                : throw new StartupException(
                    EntranceText.WhatProxiesAre(text));
    }

    private static IEnumerable<string> Listening(IConfiguration configuration) =>
        (configuration[WebHostDefaults.ServerUrlsKey] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Concat(configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>());

    private static bool IsThisMachine(string url) =>
        BindingAddress.Parse(url) is var address && (address.IsUnixPipe || address.IsNamedPipe || PublicAddress.IsThisMachine(address.Host));
}
