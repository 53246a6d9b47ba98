using System.Text.Json.Nodes;
using Governance.Specifications.Tests.Running;

namespace Governance.Specifications.Tests;

public sealed class A_department_that_misbehaves(A_department_that_misbehaves.HostOfItsOwn its) : IClassFixture<A_department_that_misbehaves.HostOfItsOwn>
{
    [Theory]
    [InlineData("throws", "InvalidOperationException in Governance.Misbehaving.Throws.")]
    [InlineData("null", "The module answered null.")]
    [InlineData("hangs", "The module did not answer within 2 s.")]
    [InlineData("blocks", "The module did not answer within 2 s.")]
    public async Task Costs_no_enquiry_and_after_five_failures_is_out_of_service(string type, string failure)
    {
        await TurnOn();

        foreach (var answer in await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => its.Citizen.Send(Asking(type)))))
            answer.Done()["clock"]!.Text("state").ShouldBe("running");

        (await Failed()).Text("reason").ShouldContain(failure);
        await OthersServe();
    }

    [Cases("F36")]
    [Fact]
    public async Task Loops_without_end_and_everything_else_goes_on()
    {
        await TurnOn();
        var looping = Enumerable.Range(0, 8).Select(_ => its.Citizen.Send(Asking("loops", forever: true))).ToList();

        await OthersServe();
        foreach (var answer in await Task.WhenAll(looping))
            answer.Done()["owner"].ShouldNotBeNull();

        (await Failed()).Text("reason").ShouldNotBeNullOrWhiteSpace();
        await OthersServe();
        (await its.Admin.Get("/api/v1/admin/verify")).Done()["clean"]!.GetValue<bool>().ShouldBeTrue();
    }

    private static JsonObject Asking(string type, bool forever = false)
    {
        var enquiry = A.Consultation($"试试 {type}");
        enquiry.Remove("kind");
        enquiry["businessType"] = $"misbehaving.{type}";
        if (forever)
            enquiry["form"] = new JsonObject { ["forever"] = "yes" };
        return enquiry;
    }

    /// <summary>The portal, the intake and another department.</summary>
    private async Task OthersServe()
    {
        (await its.Citizen.GetAsync("/")).EnsureSuccessStatusCode();
        (await its.Citizen.Send(A.Consultation())).Done();
        (await its.Citizen.Get("/api/v1/business-types/traffic.suggestion")).Done();
        (await its.Citizen.Send(A.PlatePreselection("粤HA0001"))).Json.ShouldNotBeNull();
        (await its.Admin.Get("/api/v1/admin/modules")).Done().AsArray().Single(module => module!.Text("name") == "Traffic")!.Text("state").ShouldBe("on");
    }

    private Task<JsonNode> Failed() => Eventually.Is(
        async () => (await its.Admin.Get("/api/v1/admin/modules")).Done().AsArray().Single(node => node!.Text("name") == "Misbehaving")!,
        module => module.Text("state") == "failed");

    private async Task TurnOn() =>
        (await its.Admin.Put("/api/v1/admin/modules/Misbehaving", new() { ["state"] = "on", ["reason"] = "再试一次" })).Done().Text("state").ShouldBe("on");

    public sealed class HostOfItsOwn : IAsyncLifetime
    {
        private static readonly string[] Types = ["throws", "null", "hangs", "blocks", "loops", "late", "keeps", "reads", "both", "plain"];

        private readonly DataFolder data = new();
        private readonly DepartmentFolder department = new("Misbehaving");
        private HostProcess host = null!;

        public HttpClient Citizen => host.Http;

        public HttpClient Admin { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            host = await HostProcess.Start(data.Path, ("RateLimits__Track", "0"), ("RateLimits__Submit", "0"));
            Admin = await host.Admin(data.Path);
            department.Version("1.0.0").Misbehaving();
            foreach (var type in Types)
                department.Type($"misbehaving.{type}", "测试业务", "forever");
            await department.WithKey(trustedBy: data.Path);
            (await Admin.SendPackage(await department.Pack())).Done().Text("state").ShouldBe("on");
        }

        public async ValueTask DisposeAsync()
        {
            Admin.Dispose();
            // Asked to end, it ends although a thread of it loops.
            await host.DisposeAsync();
            department.Dispose();
            data.Dispose();
        }
    }
}
