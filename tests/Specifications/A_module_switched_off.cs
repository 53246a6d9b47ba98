using System.Net;
using System.Text.Json.Nodes;
using Governance.Specifications.Tests.Running;

namespace Governance.Specifications.Tests;

public sealed class A_module_switched_off(RunningHost host) : IAsyncLifetime
{
    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>Whatever went wrong, the next specification finds the module on.</summary>
    public async ValueTask DisposeAsync() => await Switch("on");

    [Fact]
    public async Task Takes_its_business_types_away_at_once_and_brings_them_back()
    {
        var before = await Codes();
        before.ShouldContain(code => code.StartsWith("traffic.", StringComparison.Ordinal));

        (await Switch("off")).Done().Text("state").ShouldBe("off");

        (await Codes()).ShouldNotContain(code => code.StartsWith("traffic.", StringComparison.Ordinal));
        (await host.Citizen.Get("/api/v1/business-types/traffic.suggestion")).ShouldRefuse(HttpStatusCode.NotFound);

        (await Switch("on")).Done().Text("state").ShouldBe("on");
        (await Codes()).ShouldBe(before);
    }

    [Fact]
    public async Task Refuses_new_enquiries_clearly_and_loses_no_open_one()
    {
        var sent = (await host.Citizen.Send(A.PlatePreselection(await Many_at_once.FreeNumber(host)))).Done();
        await Switch("off");

        var refused = (await host.Citizen.Send(A.PlatePreselection("粤HA0001"))).ShouldRefuse(HttpStatusCode.Conflict);
        refused.Json!.Text("type").ShouldBe("urn:governance:problem:service-off");
        var read = (await host.Citizen.Get($"/api/v1/enquiries/{sent.Text("queryCode")}")).Done();
        read["clock"]!.Text("state").ShouldBe("running");
        read["clock"]!.Text("due").ShouldBe(sent["clock"]!.Text("due"));
        read["form"]!.AsArray().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Leaves_its_open_enquiries_to_the_office_which_answers_them()
    {
        var clerk = await host.Officer("clerk", "office", "--head");
        var sent = (await host.Citizen.Send(A.PlatePreselection(await Many_at_once.FreeNumber(host)))).Done();
        var code = sent.Text("queryCode");
        var id = await An_enquiry.InQueue(clerk, sent.Text("fileNumber"));
        await Switch("off");

        (await clerk.Post($"/api/v1/office/enquiries/{id}/steps/office-reply", new() { ["values"] = new JsonObject { ["reply"] = "系统维护，请到窗口办理，号码为您保留。" } }))
            .Done();

        (await host.Citizen.Get($"/api/v1/enquiries/{code}")).Done().Text("status").ShouldBe("answered");
    }

    [Fact]
    public async Task Needs_a_reason() =>
        (await (await host.Admin()).Put("/api/v1/admin/modules/Traffic", new() { ["state"] = "off" })).ShouldRefuse(HttpStatusCode.BadRequest, "reason");

    private async Task<Answer> Switch(string state) =>
        await (await host.Admin()).Put("/api/v1/admin/modules/Traffic", new() { ["state"] = state, ["reason"] = "规格测试" });

    private async Task<string[]> Codes() =>
        [.. (await host.Citizen.Get("/api/v1/business-types")).Done().AsArray().Select(type => type!.Text("code")).Order(StringComparer.Ordinal)];
}
