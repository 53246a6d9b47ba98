namespace Governance.Core.Channels.WebPush;

/// <summary>
/// The push services of browsers. A browser says itself where it is to be notified: what is none of these would have our hosts call whatever address
/// somebody names. Pure.
/// </summary>
internal static class PushServices
{
    /// <summary>Of Chrome and what is made of it, Firefox, Safari.</summary>
    private static readonly string[] Hosts = ["fcm.googleapis.com", "updates.push.services.mozilla.com", "web.push.apple.com"];

    /// <summary>Edge is told by one of many hosts of Microsoft's.</summary>
    private const string Windows = ".notify.windows.com";

    /// <param name="own">The bureau's own service; empty where it has none.</param>
    internal static bool May(Uri endpoint, string own) =>
        endpoint is { Scheme: "https", IsDefaultPort: true, UserInfo.Length: 0 }
        && (Hosts.Contains(endpoint.IdnHost, StringComparer.Ordinal) || endpoint.IdnHost.EndsWith(Windows, StringComparison.Ordinal))
        || (own.Length > 0 && endpoint.UserInfo.Length == 0
            && Uri.Compare(endpoint, new(own), UriComponents.SchemeAndServer, UriFormat.UriEscaped, StringComparison.OrdinalIgnoreCase) == 0);

    internal static IReadOnlyList<Uri> ToReach(string own) => own.Length > 0 ? [new(own)] : [.. Hosts.Select(host => new Uri($"https://{host}"))];
}
