using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Governance.Core.Tests.Channels.WeChatService;

/// <summary>
/// The calls of customer service that the product uses, on this machine, as WeCom documents them. It notes what arrived at whom, drops what has the number of
/// another, and answers what it is told to.
/// </summary>
internal sealed class WeComServer : IAsyncDisposable
{
    internal const string CorpId = "wwd08c8e7c775ab44d";
    internal const string Secret = "the-secret-of-customer-service";

    internal const string Desk = "wkAJ2GCAAASSm4_FhToWMFea0xAFfd3Q";

    private readonly HttpListener listener = new();
    private readonly Lock changing = new();
    private readonly List<JsonObject> messages = [];
    private readonly Dictionary<string, string> taken = [];
    private readonly Task serving;
    private int issued = 1;

    internal WeComServer()
    {
        Address = $"http://127.0.0.1:{FreePort.Next()}";
        listener.Prefixes.Add($"{Address}/");
        listener.Start();
        serving = Serve();
    }

    internal string Address { get; }

    /// <summary>What arrived, as "desk citizen text".</summary>
    internal ConcurrentQueue<string> Arrived { get; } = new();

    /// <summary>The greetings that were sent, by the codes they were sent with.</summary>
    internal ConcurrentQueue<string> Greeted { get; } = new();

    /// <summary>What the next messages are answered with: a code; "cut" takes it and breaks the line. Once it is empty, 0.</summary>
    internal ConcurrentQueue<string> Answers { get; } = new();

    internal ConcurrentDictionary<string, byte[]> Media { get; } = new();

    /// <summary>No more of them come at once, however many are asked for.</summary>
    internal int PageSize { get; set; } = 1000;

    /// <summary>The code that the next asking for messages is answered with.</summary>
    internal int Trouble { get; set; }

    internal int Pulls;

    internal int Sends;

    internal int Tokens;

    internal void ExpireToken() => Interlocked.Increment(ref issued);

    /// <summary>A citizen writes to the desk.</summary>
    internal void Write(string number, string text, string citizen = "wmAAA", DateTimeOffset? at = null) =>
        Put(number, citizen, at, "3", ("msgtype", "text"), ("text", new JsonObject { ["content"] = text }));

    internal void Put(string number, string citizen, DateTimeOffset? at, string origin, params (string Name, JsonNode Value)[] parts)
    {
        var message = new JsonObject
        {
            ["msgid"] = number, ["open_kfid"] = Desk, ["external_userid"] = citizen, ["origin"] = int.Parse(origin, CultureInfo.InvariantCulture),
            ["send_time"] = (at ?? Bureau.At("2026-03-02 09:00").ToDateTimeOffset()).ToUnixTimeSeconds(),
        };
        foreach (var (name, value) in parts)
            message[name] = value;
        lock (changing)
            messages.Add(message);
    }

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
        var asked = context.Request.QueryString;
        switch (context.Request.HttpMethod, context.Request.Url!.AbsolutePath)
        {
            case ("GET", "/cgi-bin/gettoken"):
                Interlocked.Increment(ref Tokens);
                await Json(context, asked["corpid"] == CorpId && asked["corpsecret"] == Secret
                    ? new() { ["errcode"] = 0, ["access_token"] = $"token {issued}", ["expires_in"] = 7200 }
                    : new() { ["errcode"] = 40001, ["errmsg"] = $"invalid credential {asked["corpsecret"]}" });
                break;
            case var _ when asked["access_token"] != $"token {issued}":
                await Json(context, new() { ["errcode"] = 42001, ["errmsg"] = "access_token expired" });
                break;
            case ("POST", "/cgi-bin/kf/account/list"):
                await Json(context, new() { ["errcode"] = 0, ["account_list"] = new JsonArray(new JsonObject { ["open_kfid"] = Desk }) });
                break;
            case ("POST", "/cgi-bin/kf/sync_msg"):
                Interlocked.Increment(ref Pulls);
                await Json(context, Page(JsonNode.Parse(body)!));
                break;
            case ("POST", "/cgi-bin/kf/send_msg"):
                Interlocked.Increment(ref Sends);
                await Take(context, JsonNode.Parse(body)!);
                break;
            case ("POST", "/cgi-bin/kf/send_msg_on_event"):
                Greeted.Enqueue((string)JsonNode.Parse(body)!["code"]!);
                await Json(context, new() { ["errcode"] = 0 });
                break;
            case ("GET", "/cgi-bin/media/get") when Media.TryGetValue(asked["media_id"]!, out var content):
                context.Response.ContentType = "image/png";
                context.Response.AddHeader("Content-Disposition", $"attachment; filename=\"{asked["media_id"]}.png\"");
                await context.Response.OutputStream.WriteAsync(content);
                context.Response.Close();
                break;
            default:
                await Json(context, new() { ["errcode"] = 40007, ["errmsg"] = "invalid media_id" });
                break;
        }
    }

    private JsonObject Page(JsonNode asked)
    {
        if (Trouble != 0)
            return new() { ["errcode"] = Trouble, ["errmsg"] = "trouble" };
        var begin = (string?)asked["cursor"] is { } cursor ? int.Parse(cursor[1..], CultureInfo.InvariantCulture) : 0;
        lock (changing)
        {
            var page = messages.Skip(begin).Take(Math.Min(PageSize, (int)asked["limit"]!)).Select(message => message.DeepClone()).ToArray();
            var end = begin + page.Length;
            return new()
            {
                ["errcode"] = 0, ["errmsg"] = "ok", ["next_cursor"] = $"c{end}", ["has_more"] = end < messages.Count ? 1 : 0,
                ["msg_list"] = new JsonArray(page),
            };
        }
    }

    private async Task Take(HttpListenerContext context, JsonNode message)
    {
        var (number, text) = ((string)message["msgid"]!, (string)message["text"]!["content"]!);
        var answer = Answers.TryDequeue(out var said) ? said : "0";
        if (number.Length > 32 || !number.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_'))
            answer = "40058";
        else if (Encoding.UTF8.GetByteCount(text) > 2048)
            answer = "45002";
        lock (changing)
            if (answer is "0" or "cut" && taken.TryAdd(number, text))
                Arrived.Enqueue($"{message["open_kfid"]} {message["touser"]} {text}");
        if (answer == "cut")
            context.Response.Abort();
        else
            await Json(context, new()
            {
                ["errcode"] = int.Parse(answer, CultureInfo.InvariantCulture), ["errmsg"] = $"to {message["touser"]}", ["msgid"] = number,
            });
    }

    private static async Task Json(HttpListenerContext context, JsonObject answer)
    {
        context.Response.ContentType = "application/json; charset=UTF-8";
        await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(answer.ToJsonString()));
        context.Response.Close();
    }
}
