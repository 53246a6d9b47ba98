using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Governance.Specifications.Tests.Running;

namespace Governance.Misuse.Tests;

/// <summary>The folder of files goes away under a host that serves, or another comes in its place; nothing is taken in that would be lost.</summary>
public sealed class While_the_files_are_away : IAsyncLifetime
{
    private const string Mark = ".installation";
    private const string Sentence = "平台暂时收不了文件";
    private const string Words = "路灯坏了三天，晚上孩子放学看不见路。";

    private static readonly byte[] Photo = "照片里是坏掉的路灯"u8.ToArray();

    private readonly DataFolder data = new();
    private HostProcess host = null!;

    private string Folder => Path.Combine(data.Path, "shared");

    private string Away => Path.Combine(data.Path, "away");

    public async ValueTask InitializeAsync() => host = await HostProcess.Start(data.Path, ("Governance__Files", Folder), ("RateLimits__Upload", "0"));

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        data.Dispose();
    }

    [Fact]
    public async Task Readiness_says_so_no_file_is_taken_and_all_is_well_once_they_are_back()
    {
        var kept = await Upload();
        var sent = (await host.Http.Send(WithFile(kept.Done().Text("id")))).Done().Text("queryCode");
        await ShouldServe(sent, kept.Json!.Text("id"));

        foreach (var (how, says, take, giveBack) in new (string, string, Action, Action)[]
        {
            ("gone", "the folder of files is not there", Take, GiveBack),
            ("an empty folder in its place, as of a share that is not mounted", "the folder of files is not there", TakeLeavingNothing, GiveBack),
            ("a folder of another database", "the folder of files is another one", TakeLeavingAnother, GiveBack),
        })
        {
            take();
            await ShouldSayThatFilesAreAway(sent, kept.Json!.Text("id"), how, says);
            giveBack();
            await ShouldServe(sent, kept.Json!.Text("id"));
        }
    }

    [Cases("F9")]
    [Fact]
    public async Task A_file_that_the_disk_refuses_is_not_blamed_on_its_sender_and_leaves_nothing_half_written()
    {
        TakeLeavingNothing();
        File.Copy(Path.Combine(Away, Mark), Path.Combine(Folder, Mark));
        // Where the first two signs of a file's name would be a folder stands something else: the folder is the right one, and keeps nothing.
        foreach (var name in Enumerable.Range(0, 256))
            await File.WriteAllTextAsync(Path.Combine(Folder, $"{name:x2}"), "");
        var before = Lying();

        var refused = await Upload();

        refused.ShouldRefuse(HttpStatusCode.ServiceUnavailable).Json!.Text("title").ShouldContain(Sentence);
        refused.Headers.RetryAfter.ShouldNotBeNull();
        refused.Raw.ShouldNotContain("multipart");
        Lying().ShouldBe(before);
        await ShouldKeepWhatWasTyped("the disk refuses");
        GiveBack();
        (await Upload()).Status.ShouldBe(HttpStatusCode.Created);
    }

    private async Task ShouldSayThatFilesAreAway(string code, string file, string how, string says)
    {
        var ready = await host.Http.Get("/health/ready");
        ready.Status.ShouldBe(HttpStatusCode.ServiceUnavailable, how);
        ready.Raw.ShouldBe($"not ready: {says}", how);
        (await host.Http.Get("/health/live")).Status.ShouldBe(HttpStatusCode.OK, how);
        var before = Lying();

        var refused = await Upload();

        refused.ShouldRefuse(HttpStatusCode.ServiceUnavailable).Json!.Text("title").ShouldContain(Sentence, Case.Sensitive, how);
        refused.Json!.Text("type").ShouldBe("urn:governance:problem:unavailable");
        refused.Headers.RetryAfter.ShouldNotBeNull(how);
        Lying().ShouldBe(before, $"what is written where the files are not is lost: {how}");
        (await host.Http.Send(A.Consultation($"路灯坏了：{how}"))).Status.ShouldBe(HttpStatusCode.Created, $"what is written needs no file: {how}");
        await ShouldKeepWhatWasTyped(how);
        using var citizen = new Browser(host.Http.BaseAddress!);
        var enquiry = await citizen.Enter(code);
        enquiry.Status.ShouldBe(200, how);
        (await citizen.Go($"{enquiry.Address}/attachments/{file}")).ShouldSatisfyAllConditions(
            page => page.Status.ShouldBe(503, how), page => page.RetryAfter.ShouldNotBeNull(), page => page.Text.ShouldContain("文件库暂时没有回应"));
    }

    /// <summary>On the portal the rest of the form is as good as ever, and goes on without the file.</summary>
    private async Task ShouldKeepWhatWasTyped(string how)
    {
        using var citizen = new Browser(host.Http.BaseAddress!);
        var form = await citizen.Go("/ask?kind=consultation");

        var refused = await citizen.PostFile("/ask?kind=consultation", form.Form("name=\"subject\""), ("attachments", "路灯.txt", Photo),
            ("subject", "路灯坏了"), ("body", Words), ("kind", "consultation"), ("contact.mobile", "13800138000"), ("do", "next"));

        refused.Text.ShouldContain($"路灯.txt：{Sentence}", Case.Sensitive, how);
        refused.Text.ShouldNotContain("提交前请核对");
        refused.Html.ShouldContain(Words);
        refused.Html.ShouldContain("13800138000");
        (await citizen.Post(refused.Address, refused.Form("name=\"subject\""), ("subject", "路灯坏了"), ("body", Words), ("kind", "consultation"),
            ("contact.mobile", "13800138000"), ("do", "next"))).Text.ShouldContain("提交前请核对", Case.Sensitive, how);
    }

    private async Task ShouldServe(string code, string file)
    {
        (await host.Http.Get("/health/ready")).Status.ShouldBe(HttpStatusCode.OK, "at once: nobody restarts anything");
        (await Upload()).Status.ShouldBe(HttpStatusCode.Created);
        using var citizen = new Browser(host.Http.BaseAddress!);
        (await citizen.Go($"{(await citizen.Enter(code)).Address}/attachments/{file}")).Raw.ShouldBe(Encoding.UTF8.GetString(Photo));
    }

    private Task<Answer> Upload() => host.Http.Upload(Photo, "路灯.txt");

    private static JsonObject WithFile(string file)
    {
        var enquiry = A.Consultation("路灯坏了");
        enquiry["attachments"] = new JsonArray(JsonValue.Create(file));
        return enquiry;
    }

    private string[] Lying() => Directory.Exists(Folder) ? Directory.GetFileSystemEntries(Folder, "*", SearchOption.AllDirectories) : [];

    private void Take() => Directory.Move(Folder, Away);

    private void TakeLeavingNothing()
    {
        Take();
        Directory.CreateDirectory(Folder);
    }

    private void TakeLeavingAnother()
    {
        TakeLeavingNothing();
        File.WriteAllText(Path.Combine(Folder, Mark), new string('0', 32));
    }

    private void GiveBack()
    {
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
        Directory.Move(Away, Folder);
    }
}
