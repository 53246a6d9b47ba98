using System.Net;
using System.Text;

namespace Governance.Specifications.Tests.Running;

/// <summary>Collects what a host exports by OTLP over HTTP, as bytes: what must not be exported is looked for in all of it.</summary>
public sealed class Collector : IAsyncDisposable
{
    private const int MostCalls = 100_000;

    private readonly HttpListener listener = new();
    private readonly List<(string Path, byte[] Body)> received = [];
    private readonly Task listening;

    public Collector()
    {
        // A free port is found by asking for it; another program may be faster, then the next is tried.
        for (var attempt = 0; Address.Length == 0 && attempt < 20; attempt++)
        {
            var address = $"http://127.0.0.1:{Random.Shared.Next(20_000, 60_000)}";
            listener.Prefixes.Add($"{address}/");
            try
            {
                listener.Start();
                Address = address;
            }
            catch (HttpListenerException)
            {
                listener.Prefixes.Clear();
            }
        }

        Address.ShouldNotBeEmpty("no port is free");
        listening = Listen();
    }

    public string Address { get; } = "";

    public IReadOnlyList<byte[]> Bodies(string path)
    {
        lock (received)
            return [.. received.Where(request => request.Path == path).Select(request => request.Body)];
    }

    public bool Holds(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        lock (received)
            return received.Any(request => request.Body.AsSpan().IndexOf(bytes) >= 0);
    }

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await listening;
        listener.Close();
    }

    private async Task Listen()
    {
        for (var calls = 0; listener.IsListening && calls < MostCalls; calls++)
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
