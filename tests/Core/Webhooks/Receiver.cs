using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Governance.Core.Tests.Webhooks;

/// <summary>What a receiver was sent, and what it proved of it by the description of Standard Webhooks alone.</summary>
internal sealed record Arrived(string Id, long Second, string Signature, string Body)
{
    internal JsonNode Json => JsonNode.Parse(Body)!;

    internal string Type => (string)Json["type"]!;

    internal JsonNode Data => Json["data"]!;

    /// <summary>Whether one of the signatures holds.</summary>
    internal bool IsSignedBy(string secret) => Signature.Split(' ').Contains(
        "v1," + Convert.ToBase64String(HMACSHA256.HashData(
            Convert.FromBase64String(secret["whsec_".Length..]), Encoding.UTF8.GetBytes($"{Id}.{Second.ToString(CultureInfo.InvariantCulture)}.{Body}"))));
}

/// <summary>Another system on this machine.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly HttpListener listener = new();
    private readonly Task serving;

    internal Receiver()
    {
        Address = $"http://127.0.0.1:{FreePort.Next()}/hooks?of=bureau";
        listener.Prefixes.Add(new Uri(Address).GetLeftPart(UriPartial.Authority) + "/");
        listener.Start();
        serving = Serve();
    }

    internal string Address { get; }

    internal ConcurrentQueue<Arrived> All { get; } = new();

    /// <summary>
    /// What the next are answered: a status, with what stands in Retry-After or Location behind a blank; "silence" takes it and never answers, "flood" has
    /// no end. Once it is empty, <see cref="Usually"/>.
    /// </summary>
    internal ConcurrentQueue<string> Answers { get; } = new();

    internal string Usually { get; init; } = "204";

    public async ValueTask DisposeAsync()
    {
        listener.Close();
        await serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task Serve()
    {
        for (var calls = 0; calls < 100_000; calls++)
            _ = Answer(await listener.GetContextAsync());
    }

    private async Task Answer(HttpListenerContext context)
    {
        using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
        var (headers, body) = (context.Request.Headers, await reader.ReadToEndAsync());
        All.Enqueue(new(
            headers["webhook-id"]!, long.Parse(headers["webhook-timestamp"] ?? "0", CultureInfo.InvariantCulture), headers["webhook-signature"] ?? "", body));
        var answer = (Answers.TryDequeue(out var next) ? next : Usually).Split(' ', 2);
        if (answer[0] == "silence")
            return;
        context.Response.StatusCode = answer[0] == "flood" ? 200 : int.Parse(answer[0], CultureInfo.InvariantCulture);
        if (answer is [var status, var more])
            context.Response.Headers[status.StartsWith('3') ? "Location" : "Retry-After"] = more;
        if (answer[0] == "flood")
        {
            context.Response.SendChunked = true;
            for (var piece = 0; piece < 100_000; piece++)
                await context.Response.OutputStream.WriteAsync(new byte[64 << 10]);
        }

        context.Response.Close();
    }
}
