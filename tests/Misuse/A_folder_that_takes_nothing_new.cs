using System.Net;
using Governance.Specifications.Tests.Running;

namespace Governance.Misuse.Tests;

/// <summary>The folder of files is there and is the right one, and nothing can be written into it.</summary>
public sealed class A_folder_that_takes_nothing_new
{
    private const int LongestPath = 4095;

    // What the host lays into it at its first start; any other name is longer.
    private const string Mark = ".installation";

    [Cases("F10")]
    [Fact]
    public async Task Is_found_out_at_once_costs_the_sender_a_sentence_and_nobody_else_anything()
    {
        using var data = new DataFolder();
        await using var host = await HostProcess.Start(data.Path, ("Governance__Files", TooDeepForMoreThanTheMark(data.Path)));

        var ready = await host.Http.Get("/health/ready");
        var refused = await host.Http.Upload("照片里是坏掉的路灯"u8.ToArray(), "路灯.txt");

        (ready.Status, ready.Raw).ShouldBe((HttpStatusCode.ServiceUnavailable, "not ready: the folder of files takes nothing new"));
        refused.ShouldRefuse(HttpStatusCode.ServiceUnavailable).Json!.Text("title").ShouldContain("平台暂时收不了文件");
        refused.Headers.RetryAfter.ShouldNotBeNull();
        (await host.Http.Send(A.Consultation())).Status.ShouldBe(HttpStatusCode.Created, "what is written needs no file");
        using var citizen = new Browser(host.Http.BaseAddress!);
        var form = await citizen.Go("/ask?kind=consultation");
        var kept = await citizen.PostFile("/ask?kind=consultation", form.Form("name=\"subject\""), ("attachments", "路灯.txt", "路灯"u8.ToArray()),
            ("subject", "路灯坏了"), ("body", "路灯坏了三天，晚上看不见路。"), ("kind", "consultation"), ("do", "next"));
        kept.Text.ShouldContain("路灯.txt：平台暂时收不了文件");
        kept.Html.ShouldContain("路灯坏了三天，晚上看不见路。");
        host.Said.ShouldNotContain("路灯");
    }

    /// <summary>For root every folder is writeable; a name that is too long is not.</summary>
    private static string TooDeepForMoreThanTheMark(string path)
    {
        for (int room; (room = LongestPath - Mark.Length - 1 - path.Length) > 0;)
            path = Path.Combine(path, new('d', room > 200 ? 100 : room - 1));
        return path;
    }
}
