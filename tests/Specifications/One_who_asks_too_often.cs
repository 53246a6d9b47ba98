using System.Net;
using Governance.Specifications.Tests.Running;

namespace Governance.Specifications.Tests;

public class One_who_asks_too_often
{
    [Fact]
    public async Task Waits_as_long_as_he_is_told_while_other_calls_go_on()
    {
        using var data = new DataFolder();
        await using var host = await HostProcess.Start(data.Path, ("RateLimits__Track", "5"));

        for (var guess = 0; guess < 5; guess++)
            (await host.Http.Get("/api/v1/enquiries/0000-0000-00000")).ShouldRefuse(HttpStatusCode.NotFound);
        var refused = (await host.Http.Get("/api/v1/enquiries/0000-0000-00000")).ShouldRefuse(HttpStatusCode.TooManyRequests);

        refused.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        (await host.Http.Send(A.Consultation())).Done();
    }

    [Fact]
    public async Task May_read_the_pages_all_the_same()
    {
        using var data = new DataFolder();
        await using var host = await HostProcess.Start(data.Path, ("RateLimits__Portal", "5"));

        for (var guess = 0; guess < 6; guess++)
            await host.Http.GetAsync("/track/0000-0000-00000");

        (await host.Http.GetAsync("/track/0000-0000-00000")).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        for (var reading = 0; reading < 20; reading++)
            (await host.Http.GetAsync($"/types/traffic.suggestion?reading={reading}")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
