
namespace Governance.Host.Entrance;

/// <summary>What the host says of how it is reached; both languages at once, since nobody has chosen one.</summary>
internal static class EntranceText
{
    internal const string PasswordsOfTheDemoAccountsArePublic = "演示账号的密码是公开的，所以 --demo 只能在本机用：去掉 --demo，或者去掉 Bureau__Address、Proxies、Tls 并只监听 localhost。\n"
        + "The passwords of the demo accounts are public, so --demo is for this machine only: "
        + "leave it out, or leave out Bureau__Address, Proxies and Tls and listen to localhost.";
    internal const string HttpsButTlsIsNo = "Bureau__Address 是 https，Tls 却是 no：请改其中一个。\nBureau__Address is https, but Tls is no: change one of them.";
    internal const string NotHttps = "Bureau__Address 不是 https：路上的任何人都能读到群众写的内容和民警的登录。请改用 https；确实没有 HTTPS（例如隔离的内网）才写 Tls=no。\n"
        + "Bureau__Address is not https: whoever is on the way reads what citizens write and how officers sign in. "
        + "Use https; only where there really is none, as on a network apart, write Tls=no.";
    internal const string ThisHostServesItsOwnMachineOnly = "这台主机只供本机使用。要从别处访问，请在启动时写明 Bureau__Address 和 Proxies。 · "
        + "This host serves its own machine only. To reach it from elsewhere, start it with Bureau__Address and Proxies.";
    internal const string RequestCameThroughAProxy =
        "A request came through a proxy that this host was not told of: all who come through it count as one address. "
        + "Set Bureau__Address and Proxies. · 请求经过了没有写明的代理，经过它的人都算一个地址：请设置 Bureau__Address 和 Proxies";

    internal static string SayHowItIsReached(string? beyond) =>
        $"{(beyond is null ? "这台主机要对外服务" : $"这台主机在 {beyond} 对外服务")}，启动前请写明怎样到达它："
        + "Bureau__Address=https://群众使用的网址，Proxies=前置代理的 IP（没有就写 none），没有 HTTPS 时另写 Tls=no。\n"
        + $"{(beyond is null ? "This host is to be reached from elsewhere" : $"This host is reached from elsewhere, by {beyond}")}: say how, "
        + "with Bureau__Address=https://ADDRESS-THAT-CITIZENS-USE, Proxies=IPS-OF-YOUR-PROXIES (or none), and, where there is no HTTPS, Tls=no.";

    internal static string NoProxyAndNoHttps(string plain) =>
        $"Proxies=none 表示没有前置代理，那么主机自己要用 HTTPS，不能监听 {plain}：用 --urls https://… 并给 Kestrel 证书，或者写明代理的 IP。\n"
        + $"Proxies=none means that no proxy stands before the host, which then needs HTTPS itself and cannot listen to {plain}: "
        + "use --urls https://... with a certificate for Kestrel, or name the proxy's IP.";

    internal static string WhatBureauAddressIs(string address) => $"Bureau__Address 应当是群众使用的网址，只到主机名和端口，例如 https://wenzheng.example.gov.cn；现在是“{address}”。\n"
        + $"Bureau__Address is the address that citizens use, host and port only, such as https://wenzheng.example.gov.cn; it is '{address}'.";

    internal static string TlsIsYesOrNo(string tls) => $"Tls 应写 yes 或 no，现在是“{tls}”。\nTls is yes or no; it is '{tls}'.";

    internal static string WhatProxiesAre(string text) => $"Proxies 应是前置代理的 IP 或网段，用逗号隔开，例如 127.0.0.1,10.0.0.0/24，没有就写 none；读不懂“{text}”。\n"
        + $"Proxies are IPs or networks with commas between them, such as 127.0.0.1,10.0.0.0/24, or none; '{text}' is neither.";

    internal static string PleaseUse(string? origin) => $"请用 {origin} 。 · Please use {origin}";
}
