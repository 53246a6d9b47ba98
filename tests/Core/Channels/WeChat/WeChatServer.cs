using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Governance.Core.Tests.Channels.WeChat;

/// <summary>
/// The calls of WeChat that the product uses, on this machine, as WeChat documents them. It notes what arrived at whom, and answers what it is told to.
/// </summary>
internal sealed class WeChatServer : IAsyncDisposable
{
    internal const string AppId = "wxba5fad812f8e6fb9";
    internal const string Secret = "the-secret-of-the-account";

    private readonly HttpListener listener = new();
    private readonly TaskCompletionSource silence = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock changing = new();
    private readonly Task serving;
    private int issued = 1;
    private bool spoiled;

    internal WeChatServer()
    {
        var port = FreePort.Next();
        Address = $"http://127.0.0.1:{port}";
        listener.Prefixes.Add($"{Address}/");
        listener.Start();
        serving = Serve();
    }

    internal string Address { get; }

    /// <summary>What arrived at followers, as "openid text".</summary>
    internal ConcurrentQueue<string> Arrived { get; } = new();

    /// <summary>What arrived by template, as "openid template key=value address".</summary>
    internal ConcurrentQueue<string> ByTemplate { get; } = new();

    /// <summary>The menus that the account was given.</summary>
    internal ConcurrentQueue<JsonNode> Menus { get; } = new();

    /// <summary>What a menu is answered with.</summary>
    internal int MenuAnswer { get; set; }

    /// <summary>The codes that the next customer-service messages are answered with; 0 once it is empty. "cut" takes it and breaks the line.</summary>
    internal ConcurrentQueue<string> Answers { get; } = new();

    /// <summary>What lies there to be fetched; null is answered with silence.</summary>
    internal ConcurrentDictionary<string, byte[]?> Media { get; } = new();

    internal int Tokens;

    internal int Forced;

    internal int Sends;

    /// <summary>The token that was given is over, and whoever asks gets a new one.</summary>
    internal void ExpireToken()
    {
        lock (changing)
            (issued, spoiled) = (issued + 1, false);
    }

    /// <summary>The token that was given is refused, and given again to whoever asks without force.</summary>
    internal void SpoilToken()
    {
        lock (changing)
            spoiled = true;
    }

    public async ValueTask DisposeAsync()
    {
        if (!silence.TrySetResult())
            return;
        // Not stopped first: closed after that, it would open its port once more, which may be another's by then.
        listener.Close();
        await serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private string Current => $"token {issued}";

    private async Task Serve()
    {
        for (var calls = 0; calls < 10_000; calls++)
            _ = Answer(await listener.GetContextAsync());
    }

    private async Task Answer(HttpListenerContext context)
    {
        using var reader = new StreamReader(context.Request.InputStream);
        var body = await reader.ReadToEndAsync();
        switch (context.Request.HttpMethod, context.Request.Url!.AbsolutePath)
        {
            case ("POST", "/cgi-bin/stable_token"):
                await Json(context, Token(JsonNode.Parse(body)!));
                break;
            case ("GET", "/cgi-bin/token"):
                var asked = context.Request.QueryString;
                await Json(context, Token(new JsonObject { ["appid"] = asked["appid"], ["secret"] = asked["secret"] }));
                break;
            case (_, var path) when !Accepts(context.Request.QueryString["access_token"]):
                await Json(context, new JsonObject { ["errcode"] = path.Contains("media", StringComparison.Ordinal) ? 40001 : 42001, ["errmsg"] = "expired" });
                break;
            case ("POST", "/cgi-bin/message/custom/send"):
                Interlocked.Increment(ref Sends);
                await Take(context, body);
                break;
            case ("POST", "/cgi-bin/message/template/send"):
                var notice = JsonNode.Parse(body)!;
                var (key, value) = notice["data"]!.AsObject().Single();
                ByTemplate.Enqueue($"{notice["touser"]} {notice["template_id"]} {key}={value!["value"]} {notice["url"]}".TrimEnd());
                await Json(context, new JsonObject { ["errcode"] = 0, ["errmsg"] = "ok", ["msgid"] = 200228332 + ByTemplate.Count });
                break;
            case ("POST", "/cgi-bin/menu/create"):
                Menus.Enqueue(JsonNode.Parse(body)!);
                await Json(context, new JsonObject { ["errcode"] = MenuAnswer, ["errmsg"] = "hint" });
                break;
            case ("GET", "/cgi-bin/media/get"):
                await Give(context, context.Request.QueryString["media_id"]!);
                break;
            default:
                context.Response.StatusCode = 404;
                context.Response.Close();
                break;
        }
    }

    private JsonObject Token(JsonNode asked)
    {
        Interlocked.Increment(ref Tokens);
        if ((string?)asked["appid"] != AppId)
            return new() { ["errcode"] = 40013, ["errmsg"] = "invalid appid" };
        if ((string?)asked["secret"] != Secret)
            return new() { ["errcode"] = 40125, ["errmsg"] = $"invalid appsecret {asked["secret"]}" };
        lock (changing)
        {
            if ((bool?)asked["force_refresh"] == true)
            {
                Interlocked.Increment(ref Forced);
                (issued, spoiled) = (issued + 1, false);
            }

            return new() { ["access_token"] = Current, ["expires_in"] = 7200 };
        }
    }

    private bool Accepts(string? token)
    {
        lock (changing)
            return token == Current && !spoiled;
    }

    private async Task Take(HttpListenerContext context, string body)
    {
        var answer = Answers.TryDequeue(out var said) ? said : "0";
        // It shows escaped characters as they are written.
        if (body.Contains(@"\u", StringComparison.Ordinal))
            answer = "40033";
        var message = JsonNode.Parse(body)!;
        if (Encoding.UTF8.GetByteCount((string)message["text"]!["content"]!) > 2048)
            answer = "45002";
        if (answer is "0" or "cut")
            Arrived.Enqueue($"{message["touser"]} {message["text"]!["content"]}");
        if (answer == "cut")
            context.Response.Abort();
        else
            await Json(context, new JsonObject { ["errcode"] = int.Parse(answer, CultureInfo.InvariantCulture), ["errmsg"] = $"to {message["touser"]}" });
    }

    private async Task Give(HttpListenerContext context, string id)
    {
        if (!Media.TryGetValue(id, out var content))
            await Json(context, new JsonObject { ["errcode"] = 40007, ["errmsg"] = "invalid media_id" });
        else if (content is null)
            await silence.Task;
        else
        {
            context.Response.ContentType = "image/png";
            context.Response.AddHeader("Content-Disposition", $"attachment; filename=\"{id}.png\"");
            await context.Response.OutputStream.WriteAsync(content);
            context.Response.Close();
        }
    }

    private static async Task Json(HttpListenerContext context, JsonNode answer)
    {
        context.Response.ContentType = "application/json; encoding=utf-8";
        await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(answer.ToJsonString()));
        context.Response.Close();
    }
}
