using System.Net;
using System.Text;

namespace Governance.Specifications.Tests.Running;

/// <summary>Collects what a host exports by OTLP over HTTP, as bytes: what must not be exported is looked for in all of it.</summary>
public sealed class Collector : IAsyncDisposable
{
    private readonly HttpListener listener = new();
    private readonly List<(string Path, byte[] Body)> received = [];
    private readonly Task listening;

    public Collector()
    {
        // A free port is found by asking for it; another program may be faster, then the next is tried.
        for (var attempt = 0; ; attempt++)
        {
            var port = Random.Shared.Next(20_000, 60_000);
            listener.Prefixes.Add($"http://127.0.0.1:{port}/");
            try
            {
                listener.Start();
                Address = $"http://127.0.0.1:{port}";
                break;
            }
            catch (HttpListenerException) when (attempt < 20)
            {
                listener.Prefixes.Clear();
            }
        }

        listening = Listen();
    }

    public string Address { get; } = "";

    public IReadOnlyList<byte[]> Bodies(string path)
    {
        lock (received)
            return [.. received.Where(one => one.Path == path).Select(one => one.Body)];
    }

    public bool Holds(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        lock (received)
            return received.Any(one => one.Body.AsSpan().IndexOf(bytes) >= 0);
    }

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await listening;
        listener.Close();
    }

    private async Task Listen()
    {
        while (listener.IsListening)
        {
            try
            {
                var call = await listener.GetContextAsync();
                using var body = new MemoryStream();
                await call.Request.InputStream.CopyToAsync(body);
                lock (received)
                    received.Add((call.Request.Url!.AbsolutePath, body.ToArray()));
                call.Response.StatusCode = 200;
                call.Response.Close();
            }
            catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }
}
