using System.Net;
using System.Text.Json.Nodes;
using Governance.Specifications.Tests.Running;

namespace Governance.Specifications.Tests;

/// <summary>Each department alone, all together, all but one, and none at all: whatever a bureau chooses, citizens are served.</summary>
public sealed class Departments_in_any_combination(RunningHost host) : IAsyncLifetime
{
    private readonly Dictionary<string, string[]> codes = [];
    private HashSet<string> on = [];

    private string[] All => [.. codes.Keys];

    public async ValueTask InitializeAsync()
    {
        on = [.. await Serving()];
        foreach (var type in (await host.Citizen.Get("/api/v1/business-types")).Done().AsArray())
            codes[type!.Text("module")] = [.. codes.GetValueOrDefault(type!.Text("module"), []), type!.Text("code")];
    }

    /// <summary>Whatever went wrong, the next specification finds all of them on.</summary>
    public async ValueTask DisposeAsync() => await Have(All);

    [Fact]
    public async Task Give_a_working_portal_and_desk()
    {
        codes.Count.ShouldBeGreaterThan(1, "every folder of modules/ is a department");
        on.ShouldBe(All, ignoreOrder: true, "all are on at the start");

        foreach (var without in All)
            await Try([.. All.Except([without])]);
        foreach (var alone in All)
            await Try([alone]);
        await Try([]);
        await Try(All);
    }

    private async Task Try(string[] chosen)
    {
        var which = chosen.Length == 0 ? "none" : string.Join(", ", chosen);
        await Have(chosen);

        (await Serving()).ShouldBe(chosen, ignoreOrder: true, which);
        (await Codes()).ShouldBe(chosen.SelectMany(name => codes[name]), ignoreOrder: true, which);
        foreach (var page in new[] { "/", "/ask", "/questions", "/search?q=护照", "/promise", "/track", "/privacy", "/health/ready" })
            (await host.Citizen.GetAsync(page, Cancelled)).StatusCode.ShouldBe(HttpStatusCode.OK, $"{page} with {which}");
        foreach (var (name, types) in codes)
            (await host.Citizen.GetAsync($"/types/{types[0]}", Cancelled)).StatusCode.ShouldBe(
                chosen.Contains(name) ? HttpStatusCode.OK : HttpStatusCode.NotFound, $"{types[0]} with {which}");
        await AskAndAnswer(which);
    }

    private async Task AskAndAnswer(string which)
    {
        var clerk = await host.Officer("clerk", "office", "--head");
        var sent = (await host.Citizen.Send(A.Consultation())).Done();
        var id = await An_enquiry.InQueue(clerk, sent.Text("fileNumber"));

        (await clerk.Post($"/api/v1/office/enquiries/{id}/steps/reply", new() { ["values"] = new JsonObject { ["reply"] = "请带户口簿到派出所办理。" } })).Done();

        (await host.Citizen.Get($"/api/v1/enquiries/{sent.Text("queryCode")}")).Done().Text("status").ShouldBe("answered", which);
    }

    private async Task Have(string[] chosen)
    {
        foreach (var name in on.Except(chosen).ToArray())
            await Switch(name, "off");
        foreach (var name in chosen.Except(on).ToArray())
            await Switch(name, "on");
        on = [.. chosen];
    }

    private async Task Switch(string name, string state) =>
        (await (await host.Admin()).Put($"/api/v1/admin/modules/{name}", new() { ["state"] = state, ["reason"] = "规格测试" })).Done().Text(
            "state").ShouldBe(state);

    private async Task<string[]> Serving() =>
    [
        .. (await (await host.Admin()).Get("/api/v1/admin/modules")).Done().AsArray()
            .Where(module => module!.Text("state") == "on").Select(module => module!.Text("name")),
    ];

    private async Task<string[]> Codes() => [.. (await host.Citizen.Get("/api/v1/business-types")).Done().AsArray().Select(type => type!.Text("code"))];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;
}
