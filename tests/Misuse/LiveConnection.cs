using System.Net.WebSockets;

namespace Governance.Misuse.Tests;

/// <summary>The connection that a live page keeps open, as the browser's script makes it.</summary>
internal static class LiveConnection
{
    internal static async Task<ClientWebSocket> Open(Uri host, string? cookie, string origin, HttpMessageInvoker? by = null)
    {
        var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", origin);
        if (cookie is not null)
            socket.Options.SetRequestHeader("Cookie", cookie);
        try
        {
            await socket.ConnectAsync(
                new UriBuilder(host) { Scheme = host.Scheme == "https" ? "wss" : "ws", Path = "/_blazor" }.Uri, by, TestContext.Current.CancellationToken);
            // The handshake of the hub's protocol: from here on it is a connection of a live page.
            await socket.SendAsync("{\"protocol\":\"blazorpack\",\"version\":1}\u001e"u8.ToArray(), WebSocketMessageType.Text, endOfMessage: true,
                TestContext.Current.CancellationToken);
            await socket.ReceiveAsync(new byte[1024], TestContext.Current.CancellationToken);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Hears what the host says until it says nothing more: the host pings every fifteen seconds, so that a connection that is never cut is found
    /// out.
    /// </summary>
    internal static async Task ShouldBeCut(this ClientWebSocket socket)
    {
        const int mostPings = 8;
        for (var heard = 0; heard < mostPings; heard++)
        {
            try
            {
                if ((await socket.ReceiveAsync(new byte[4096], TestContext.Current.CancellationToken)).MessageType == WebSocketMessageType.Close)
                    return;
            }
            catch (WebSocketException)
            {
                return;
            }
        }

        Assert.Fail($"The host has said {mostPings} things more.");
    }
}
