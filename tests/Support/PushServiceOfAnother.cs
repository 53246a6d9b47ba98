using System.Collections.Concurrent;
using System.Net;

namespace Governance.TestSupport;

/// <summary>A push service that notes what arrives, and answers as it is told to; 201 once nothing is left to answer.</summary>
public sealed class PushServiceOfAnother : IAsyncDisposable
{
    private readonly HttpListener listener = new();
    private readonly Task serving;

    public PushServiceOfAnother()
    {
        Address = $"http://127.0.0.1:{FreePort.Next()}";
        listener.Prefixes.Add($"{Address}/");
        listener.Start();
        serving = Serve();
    }

    public string Address { get; }

    /// <summary>Status, and the header Retry-After where there is one.</summary>
    public ConcurrentQueue<(int Status, string? RetryAfter)> Answers { get; } = new();

    public ConcurrentQueue<Arrived> All { get; } = new();

    public async ValueTask DisposeAsync()
    {
        listener.Close();
        await serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task Serve()
    {
        for (var calls = 0; calls < 10_000; calls++)
        {
            var context = await listener.GetContextAsync();
            using var content = new MemoryStream();
            await context.Request.InputStream.CopyToAsync(content);
            All.Enqueue(new(
                context.Request.HttpMethod, context.Request.Url!.AbsolutePath,
                context.Request.Headers.AllKeys.ToDictionary(name => name!, name => context.Request.Headers[name]!, StringComparer.OrdinalIgnoreCase),
                (int)content.Length));
            var (status, pause) = Answers.TryDequeue(out var answer) ? answer : (201, null);
            context.Response.StatusCode = status;
            if (pause is not null)
                context.Response.AddHeader("Retry-After", pause);
            context.Response.Close();
        }
    }

    public sealed record Arrived(string Method, string Path, IReadOnlyDictionary<string, string> Headers, int Bytes);
}
