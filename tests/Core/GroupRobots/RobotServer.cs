using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Governance.Core.Tests.GroupRobots;

/// <summary>The three platforms' robots on this machine, as their documents have them: each proves what it is called with, and says what is wrong.</summary>
internal sealed class RobotServer : IAsyncDisposable
{
    internal const string Key = "693a91f6-7xxx-4bc4-97a0-0ec2sifa5aaa";
    internal const string Secret = "SEC-of-the-robot";

    private readonly HttpListener listener = new();
    private readonly string authority = $"http://127.0.0.1:{FreePort.Next()}";
    private readonly Task serving;

    internal RobotServer()
    {
        listener.Prefixes.Add($"{authority}/");
        listener.Start();
        serving = Serve();
    }

    /// <summary>What the group reads.</summary>
    internal ConcurrentQueue<string> Said { get; } = new();

    /// <summary>What the next are answered: a number of the platform, or "cut", which says it in the group and breaks the line.</summary>
    internal ConcurrentQueue<string> Answers { get; } = new();

    /// <summary>Now, by the clock of the test.</summary>
    internal Func<NodaTime.Instant> Now { get; set; } = () => NodaTime.SystemClock.Instance.GetCurrentInstant();

    internal string AddressOf(string platform) => authority + platform switch
    {
        "wecom" => $"/cgi-bin/webhook/send?key={Key}",
        "dingtalk" => $"/robot/send?access_token={Key}",
        _ => $"/open-apis/bot/v2/hook/{Key}",
    };

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
        using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
        var (body, query) = (JsonNode.Parse(await reader.ReadToEndAsync())!, context.Request.QueryString);
        var (refused, text, word) = context.Request.Url!.AbsolutePath switch
        {
            "/cgi-bin/webhook/send" => (query["key"] == Key ? null : "93000", (string?)body["text"]?["content"], "errcode"),
            "/robot/send" => (DingTalk(query), (string?)body["text"]?["content"], "errcode"),
            $"/open-apis/bot/v2/hook/{Key}" => (Feishu(body), (string?)body["content"]?["text"], "code"),
            _ => ("404", null, "errcode"),
        };
        var answer = refused ?? (Answers.TryDequeue(out var next) ? next : "0");
        if (answer is "0" or "cut")
            Said.Enqueue(text!);
        if (answer == "cut")
        {
            context.Response.Abort();
            return;
        }

        context.Response.ContentType = "application/json";
        await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes($$"""{"{{word}}":{{answer}},"errmsg":"of no use"}"""));
        context.Response.Close();
    }

    /// <summary>Signed over moment and secret, with the secret, within an hour.</summary>
    private string? DingTalk(System.Collections.Specialized.NameValueCollection query)
    {
        var moment = query["timestamp"] ?? "0";
        var signed = Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes($"{moment}\n{Secret}")));
        var age = Now().ToUnixTimeMilliseconds() - long.Parse(moment, CultureInfo.InvariantCulture);
        return query["access_token"] == Key && query["sign"] == signed && Math.Abs(age) < 3_600_000 ? null : "310000";
    }

    /// <summary>Nothing is signed, with moment and secret as the key, in the body.</summary>
    private static string? Feishu(JsonNode body)
    {
        var signed = Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes($"{body["timestamp"]}\n{Secret}"), Array.Empty<byte>()));
        return (string?)body["sign"] == signed ? null : "19021";
    }
}
