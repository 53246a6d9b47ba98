using System.Net;
using Governance.Specifications.Tests.Running;

namespace Governance.Misuse.Tests;

/// <summary>A request sent as it is written: a client library would put it in order.</summary>
internal static class RawRequest
{
    internal static async Task<string> Raw(this RunningHost host, string request)
    {
        using var client = new System.Net.Sockets.TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, host.Citizen.BaseAddress!.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(stream);
        return WebUtility.HtmlDecode(await reader.ReadToEndAsync().WaitAsync(TimeSpan.FromMinutes(1)));
    }
}
