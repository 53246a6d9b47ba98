using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace Governance.TestSupport;

/// <summary>A provider of text messages on a socket of its own. What it understands it decides by itself, from what came over the wire.</summary>
public abstract class ProviderOfAnother : IAsyncDisposable
{
    private const int MostCalls = 1_000;

    private readonly HttpListener listener = new();
    private readonly TaskCompletionSource closed = new();
    private readonly Task serving;

    protected ProviderOfAnother()
    {
        var port = FreePort.Next();
        Host = $"127.0.0.1:{port}";
        listener.Prefixes.Add($"http://{Host}/");
        listener.Start();
        serving = Serve();
    }

    public string Host { get; }

    public string Address => $"http://{Host}";

    /// <summary>What the next calls are answered, signed rightly or not; what the provider decides itself once it is empty. Null is silence.</summary>
    public ConcurrentQueue<(int Status, string Content)?> Answers { get; } = new();

    public int Calls { get; private set; }

    public async ValueTask DisposeAsync()
    {
        closed.TrySetResult();
        listener.Stop();
        await serving;
        listener.Close();
        GC.SuppressFinalize(this);
    }

    protected abstract (int Status, string Content) Answer(HttpListenerRequest request, byte[] body);

    protected static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    protected static string Hash(string content) => Hash(Encoding.UTF8.GetBytes(content));

    protected static byte[] Keyed(byte[] key, string text)
    {
        using var keyed = new HMACSHA256(key);
        return keyed.ComputeHash(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>The lines of the headers that the caller says it has signed, from the headers that it has sent.</summary>
    protected static string LinesOf(HttpListenerRequest request, string names, Func<string, string> value) =>
        string.Concat(names.Split(';').Select(name => $"{name}:{(name == "host" ? value(name) : request.Headers[name]!.Trim())}\n"));

    private async Task Serve()
    {
        var answering = new List<Task>();
        for (var calls = 0; calls < MostCalls; calls++)
            try
            {
                answering.Add(Serve(await listener.GetContextAsync()));
            }
            catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException)
            {
                break;
            }

        await Task.WhenAll(answering).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task Serve(HttpListenerContext context)
    {
        using var body = new MemoryStream();
        await context.Request.InputStream.CopyToAsync(body);
        Calls++;
        var decided = Answer(context.Request, body.ToArray());
        if (Answers.TryDequeue(out var said))
        {
            if (said is not { } instead)
            {
                await closed.Task;
                return;
            }

            decided = instead;
        }

        var content = Encoding.UTF8.GetBytes(decided.Content);
        (context.Response.StatusCode, context.Response.ContentType) = (decided.Status, "application/json; charset=utf-8");
        await context.Response.OutputStream.WriteAsync(content);
        context.Response.Close();
    }
}
