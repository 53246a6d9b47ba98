using Governance.Specifications.Tests.Running;

namespace Governance.Misuse.Tests;

internal static class OpenedEnquiry
{
    /// <summary>As a citizen opens his enquiry: its neutral address, and the cookie that goes with it.</summary>
    internal static async Task<(string Address, string Cookie)> Enter(HostProcess host, string code)
    {
        using var handler = new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false };
        using var http = new HttpClient(handler) { BaseAddress = host.Http.BaseAddress };
        using var form = new FormUrlEncodedContent([new("code", code)]);
        using var opened = await http.PostAsync("/track/open", form);
        var cookie = opened.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("enquiry=", StringComparison.Ordinal));
        return (opened.Headers.Location!.OriginalString, cookie.Split(';')[0]);
    }
}
