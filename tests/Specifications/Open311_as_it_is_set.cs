using System.Net;
using Governance.Specifications.Tests.Running;

namespace Governance.Specifications.Tests;

/// <summary>By the settings <c>Open311</c> and <c>Open311__Keys</c>.</summary>
public class Open311_as_it_is_set
{
    [Fact]
    public async Task Takes_nothing_from_anybody_while_no_key_is_given_out_and_shows_what_is_public()
    {
        using var data = new DataFolder();
        await using var host = await HostProcess.Start(data.Path);

        foreach (var key in new[] { "", "x", Reports.Key })
            (await host.Http.Report(Reports.Barrier.With("api_key", key))).ShouldRefuseOpen311(403, "api_key");
        (await host.Http.Open311("services.json")).Done();
        (await host.Http.Open311("requests.json")).Done().AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Takes_requests_from_everybody_where_the_bureau_says_so()
    {
        using var data = new DataFolder();
        await using var host = await HostProcess.Start(data.Path, ("Open311", "everybody"));

        (await host.Http.Report(Reports.Barrier.Without("api_key"))).Status.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Is_not_there_when_it_is_off()
    {
        using var data = new DataFolder();
        await using var host = await HostProcess.Start(data.Path, ("Open311", "off"), ("Open311__Keys", Reports.Key));

        foreach (var address in new[] { "/open311/discovery.xml", $"{Reports.Root}/services.json", $"{Reports.Root}/requests.xml" })
            (await host.Http.Get(address)).Status.ShouldBe(HttpStatusCode.NotFound, address);
        using var form = new FormUrlEncodedContent(Reports.Barrier);
        using var sent = await host.Http.PostAsync($"{Reports.Root}/requests.json", form);
        ((int)sent.StatusCode).ShouldBeInRange(400, 499);
    }

    [Theory]
    [InlineData("Open311", "maybe", "keys, everybody or off")]
    [InlineData("Open311__Keys", "short-secret", "at least 16 characters")]
    [InlineData("Open311__Keys", "sha256:3d9ffb", "64 hexadecimal digits")]
    public async Task Keeps_a_host_from_starting_when_it_is_set_wrongly_and_repeats_no_key(string setting, string value, string says)
    {
        using var data = new DataFolder();

        var (code, said) = await HostProcess.Once(["--urls", "http://127.0.0.1:0", "--data", data.Path], "", (setting, value));

        (code, said.Contains(says, StringComparison.Ordinal)).ShouldBe((1, true), said);
        if (setting == "Open311__Keys")
            said.ShouldNotContain(value);
    }
}
