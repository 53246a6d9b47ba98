using Governance.TestSupport;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Governance.Specifications.Tests.Running;

namespace Governance.Misuse.Tests;

public class Code_that_nobody_vouches_for(TamperedHost host) : IClassFixture<TamperedHost>
{
    private const string AnyTraffic = "traffic.suggestion";

    [Cases("M81")]
    [Fact]
    public async Task M81_is_not_run_when_it_was_planted_in_the_database_and_costs_no_other_module_anything()
    {
        using var stranger = await Department("Planted", trusted: false);
        var planted = await stranger.Misbehaving().Pack();

        await Plant("Planted", "9.9.9", planted);
        await host.Announce();

        (await host.Refused("Planted")).ShouldContain("The record of this module in the database was changed past the platform");
        (await host.Serves("planted.search")).ShouldBeFalse();
        (await host.Serves(AnyTraffic)).ShouldBeTrue();
        host.Said.ShouldNotContain("Module Planted is on");
        host.Said.ShouldContain("Nobody vouches for Planted");
        (await host.Citizen.GetStringAsync(new Uri("/health/ready", UriKind.Relative))).ShouldMatch("^ready, without .*Planted");
    }

    [Cases("M81")]
    [Fact]
    public async Task M81_does_not_take_the_place_of_a_live_service_which_an_admin_brings_back()
    {
        using var archive = await Department("Archive");
        var sound = await archive.Pack();
        (await host.Admin.SendPackage(sound)).Done();
        using var stranger = await Department("Archive", trusted: false, title: "被篡改的查档");

        await Plant("Archive", "9.9.9", await stranger.Version("9.9.9").Pack());
        await host.Announce();

        (await host.Refused("Archive")).ShouldContain("这个模块的登记被绕过平台改动过");
        // It is said first, and then what runs is drained.
        await Eventually.Holds(async () => !await host.Serves("archive.search"));
        (await host.Admin.SendPackage(sound)).Done().Text("version").ShouldBe("1.0.0");
        (await host.Citizen.Get("/api/v1/business-types/archive.search")).Done().Text("title").ShouldBe("查档");
    }

    [Cases("M82")]
    [Fact]
    public async Task M82_is_not_loaded_from_an_unpacked_folder_that_was_changed()
    {
        using var library = await Department("Library");
        (await host.Admin.SendPackage(await library.Pack())).Done();
        var unpacked = Directory.GetDirectories(Path.Combine(host.Data, "packages"), "Library-*").ShouldHaveSingleItem();
        var type = Path.Combine(unpacked, "business-types", "search.md");
        await File.WriteAllTextAsync(type, (await File.ReadAllTextAsync(type)).Replace("查档", "改过的", StringComparison.Ordinal));
        await File.WriteAllTextAsync(Path.Combine(unpacked, "Governance.Library.dll"), "nothing that anybody signed");

        await host.StartAgain();

        (await host.Citizen.Get("/api/v1/business-types/library.search")).Done().Text("title").ShouldBe("查档");
        File.Exists(Path.Combine(unpacked, "Governance.Library.dll")).ShouldBeFalse("it was laid out anew");
        host.Said.ShouldContain("The unpacked folder of Library was changed on disk");
    }

    [Cases("M82")]
    [Theory]
    [InlineData("business-types/suggestion.md", true, "traffic.md was changed", "was changed")]
    [InlineData("business-types/bargain.md", false, "a business type was added", "was added")]
    [InlineData("Governance.Evil.dll", false, "an assembly was added", "was added")]
    public async Task M82_is_not_loaded_from_a_folder_beside_the_program_that_is_not_what_was_built(string path, bool there, string why, string said)
    {
        var file = Path.Combine(host.Departments, "Traffic", path);
        var before = there ? await File.ReadAllBytesAsync(file) : null;
        await File.AppendAllTextAsync(file, "\n改动 ");

        await Switch("Traffic", "on");

        (await host.Refused("Traffic")).ShouldContain(said, Case.Sensitive, why);
        (await host.Serves(AnyTraffic)).ShouldBeFalse(why);
        if (before is null)
            File.Delete(file);
        else
            await File.WriteAllBytesAsync(file, before);
        (await Switch("Traffic", "on")).Done();
        (await host.Serves(AnyTraffic)).ShouldBeTrue("what was put right serves");
    }

    [Cases("M84")]
    [Fact]
    public async Task M84_is_not_brought_in_by_the_key_that_signs_what_admins_draw()
    {
        using var drawn = await Department("Drawn", trusted: false);
        await drawn.GiveKey(host.Data, "own.pub.pem");
        (await host.Admin.SendPackage(await drawn.Pack())).Done();

        var refused = (await host.Admin.SendPackage(await drawn.Version("1.1.0").Misbehaving().Pack(), "en")).ShouldRefuse(
            HttpStatusCode.BadRequest, "signature:1");

        refused.Raw.ShouldContain("The platform's own key signs data only, and this package has assemblies.");
        (await host.Module("Drawn")).Text("version").ShouldBe("1.0.0");
    }

    [Cases("M84")]
    [Fact]
    public async Task M84_has_no_call_by_which_an_admin_could_trust_his_own_key()
    {
        var calls = (await host.Citizen.Get("/openapi/v1.json")).Done()["paths"]!.AsObject()
            .Where(path => path.Key.Contains("module-keys", StringComparison.Ordinal))
            .SelectMany(path => path.Value!.AsObject().Select(call => $"{call.Key} {path.Key}")).ToList();

        calls.ShouldBe(["get /api/v1/admin/module-keys", "delete /api/v1/admin/module-keys/{id}"], ignoreOrder: true);
    }

    [Cases("M85")]
    [Fact]
    public async Task M85_stops_and_never_starts_again_once_its_key_is_withdrawn_and_no_enquiry_is_lost()
    {
        using var museum = await Department("Museum");
        (await host.Admin.SendPackage(await museum.Pack())).Done();
        var sent = (await host.Citizen.Send(new JsonObject
        {
            ["businessType"] = "museum.search", ["subject"] = "查一份旧档案", ["body"] = "一九八零年的户口底册还在吗？",
            ["contact"] = new JsonObject { ["mobile"] = "13800138000" },
        })).Done();

        (await host.Admin.Call(HttpMethod.Delete, $"/api/v1/admin/module-keys/{museum.KeyId}?reason=%E7%A7%81%E9%92%A5%E5%A4%96%E6%B3%84", null)).Done();

        (await host.Serves("museum.search")).ShouldBeFalse();
        (await host.Refused("Museum")).ShouldContain(museum.KeyId);
        await host.StartAgain();
        (await host.Serves("museum.search")).ShouldBeFalse("the next start knows it too");
        (await host.Refused("Museum")).ShouldContain(museum.KeyId);
        (await Switch("Museum", "on")).ShouldRefuse(HttpStatusCode.Conflict);
        (await host.Admin.SendPackage(await museum.Version("1.1.0").Pack())).ShouldRefuse(HttpStatusCode.BadRequest, "signature:1");
        var read = (await host.Citizen.Get($"/api/v1/enquiries/{sent.Text("queryCode")}")).Done();
        read["clock"]!.Text("state").ShouldBe("running");
        read["clock"]!.Text("due").ShouldBe(sent["clock"]!.Text("due"));
        (await host.Serves(AnyTraffic)).ShouldBeTrue();
        await host.Write("update trusted_keys set withdrawn_at = null, withdrawn_by = null, withdrawn_reason = null where id = $1", museum.KeyId);
        (await Switch("Museum", "on")).ShouldRefuse(HttpStatusCode.Conflict);
    }

    [Cases("F23")]
    [Fact]
    public async Task F23_costs_its_own_module_only_on_a_running_host_and_at_the_next_start()
    {
        using var post = await Department("Post");
        var sound = await post.Pack();
        (await host.Admin.SendPackage(sound)).Done();
        (await host.Write("update module_packages set content = substr(content, 1, 300) where name = 'Post'")).ShouldBe(1);

        (await Switch("Traffic", "off")).Done();
        (await Switch("Traffic", "on")).Done();
        await host.StartAgain();

        (await host.Serves(AnyTraffic)).ShouldBeTrue();
        (await host.Refused("Post")).ShouldContain("The package in the database is not what its checksum says");
        (await host.Admin.SendPackage(sound)).Done();
        (await host.Serves("post.search")).ShouldBeTrue("uploaded again, it serves");
    }

    [Cases("F23")]
    [Theory]
    [InlineData("state = 'Nonsense'", "a state that there is not")]
    [InlineData("changed_at = 'infinity'", "a moment that no clock knows")]
    [InlineData("package = 'x'", "no checksum")]
    [InlineData("seal = null", "no seal")]
    public async Task F23_in_the_record_of_a_module_costs_that_module_only(string damage, string why)
    {
        using var depot = await Department("Depot");
        var sound = await depot.Pack();
        (await host.Admin.SendPackage(sound)).Done();
        (await host.Write($"update modules set {damage} where name = 'Depot'")).ShouldBe(1);
        await host.Announce();

        (await host.Refused("Depot")).ShouldContain("changed past the platform", Case.Sensitive, why);
        (await host.Serves(AnyTraffic)).ShouldBeTrue(why);
        (await Switch("Traffic", "off")).Done();
        (await Switch("Traffic", "on")).Done();
        (await host.Admin.Call(HttpMethod.Delete, "/api/v1/admin/modules/Depot?reason=%E7%99%BB%E8%AE%B0%E5%B7%B2%E6%8D%9F%E5%9D%8F", null)).Status.ShouldBe(
            HttpStatusCode.NoContent, why);
    }

    private Task<int> Plant(string name, string version, byte[] package) => host.Write(
        """
        with package as (
            insert into module_packages (name, version, content, sha256, uploaded_by, uploaded_at, seal) values ($1, $2, $3, $4, 'admin', now(), $5)
            on conflict (name, version) do update set content = $3, sha256 = $4)
        insert into modules (name, version, package, state, reason, changed_by, changed_at, seal) values ($1, $2, $4, 'On', '升级', 'admin', now(), $5)
        on conflict (name) do update set version = $2, package = $4, state = 'On'
        """,
        name, version, package, Convert.ToHexStringLower(SHA256.HashData(package)), SHA256.HashData(Encoding.UTF8.GetBytes("no key")));

    private Task<Answer> Switch(string module, string state) =>
        host.Admin.Put($"/api/v1/admin/modules/{module}", new() { ["state"] = state, ["reason"] = "试一试" });

    private async Task<DepartmentFolder> Department(string name, bool trusted = true, string title = "查档") =>
        await new DepartmentFolder(name).Version("1.0.0").Type($"{name.ToLowerInvariant()}.search", title).WithKey(trusted ? host.Data : null);
}
