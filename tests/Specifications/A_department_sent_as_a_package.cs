using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;
using Governance.Specifications.Tests.Running;

namespace Governance.Specifications.Tests;

public sealed class A_department_sent_as_a_package(RunningHost host) : IAsyncLifetime
{
    private readonly DepartmentFolder archive = new("Archive");
    private HttpClient admin = null!;

    public async ValueTask InitializeAsync()
    {
        admin = await host.Admin();
        await archive.Version("1.0.0").Type("archive.search", "查档").WithKey(trustedBy: host.DataPath);
    }

    /// <summary>Whatever went wrong, the next specification finds no such department.</summary>
    public async ValueTask DisposeAsync()
    {
        await Switch("off");
        await admin.Call(HttpMethod.Delete, "/api/v1/admin/modules/Archive?reason=%E6%94%B6%E6%8B%BE", null);
        archive.Dispose();
    }

    [Fact]
    public async Task Serves_at_once_is_upgraded_rolled_back_and_removed_while_the_host_runs()
    {
        (await admin.SendPackage(await archive.Pack())).Done().ShouldSatisfyAllConditions(
            module => module.Text("state").ShouldBe("on"), module => module.Text("version").ShouldBe("1.0.0"));
        (await host.Citizen.Get("/api/v1/business-types/archive.search")).Done();

        (await admin.SendPackage(await archive.Version("1.1.0").Type("archive.copy", "复印档案").Pack())).Done().Text("version").ShouldBe("1.1.0");
        (await host.Citizen.Get("/api/v1/business-types/archive.copy")).Done();
        var sent = (await host.Citizen.Send(Asking("archive.copy"))).Done().Text("queryCode");

        (await admin.Post("/api/v1/admin/modules/Archive/rollback", new() { ["reason"] = "新版有误" })).Done().Text("version").ShouldBe("1.0.0");
        (await host.Citizen.Get("/api/v1/business-types/archive.copy")).ShouldRefuse(HttpStatusCode.NotFound);
        (await host.Citizen.Get("/api/v1/business-types/archive.search")).Done();

        (await Remove("机构调整")).ShouldRefuse(HttpStatusCode.Conflict);
        (await Switch("off")).Done();
        (await Remove("机构调整")).Status.ShouldBe(HttpStatusCode.NoContent);
        (await admin.Get("/api/v1/admin/modules")).Done().AsArray().ShouldNotContain(module => module!.Text("name") == "Archive");

        (await host.Citizen.Get($"/api/v1/enquiries/{sent}")).Done()["clock"]!.Text("state").ShouldBe("running");
        (await admin.Get("/api/v1/admin/verify")).Done()["clean"]!.GetValue<bool>().ShouldBeTrue(
            "what was made with a department that is gone can still be proved");
    }

    [Fact]
    public async Task Gives_back_every_version_as_it_was_sent()
    {
        var package = await archive.Pack();
        (await admin.SendPackage(package)).Done();

        (await admin.Get("/api/v1/admin/modules/Archive/versions")).Done().AsArray().ShouldHaveSingleItem()!.Text("version").ShouldBe("1.0.0");
        (await admin.GetByteArrayAsync("/api/v1/admin/modules/Archive/versions/1.0.0")).ShouldBe(package);
    }

    [Fact]
    public async Task With_mistakes_is_not_even_packed_and_its_maker_reads_file_line_and_cure()
    {
        archive.Write("business-types/search.md", "---\ncode: archive.search\nkind: consultatoin\ntitle: 查档\n---\n");

        var (code, said) = await archive.TryPack();

        code.ShouldBe(1);
        said.ShouldContain("business-types/search.md:3");
        said.ShouldContain("consultation");
    }

    [Fact]
    public async Task Changed_after_it_was_packed_is_refused_and_what_serves_goes_on()
    {
        (await admin.SendPackage(await archive.Pack())).Done();
        var wrong = Changed(await archive.Version("1.1.0").Pack(), "business-types/search.md", "---\ncode: archive.search\nkind: complaint\ntitle: 查档\n---\n");

        (await admin.SendPackage(wrong)).ShouldRefuse(HttpStatusCode.BadRequest, "business-types/search.md:1");

        (await host.Citizen.Get("/api/v1/business-types/archive.search")).Done().Text("kind").ShouldBe("consultation");
    }

    [Cases("M78")]
    [Fact]
    public async Task That_climbs_out_of_its_folder_is_refused() =>
        (await admin.SendPackage(Changed(await archive.Pack(), "../../escaped.md", "x"))).ShouldRefuse(HttpStatusCode.BadRequest, "../../escaped.md:1");

    [Cases("M78")]
    [Fact]
    public async Task That_swells_to_many_times_its_size_is_refused() =>
        (await admin.SendPackage(Changed(await archive.Pack(), "downloads/papers.pdf", new('0', 20 << 20)))).ShouldRefuse(
            HttpStatusCode.BadRequest, "downloads/papers.pdf:1");

    [Cases("M79")]
    [Fact]
    public async Task With_a_file_that_has_no_checksum_is_refused() =>
        (await admin.SendPackage(Changed(await archive.Pack(), "business-types/late.md", "---\n"))).ShouldRefuse(
            HttpStatusCode.BadRequest, "business-types/late.md:1");

    [Cases("M79")]
    [Fact]
    public async Task Signed_by_nobody_we_know_is_refused()
    {
        using var stranger = await new DepartmentFolder("Archive").Version("1.0.0").Type("archive.search", "查档").WithKey(trustedBy: null);

        (await admin.SendPackage(await stranger.Pack())).ShouldRefuse(HttpStatusCode.BadRequest, "signature:1");
    }

    [Fact]
    public async Task With_a_code_that_another_department_has_is_refused_and_says_whose_it_is()
    {
        var refused = (await admin.SendPackage(await archive.Type("traffic.suggestion", "建议").Pack(), "en")).ShouldRefuse(HttpStatusCode.UnprocessableEntity);

        refused.Json!.Text("title").ShouldContain("'traffic.suggestion' belongs to the module Traffic already");
    }

    [Cases("M22")]
    [Fact]
    public async Task By_anybody_but_an_admin_is_refused()
    {
        var clerk = await host.Officer("clerk", "office", "--head");
        var package = await archive.Pack();

        (await clerk.SendPackage(package)).ShouldRefuse(HttpStatusCode.Forbidden);
        (await host.Citizen.SendPackage(package)).ShouldRefuse(HttpStatusCode.Unauthorized);
    }

    private static JsonObject Asking(string type)
    {
        var enquiry = A.Consultation("查一份旧档案");
        enquiry.Remove("kind");
        enquiry["businessType"] = type;
        return enquiry;
    }

    private Task<Answer> Switch(string state) => admin.Put("/api/v1/admin/modules/Archive", new() { ["state"] = state, ["reason"] = "规格测试" });

    private Task<Answer> Remove(string reason) => admin.Call(HttpMethod.Delete, $"/api/v1/admin/modules/Archive?reason={Uri.EscapeDataString(reason)}", null);

    /// <summary>As no honest tool would leave it.</summary>
    private static byte[] Changed(byte[] package, string path, string text)
    {
        using var content = new MemoryStream();
        content.Write(package);
        using (var zip = new ZipArchive(content, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(path)?.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(path).Open());
            writer.Write(text);
        }

        return content.ToArray();
    }
}
