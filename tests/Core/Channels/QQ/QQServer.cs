using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Governance.Core.Tests.Channels.QQ;

/// <summary>
/// The calls of QQ that bots use, on this machine, as QQ documents them: what is sent twice under one number is refused the second time. It notes what
/// arrived where, and answers what it is told to.
/// </summary>
internal sealed class QQServer : IAsyncDisposable
{
    internal const string AppId = "102000001";
    internal const string Secret = "DG5g3B4j9X2KOErG";

    private readonly HttpListener listener = new();
    private readonly ConcurrentDictionary<string, byte> sent = new();
    private readonly TaskCompletionSource silence = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task serving;
    private int issued = 1;

    internal QQServer()
    {
        Address = $"http://127.0.0.1:{FreePort.Next()}";
        listener.Prefixes.Add($"{Address}/");
        listener.Start();
        serving = Serve();
    }

    internal string Address { get; }

    /// <summary>What arrived, as "users/openid text" or "groups/openid text".</summary>
    internal ConcurrentQueue<string> Arrived { get; } = new();

    /// <summary>Which message each of these answers, as "msg_id#msg_seq".</summary>
    internal ConcurrentQueue<string> Answered { get; } = new();

    /// <summary>The codes that the next messages are answered with; "cut" takes one and breaks the line, "429" and "502" are answers of the web.</summary>
    internal ConcurrentQueue<string> Answers { get; } = new();

    /// <summary>What lies there to be fetched; null is answered with silence.</summary>
    internal ConcurrentDictionary<string, byte[]?> Files { get; } = new();

    internal int Tokens;

    internal int Sends;

    internal int Fetches;

    /// <summary>The token that was given is over, and whoever asks gets a new one.</summary>
    internal void ExpireToken() => Interlocked.Increment(ref issued);

    public async ValueTask DisposeAsync()
    {
        listener.Close();
        silence.TrySetResult();
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
        var (body, path) = (await reader.ReadToEndAsync(), context.Request.Url!.AbsolutePath);
        if (path == "/app/getAppAccessToken")
            await Json(context, 200, Token(JsonNode.Parse(body)!));
        else if (path.StartsWith("/files/", StringComparison.Ordinal))
            await Give(context, path["/files/".Length..]);
        else if (context.Request.Headers["Authorization"] != $"QQBot token-{issued}")
            await Json(context, 401, Refusal(11243));
        else if (path.Split('/') is ["", "v2", var where, var whom, "messages"] && where is ("users" or "groups"))
            await Take(context, $"{where}/{Uri.UnescapeDataString(whom)}", JsonNode.Parse(body)!);
        else
            await Json(context, 404, Refusal(404));
    }

    private JsonObject Token(JsonNode asked)
    {
        Interlocked.Increment(ref Tokens);
        return (string?)asked["appId"] == AppId && (string?)asked["clientSecret"] == Secret
            ? new() { ["access_token"] = $"token-{issued}", ["expires_in"] = "7200" }
            : Refusal(100016);
    }

    private async Task Take(HttpListenerContext context, string where, JsonNode message)
    {
        Interlocked.Increment(ref Sends);
        var (answer, number) = (Answers.TryDequeue(out var said) ? said : "0", $"{message["msg_id"]}#{message["msg_seq"]}");
        if (answer is "0" or "cut" && message["msg_id"] is null)
            answer = "40034100";
        if (answer is "0" or "cut" && !sent.TryAdd(number, 0))
            answer = "40054005";
        if (answer is "0" or "cut")
        {
            ((int?)message["msg_type"]).ShouldBe(0);
            Arrived.Enqueue($"{where} {message["content"]}");
            Answered.Enqueue(number);
        }

        var code = answer == "cut" ? 0 : int.Parse(answer, CultureInfo.InvariantCulture);
        if (answer == "cut")
            context.Response.Abort();
        else if (code is 429 or 502)
            await Json(context, code, []);
        else if (code == 0)
            await Json(context, 200, new() { ["id"] = $"ROBOT1.0_{Arrived.Count}", ["timestamp"] = "2026-03-02T09:00:00+08:00" });
        else
            await Json(context, code is 304023 or 304024 ? 202 : 400, Refusal(code));
    }

    private static JsonObject Refusal(int code) => new()
    {
        ["code"] = code, ["message"] = "refused, and says what was written",
        ["data"] = code is 304023 or 304024 ? new JsonObject { ["message_audit"] = new JsonObject { ["audit_id"] = "audit-1" } } : null,
    };

    private async Task Give(HttpListenerContext context, string name)
    {
        Interlocked.Increment(ref Fetches);
        if (name == "away")
            context.Response.Redirect($"{Address}/files/picture");
        else if (!Files.TryGetValue(name, out var content))
            context.Response.StatusCode = 404;
        else if (content is null)
            await silence.Task;
        else
            await context.Response.OutputStream.WriteAsync(content);
        context.Response.Close();
    }

    private static async Task Json(HttpListenerContext context, int status, JsonObject answer)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(answer.ToJsonString()));
        context.Response.Close();
    }
}
