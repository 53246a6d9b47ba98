using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Governance.Benchmarks;

/// <summary>
/// One kept-alive HTTP/1.1 connection that costs the machine as little as may be: client and server share its cores, so what
/// the client burns would be counted against the server.
/// </summary>
internal sealed class WireClient : IDisposable
{
    private static readonly byte[] EndOfHeaders = "\r\n\r\n"u8.ToArray();

    // A server gives up a connection on which nothing is said, while another is filled or started.
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(60);

    private readonly int port;
    private Socket socket = New();
    private long used;
    private byte[] buffer = new byte[64 * 1024];

    private WireClient(int port) => this.port = port;

    internal static async Task<WireClient> Connect(int port)
    {
        var client = new WireClient(port);
        await client.Connect();
        return client;
    }

    private static Socket New() => new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };

    private async Task Connect()
    {
        await socket.ConnectAsync(IPAddress.Loopback, port);
        used = Stopwatch.GetTimestamp();
    }

    /// <summary>Sends a whole request and returns the status and the bytes of the answer, headers included; good until the next call.</summary>
    internal async ValueTask<(int Status, ReadOnlyMemory<byte> Answer)> Send(ReadOnlyMemory<byte> request)
    {
        if (Stopwatch.GetElapsedTime(used) > LongestSilence)
        {
            socket.Dispose();
            socket = New();
            await Connect();
        }

        used = Stopwatch.GetTimestamp();
        for (var sent = 0; sent < request.Length;)
            sent += await socket.SendAsync(request[sent..]);
        var (length, whole) = (0, (int?)null);
        while (true)
        {
            if (length == buffer.Length)
                Array.Resize(ref buffer, buffer.Length * 2);
            var read = await socket.ReceiveAsync(buffer.AsMemory(length));
            if (read == 0)
                throw new EndOfStreamException("The server closed the connection.");
            length += read;
            whole ??= WholeLength(buffer.AsSpan(0, length));
            if (whole is { } size && (size == Chunked ? buffer.AsSpan(0, length).EndsWith("0\r\n\r\n"u8) : length >= size))
                return (int.Parse(buffer.AsSpan(9, 3), CultureInfo.InvariantCulture), buffer.AsMemory(0, length));
        }
    }

    private const int Chunked = -1;

    private static int? WholeLength(ReadOnlySpan<byte> answer)
    {
        var end = answer.IndexOf(EndOfHeaders);
        if (end < 0)
            return null;
        var headers = Encoding.ASCII.GetString(answer[..end]);
        const string Length = "\r\nContent-Length: ";
        var at = headers.IndexOf(Length, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return Chunked;
        var from = at + Length.Length;
        var until = headers.IndexOf('\r', from);
        return end + EndOfHeaders.Length + int.Parse(headers.AsSpan(from, (until < 0 ? headers.Length : until) - from), CultureInfo.InvariantCulture);
    }

    public void Dispose() => socket.Dispose();
}
