using System.Net;
using Governance.Specifications.Tests.Running;

namespace Governance.Misuse.Tests;

/// <summary>Whoever has a network of machines asks as often as all of them may; the platform bears no more than that.</summary>
public sealed class One_who_has_many_addresses
{
    private const int AMinute = 2;

    // All addresses together may ask fifty times as often as one.
    private const int Together = 50 * AMinute;

    [Cases("M65")]
    [Fact]
    public async Task Is_stopped_where_all_together_ask_too_often_and_told_when_to_come_again()
    {
        using var data = new DataFolder();
        await using var host = await HostProcess.Start(
            data.Path, ("Bureau__Address", "https://wenzheng.example"), ("Proxies", "127.0.0.1"), ("RateLimits__Track", $"{AMinute}"));

        var answers = new List<(HttpStatusCode Status, bool Told)>();
        for (var call = 0; call < Together + 20; call++)
        {
            using var asked = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/enquiries/{1000 + call}-0000-00000");
            asked.Headers.Add("X-Forwarded-For", $"198.51.100.{1 + call / AMinute}");
            using var answer = await host.Http.SendAsync(asked);
            answers.Add((answer.StatusCode, answer.Headers.RetryAfter is not null));
        }

        answers.Take(Together).ShouldAllBe(answer => answer.Status == HttpStatusCode.NotFound);
        answers.Skip(Together).ShouldContain((HttpStatusCode.TooManyRequests, true));
        (await host.Http.Get("/api/v1/business-types")).Status.ShouldBe(HttpStatusCode.OK, "what is not guessed at goes on");
    }
}
