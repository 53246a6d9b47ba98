using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Governance.Benchmarks.Intake;
using Governance.Core.Clocks.Heat;
using Governance.Core.Duty;
using Governance.Core.Enquiries;
using Governance.Core.Modules;
using Governance.Core.Officers;
using Governance.Core.Routing;
using Governance.Core.Statistics;
using Governance.Core.Switching;
using Governance.Core.Units;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Text;

namespace Governance.Benchmarks.Scale;

/// <summary>Each page and call of a host, asked as its readers ask; what has no address of its own is asked of the core.</summary>
internal sealed class MeasuredCalls(HostProcess host, BenchmarkBureau bureau, WireClient connection, int times)
{
    internal async Task<IReadOnlyList<(string Name, Func<Task> Ask)>> Prepare()
    {
        var calls = new List<(string, Func<Task>)>();
        foreach (var (name, path) in Paths)
            calls.Add((name, () => Get(path, token: null)));
        var codes = new Queue<string>((await Texts(
                // What an earlier measuring sent has codes that nobody here knows.
                $"select id::text from enquiries where idempotency_key is null order by random() limit {times}"))
            .Select(id => Lives.CodeOf(Guid.Parse(id), bureau.Services.GetRequiredService<QueryCodes>())));
        calls.Add(("track", () => Get($"/api/v1/enquiries/{codes.Dequeue()}", token: null)));
        foreach (var (account, who) in new[] { ("traffic.affairs.1", "unit"), ("office.1", "office") })
        {
            var token = await Token(account);
            foreach (var (name, query) in Queues(who))
                calls.Add(($"{who}: {name}", () => Get($"/api/v1/office/enquiries?{query}", token)));
        }

        calls.AddRange(Core());
        calls.Add(("intake", () => Send(EnquiryRequests.Next(), 201)));
        calls.Add(("reply", await Reply()));
        return calls;
    }

    private static (string Name, string Path)[] Paths =>
    [
        ("home", "/"),
        ("business type page", "/types/traffic.signal-or-marking"),
        ("promise page", "/promise"),
        ("promise, call", "/api/v1/promise"),
        ("published answers", "/questions"),
        ("feed of published answers", "/feeds/zh/answers.atom"),
        ("published requests, Open311", "/open311/v2/requests.xml"),
        ("published requests that are open, Open311", "/open311/v2/requests.xml?status=open"),
        ("search of the portal", $"/search?q={Uri.EscapeDataString("驾驶证到期")}"),
        ("suggestions while typing", $"/suggestions?q={Uri.EscapeDataString("身份证丢了怎么办")}"),
        ("statistics, 30 days", "/api/v1/statistics"),
        ("statistics, 3 years", 
            $"/api/v1/statistics?from={LocalDatePattern.Iso.Format(SystemClock.Instance.GetCurrentInstant().InUtc().Date.PlusYears(-3))}"),
    ];

    private static IEnumerable<(string Name, string Query)> Queues(string who) =>
    [
        ("queue mine", "queue=mine"),
        ("queue unit", "queue=unit"),
        ("queue all", "queue=all"),
        ("queue of 200 rows", "queue=all&take=200"),
        ("queue, 100 pages on", "queue=all&skip=5000"),
        ("done", "queue=all&status=answered"),
        ("search, 2 characters", Search("噪音")),
        ("search, longer", Search("无人机在居民楼上空")),
        ("search, English", Search("driving licence")),
        ("search, a sign", Search("%")),
        ("search, nothing found", Search("莫须有的一句话")),
        .. who == "office" ? [("search, in every third", Search("派出所"))] : Array.Empty<(string, string)>(),
    ];

    private static string Search(string text) => $"queue=all&search={Uri.EscapeDataString(text)}";

    private IEnumerable<(string Name, Func<Task> Ask)> Core()
    {
        var office = new Actor(Guid.CreateVersion7(), "office", "民警", OfficeDesk.Code, Head: true, Leader: false, Admin: true, ClearedForConfidential: true);
        yield return ("heat map", () => bureau.Ask((CountDuePerDay heat) => heat.Run(office, null, 14, default)));
        yield return ("admin overview", async () =>
        {
            await bureau.Ask((ListModules list) => list.Run(default));
            await bureau.Ask((ReadPromise read) => read.Run(default));
            await bureau.Ask((ReadRoutingRules read) => read.Run(default));
            await bureau.Ask((ReadDutyOfficer read) => read.Run(default));
        });
        yield return ("promise, read anew", () => bureau.Ask((ReadStatistics read) => read.Run(null, null, default)));
    }

    /// <summary>To what the office has newest: the measuring of the intake has just sent some.</summary>
    private async Task<Func<Task>> Reply()
    {
        var token = await Token("office.1");
        var body = Encoding.UTF8.GetBytes("""{"values":{"reply":"您好，请带身份证到就近的派出所办理，当场受理。"}}""");
        Queue<string>? open = null;
        return async () =>
        {
            open ??= new(await Texts(
                $"""
                select id::text from enquiries where status = 'Open' and owner_unit = 'office' and workflow_version like 'workflow/standard/consultation%'
                    and state = 'received' and not confidential order by accepted_at desc limit {times}
                """));
            await Send(Post($"/api/v1/office/enquiries/{open.Dequeue()}/steps/reply", token, body), 200);
        };
    }

    private Task Get(string path, string? token) => Send(
        Encoding.ASCII.GetBytes(
            $"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Language: zh-CN\r\n{(token is null ? "" : $"Authorization: Bearer {token}\r\n")}\r\n"),
        200);

    private static byte[] Post(string path, string token, byte[] body) =>
    [
        .. Encoding.ASCII.GetBytes(
            $"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json\r\nContent-Length: "
                + $"{body.Length}\r\n\r\n"),
        .. body,
    ];

    private async Task Send(ReadOnlyMemory<byte> request, int expected)
    {
        var (status, answer) = await connection.Send(request);
        if (status != expected)
            throw new InvalidOperationException($"{status} instead of {expected}: {Encoding.UTF8.GetString(answer.Span)}");
    }

    private async Task<string> Token(string account)
    {
        using var client = new HttpClient { BaseAddress = host.Address };
        using var answer = await client.PostAsJsonAsync("/api/v1/tokens", new { account, password = BenchmarkBureau.Password });
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("token").GetString()!;
    }

    private async Task<IReadOnlyList<string>> Texts(string sql)
    {
        await using var command = bureau.Database.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<string>();
        while (await reader.ReadAsync())
            found.Add(reader.GetString(0));
        return found;
    }
}
