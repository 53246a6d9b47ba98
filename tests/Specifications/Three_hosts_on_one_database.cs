using System.Net;
using Governance.Specifications.Tests.Running;

namespace Governance.Specifications.Tests;

public sealed class Three_hosts_on_one_database : IAsyncLifetime
{
    private readonly DataFolder data = new();
    private readonly DepartmentFolder archive = new("Archive");
    private readonly List<HostProcess> hosts = [];
    private HttpClient admin = null!;

    public async ValueTask InitializeAsync()
    {
        for (var number = 0; number < 3; number++)
            hosts.Add(await HostProcess.Start(data.Path));
        admin = await hosts[0].Admin(data.Path);
        await archive.Version("1.0.0").Type("archive.search", "查档").WithKey(trustedBy: data.Path);
    }

    public async ValueTask DisposeAsync()
    {
        admin.Dispose();
        foreach (var host in hosts)
            await host.DisposeAsync();
        archive.Dispose();
        data.Dispose();
    }

    [Fact]
    public async Task Follow_what_one_is_told_and_one_that_was_down_catches_up()
    {
        (await admin.SendPackage(await archive.Pack())).Done();
        await AllSee("archive.search", served: true);

        (await Switch("off")).Done();
        await AllSee("archive.search", served: false);

        await hosts[2].Kill();
        hosts.RemoveAt(2);
        (await Switch("on")).Done();
        (await admin.SendPackage(await archive.Version("1.1.0").Type("archive.copy", "复印档案").Pack())).Done();
        await AllSee("archive.copy", served: true);

        hosts.Add(await HostProcess.Start(data.Path));
        await AllSee("archive.copy", served: true);

        (await admin.Post("/api/v1/admin/modules/Archive/rollback", new() { ["reason"] = "新版有误" })).Done();
        await AllSee("archive.copy", served: false);
        await AllSee("archive.search", served: true);
    }

    private Task<Answer> Switch(string state) => admin.Put("/api/v1/admin/modules/Archive", new() { ["state"] = state, ["reason"] = "规格测试" });

    private async Task AllSee(string type, bool served)
    {
        foreach (var host in hosts)
            await Eventually.Holds(
                async () => (await host.Http.Get($"/api/v1/business-types/{type}")).Status == (served ? HttpStatusCode.OK : HttpStatusCode.NotFound),
                $"{type} on host {hosts.IndexOf(host) + 1}");
    }
}
