using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Governance.Core.Tests.Channels.Weibo;

/// <summary>
/// The calls of Weibo that the product uses, on this machine, as Weibo documents them; no public client was found that could speak with it in our place, so
/// it is as good as its reading of the documents. It notes what arrived where, and answers what it is told to.
/// </summary>
internal sealed class WeiboServer : IAsyncDisposable
{
    internal const string Secret = "xyz123xyz";
    internal const string Token = "2.00-token-of-the-account";
    internal const long Account = 1902538057;

    /// <summary>Larger than a script can count.</summary>
    internal const long Post = 5_012_345_678_901_234_567;

    private readonly HttpListener listener = new();
    private readonly ConcurrentDictionary<string, ConcurrentQueue<JsonObject>> lists = new();
    private readonly Task serving;
    private long newest = 4_900_000_000_000_000_001;

    internal WeiboServer()
    {
        var port = FreePort.Next();
        Address = $"http://127.0.0.1:{port}";
        listener.Prefixes.Add($"{Address}/");
        listener.Start();
        serving = Serve();
    }

    internal string Address { get; }

    /// <summary>What arrived in private, as "uid text".</summary>
    internal ConcurrentQueue<string> Arrived { get; } = new();

    /// <summary>What stands in public, as "post comment text"; without a comment where it stands under the post itself.</summary>
    internal ConcurrentQueue<string> InPublic { get; } = new();

    /// <summary>The codes that the next calls to write are answered with; 0 once it is empty. "cut" takes it and breaks the line, "page" is no JSON.</summary>
    internal ConcurrentQueue<string> Answers { get; } = new();

    /// <summary>The same for calls to read.</summary>
    internal ConcurrentQueue<string> Readings { get; } = new();

    /// <summary>Every call, as its path and what it asked for.</summary>
    internal ConcurrentQueue<string> Calls { get; } = new();

    internal string Accepted { get; set; } = Token;

    /// <summary>Whether a page begins where it was asked to.</summary>
    internal bool HeedsMaxId { get; set; } = true;

    internal int CallsOf(string path) => Calls.Count(call => call.StartsWith(path, StringComparison.Ordinal));

    /// <returns>Its number.</returns>
    internal long Comment(string text, long writer = 2489518277, long post = Post, JsonObject? answered = null, string list = "comments/to_me")
    {
        var id = Interlocked.Increment(ref newest);
        lists.GetOrAdd(list, _ => new()).Enqueue(CommentOf(id, text, writer, post, answered));
        return id;
    }

    internal static JsonObject CommentOf(long id, string text, long writer, long post = Post, JsonObject? answered = null)
    {
        var comment = new JsonObject
        {
            ["created_at"] = "Mon Mar 02 09:00:00 +0800 2026", ["id"] = id, ["idstr"] = $"{id}", ["mid"] = $"{id}", ["text"] = text,
            ["user"] = new JsonObject { ["id"] = writer, ["idstr"] = $"{writer}", ["screen_name"] = "城南小李", ["verified"] = false },
            ["status"] = new JsonObject { ["id"] = post, ["text"] = "今天起城西路施工，请绕行。" },
        };
        if (answered is not null)
            comment["reply_comment"] = answered.DeepClone();
        return comment;
    }

    internal long Mention(string text, long writer = 2489518277)
    {
        var id = Interlocked.Increment(ref newest);
        // By its number alone, as some lists have it.
        lists.GetOrAdd("statuses/mentions", _ => new()).Enqueue(new()
        {
            ["created_at"] = "Mon Mar 02 09:00:00 +0800 2026", ["id"] = id, ["text"] = text,
            ["user"] = new JsonObject { ["id"] = writer, ["screen_name"] = "城南小李" },
        });
        return id;
    }

    internal void Put(string list, JsonObject item) => lists.GetOrAdd(list, _ => new()).Enqueue(item);

    public async ValueTask DisposeAsync()
    {
        if (!listener.IsListening)
            return;
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
        var (isGet, path) = (context.Request.HttpMethod == "GET", context.Request.Url!.AbsolutePath);
        var asked = isGet ? context.Request.QueryString : System.Web.HttpUtility.ParseQueryString(body);
        Calls.Enqueue($"{path} since {asked["since_id"]} below {asked["max_id"]}");
        var queued = (isGet ? Readings : Answers).TryDequeue(out var said) ? said : "0";
        if (asked["access_token"] != Accepted)
            queued = "21327";
        var (code, answer) = queued is "cut" or "0" ? Do(isGet, path, asked) : queued == "page" ? (0, null) : (Number(queued), null);
        if (queued == "cut")
            context.Response.Abort();
        else if (queued == "page")
            await Write(context, 200, "<html>");
        else if (code == 0)
            await Write(context, 200, answer!.ToJsonString());
        else
            await Write(context, code is 10022 or 10023 or 10024 ? 403 : 400, new JsonObject
            {
                ["request"] = path, ["error_code"] = code, ["error"] = $"{code} for {asked["receiver_id"]} {asked["comment"]}",
            }.ToJsonString());
    }

    private (int Code, JsonNode? Answer) Do(bool isGet, string path, System.Collections.Specialized.NameValueCollection asked)
    {
        switch (isGet, path)
        {
            case (true, "/2/comments/to_me.json" or "/2/comments/mentions.json" or "/2/statuses/mentions.json"):
                return (0, Page(path[3..^5], asked));
            case (false, "/2/comments/reply.json" or "/2/comments/create.json"):
                if (!IPAddress.TryParse(asked["rip"] ?? "", out _) || path.EndsWith("reply.json", StringComparison.Ordinal) != asked["cid"] is not null)
                    return (10016, null);
                if (asked["comment"]!.Length > 140)
                    return (20012, null);
                InPublic.Enqueue($"{asked["id"]} {asked["cid"]} {asked["comment"]}");
                return (0, CommentOf(Interlocked.Increment(ref newest), asked["comment"]!, Account));
            case (false, "/m/messages/reply.json"):
                var text = (string)JsonNode.Parse(asked["data"]!)!["text"]!;
                if (asked["type"] != "text" || text.Length > 300)
                    return (20012, null);
                Arrived.Enqueue($"{asked["receiver_id"]} {text}");
                return (0, new JsonObject { ["result"] = true, ["sender_id"] = Account, ["receiver_id"] = asked["receiver_id"] });
            default:
                return (10020, null);
        }
    }

    /// <summary>Newest first, above since_id and up to max_id.</summary>
    private JsonObject Page(string list, System.Collections.Specialized.NameValueCollection asked)
    {
        var (since, count) = (Long(asked["since_id"], 0), (int)Long(asked["count"], 50));
        var below = HeedsMaxId ? Long(asked["max_id"], long.MaxValue) : long.MaxValue;
        var all = lists.GetOrAdd(list, _ => new()).Where(item => Id(item) > since && Id(item) <= below)
            .OrderByDescending(Id).ToArray();
        var page = all.Take(count).Select(item => item.DeepClone()).ToArray();
        return new()
        {
            [list.Split('/')[0]] = new JsonArray(page), ["previous_cursor"] = 0, ["total_number"] = all.Length,
            ["next_cursor"] = all.Length > count ? Id(all[count]) : 0,
        };
    }

    private static long Id(JsonObject item) => Long($"{item["id"]}", 0);

    private static long Long(string? text, long usual) => text is null ? usual : long.Parse(text, CultureInfo.InvariantCulture);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static async Task Write(HttpListenerContext context, int status, string content)
    {
        (context.Response.StatusCode, context.Response.ContentType) = (status, "application/json; charset=utf-8");
        await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(content));
        context.Response.Close();
    }
}
