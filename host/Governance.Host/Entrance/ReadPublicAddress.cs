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
            throw Missing(beyond);
        if (demo)
            throw new StartupException(
                "演示账号的密码是公开的，所以 --demo 只能在本机用：去掉 --demo，或者去掉 Bureau__Address、Proxies、Tls 并只监听 localhost。\n"
                + "The passwords of the demo accounts are public, so --demo is for this machine only: "
                + "leave it out, or leave out Bureau__Address, Proxies and Tls and listen to localhost.");
        var reached = new PublicAddress(Parsed(address), Secure(address, tls), [.. Networks(proxies)]);
        if (reached is { Tls: true, Proxies.Count: 0 }
            && Array.Find(listening, url => !IsThisMachine(url) && !url.StartsWith("https:", StringComparison.OrdinalIgnoreCase)) is { } plain)
            throw new StartupException(
                $"Proxies=none 表示没有前置代理，那么主机自己要用 HTTPS，不能监听 {plain}：用 --urls https://… 并给 Kestrel 证书，或者写明代理的 IP。\n"
                + $"Proxies=none means that no proxy stands before the host, which then needs HTTPS itself and cannot listen to {plain}: "
                + "use --urls https://... with a certificate for Kestrel, or name the proxy's IP.");
        return reached;
    }

    private static Uri Parsed(string address) =>
        Uri.TryCreate(address.Trim(), UriKind.Absolute, out var parsed)
        && parsed is { Scheme: "http" or "https", AbsolutePath: "/", Query: "", Fragment: "", UserInfo: "" }
            ? parsed
            : throw new StartupException(
                $"Bureau__Address 应当是群众使用的网址，只到主机名和端口，例如 https://wenzheng.example.gov.cn；现在是“{address}”。\n"
                + $"Bureau__Address is the address that citizens use, host and port only, such as https://wenzheng.example.gov.cn; it is '{address}'.");

    private static bool Secure(string address, string? tls)
    {
        var secure = address.TrimStart().StartsWith("https:", StringComparison.OrdinalIgnoreCase);
        bool? said = tls?.Trim().ToLowerInvariant() switch
        {
            null or "" => null,
            "yes" or "true" => true,
            "no" or "false" => false,
            _ => throw new StartupException($"Tls 应写 yes 或 no，现在是“{tls}”。\nTls is yes or no; it is '{tls}'."),
        };
        if ((said ?? true) == secure)
            return secure;
        throw new StartupException(secure
            ? "Bureau__Address 是 https，Tls 却是 no：请改其中一个。\nBureau__Address is https, but Tls is no: change one of them."
            : "Bureau__Address 不是 https：路上的任何人都能读到群众写的内容和民警的登录。请改用 https；确实没有 HTTPS（例如隔离的内网）才写 Tls=no。\n"
                + "Bureau__Address is not https: whoever is on the way reads what citizens write and how officers sign in. "
                + "Use https; only where there really is none, as on a network apart, write Tls=no.");
    }

    private static IEnumerable<IPNetwork> Networks(string proxies)
    {
        if (proxies.Trim().Equals(NoProxy, StringComparison.OrdinalIgnoreCase))
            yield break;
        foreach (var text in proxies.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries))
            yield return IPNetwork.TryParse(text, out var network) ? network
                : IPAddress.TryParse(text, out var one) ? new(one, one.GetAddressBytes().Length * 8)
                : throw new StartupException(
                    $"Proxies 应是前置代理的 IP 或网段，用逗号隔开，例如 127.0.0.1,10.0.0.0/24，没有就写 none；读不懂“{text}”。\n"
                    + $"Proxies are IPs or networks with commas between them, such as 127.0.0.1,10.0.0.0/24, or none; '{text}' is neither.");
    }

    private static IEnumerable<string> Listening(IConfiguration configuration) =>
        (configuration[WebHostDefaults.ServerUrlsKey] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Concat(configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>());

    private static bool IsThisMachine(string url) =>
        BindingAddress.Parse(url) is var address && (address.IsUnixPipe || address.IsNamedPipe || PublicAddress.IsThisMachine(address.Host));

    private static StartupException Missing(string? beyond) => new(
        $"{(beyond is null ? "这台主机要对外服务" : $"这台主机在 {beyond} 对外服务")}，启动前请写明怎样到达它："
        + "Bureau__Address=https://群众使用的网址，Proxies=前置代理的 IP（没有就写 none），没有 HTTPS 时另写 Tls=no。\n"
        + $"{(beyond is null ? "This host is to be reached from elsewhere" : $"This host is reached from elsewhere, by {beyond}")}: say how, "
        + "with Bureau__Address=https://ADDRESS-THAT-CITIZENS-USE, Proxies=IPS-OF-YOUR-PROXIES (or none), and, where there is no HTTPS, Tls=no.");
}
