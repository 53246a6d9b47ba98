using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Governance.Core.Tests.Channels.QQ;

/// <summary>The HTTP interface of a program that speaks OneBot v11, on this machine, as the protocol has it. It notes what arrived where.</summary>
internal sealed class OneBotServer : IAsyncDisposable
{
    internal const string Self = "10001000";
    internal const string AccessToken = "token-of-the-program";
    internal const string Secret = "secret-of-the-reports";

    private readonly HttpListener listener = new();
    private readonly Task serving;

    internal OneBotServer()
    {
        Address = $"http://127.0.0.1:{FreePort.Next()}";
        listener.Prefixes.Add($"{Address}/");
        listener.Start();
        serving = Serve();
    }

    internal string Address { get; }

    /// <summary>What arrived, as "group 1 [...]" or "private 2 [...]", in segments.</summary>
    internal ConcurrentQueue<string> Arrived { get; } = new();

    /// <summary>What the next messages are answered with: a status, a number of the web, or "cut", which takes one and breaks the line.</summary>
    internal ConcurrentQueue<string> Answers { get; } = new();

    internal int Sends;

    public async ValueTask DisposeAsync()
    {
        listener.Close();
        await serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task Serve()
    {
        for (var calls = 0; calls < 10_000; calls++)
            _ = Answer(await listener.GetContextAsync());
    }

    private async Task Answer(HttpListenerContext context)
    {
        using var reader = new StreamReader(context.Request.InputStream);
        var body = await reader.ReadToEndAsync();
        // Version 4 of what became OneBot said "Token".
        var allowed = context.Request.Headers["Authorization"]?.Split(' ');
        if (allowed is not { Length: 2 })
            await Say(context, 401);
        else if (allowed[1] != AccessToken)
            await Say(context, 403);
        else
            switch (context.Request.Url!.AbsolutePath)
            {
                case "/get_login_info":
                    await Say(context, 200, "ok", new() { ["user_id"] = long.Parse(Self, CultureInfo.InvariantCulture), ["nickname"] = "平安" });
                    break;
                case "/send_group_msg":
                    await Take(context, "group", "group_id", JsonNode.Parse(body)!);
                    break;
                case "/send_private_msg":
                    await Take(context, "private", "user_id", JsonNode.Parse(body)!);
                    break;
                default:
                    await Say(context, 404);
                    break;
            }
    }

    private async Task Take(HttpListenerContext context, string kind, string name, JsonNode sent)
    {
        Interlocked.Increment(ref Sends);
        var answer = Answers.TryDequeue(out var said) ? said : "ok";
        if (answer is "ok" or "async" or "cut")
            Arrived.Enqueue($"{kind} {(long)sent[name]!} {Shown(sent["message"]!.AsArray())}");
        if (answer == "cut")
            context.Response.Abort();
        else if (int.TryParse(answer, out var status))
            await Say(context, status);
        else
            await Say(context, 200, answer, answer == "failed" ? null : new() { ["message_id"] = Arrived.Count });
    }

    private static string Shown(JsonArray segments) =>
        string.Concat(segments.Select(segment => (string?)segment!["type"] == "at" ? $"@{segment["data"]!["qq"]}" : $"{segment["data"]!["text"]}"));

    private static async Task Say(HttpListenerContext context, int code, string? status = null, JsonObject? data = null)
    {
        context.Response.StatusCode = code;
        if (status is not null)
        {
            context.Response.ContentType = "application/json";
            await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(
                new JsonObject { ["status"] = status, ["retcode"] = status == "failed" ? 1404 : status == "async" ? 1 : 0, ["data"] = data }.ToJsonString()));
        }

        context.Response.Close();
    }
}
