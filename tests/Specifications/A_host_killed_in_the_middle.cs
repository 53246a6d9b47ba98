using System.Collections.Concurrent;
using System.Net;
using Governance.Specifications.Tests.Running;

namespace Governance.Specifications.Tests;

public class A_host_killed_in_the_middle
{
    private const int Senders = 6;
    private const int MostOfEach = 5_000;

    [Cases("F1", "F4")]
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Has_lost_nothing_that_was_acknowledged_and_doubles_nothing_that_is_sent_again(bool killed)
    {
        using var data = new DataFolder();
        var acknowledged = new ConcurrentDictionary<string, string>();
        var tried = new ConcurrentBag<string>();
        var first = await HostProcess.Start(data.Path, ("RateLimits__Submit", "0"));
        var sending = Enumerable.Range(0, Senders).Select(sender => SendUntilItDies(first.Http, sender, tried, acknowledged)).ToArray();
        await Eventually.Holds(() => acknowledged.Count >= 60);
        await (killed ? first.Kill() : first.Stop());
        await Task.WhenAll(sending);
        await first.DisposeAsync();

        await using var second = await HostProcess.Start(data.Path, ("RateLimits__Submit", "0"), ("RateLimits__Track", "0"), ("RateLimits__Figures", "0"));
        foreach (var (key, code) in acknowledged)
            (await second.Http.Get($"/api/v1/enquiries/{code}")).Done().Text("subject").ShouldBe(key);
        foreach (var key in tried)
        {
            var again = (await second.Http.Send(A.Consultation(key), key)).Done().Text("queryCode");
            if (acknowledged.TryGetValue(key, out var code))
                again.ShouldBe(code);
        }

        (await second.Http.Get("/api/v1/statistics")).Done()["total"]!["accepted"]!.GetValue<int>().ShouldBe(tried.Count);
    }

    private static async Task SendUntilItDies(HttpClient http, int sender, ConcurrentBag<string> tried, ConcurrentDictionary<string, string> acknowledged)
    {
        for (var index = 0; index < MostOfEach; index++)
        {
            var key = $"sender-{sender}-{index}";
            tried.Add(key);
            try
            {
                var answer = await http.Send(A.Consultation(key), key);
                if (answer.Status == HttpStatusCode.Created)
                    acknowledged[key] = answer.Json!.Text("queryCode");
            }
            catch (Exception cut) when (cut is HttpRequestException or OperationCanceledException or ObjectDisposedException or IOException)
            {
                return;
            }
        }

        Assert.Fail($"The host took {MostOfEach} of one sender and was never killed.");
    }
}
