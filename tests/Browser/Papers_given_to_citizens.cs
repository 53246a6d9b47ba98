using System.Text;
using Governance.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Governance.Browser.Tests;

public class Papers_given_to_citizens(Portal portal)
{
    private const string Paper = "借书证申请表.pdf";

    [Fact]
    public async Task Are_uploaded_chosen_and_downloaded_and_replaced_and_missed_when_they_are_gone()
    {
        await using var admin = await portal.Officer("admin");
        await admin.Begin("Libraries", "市图书馆");
        await admin.WriteWhatIsAsked("办借书证");
        await Upload(admin, "上传并提供…", "借书证申请表.pdf", "<html>");
        await admin.ShouldSay("“借书证申请表.pdf”没有上传：不是完好的 PDF");
        await Upload(admin, "上传并提供…", Paper, Pdf("first"));
        await Assertions.Expect(Offered(admin)).ToBeCheckedAsync();
        await Assertions.Expect(admin.Page.GetByText("没有上传")).ToHaveCountAsync(0);
        await admin.ShouldBeKept();
        await admin.GoLive("1.0.0");
        (await Download()).ShouldBe(Pdf("first"));

        await admin.OpenFile("部门和科室");
        await Upload(admin, $"替换：{Paper}", "新的.pdf", Pdf("second"));
        await admin.ShouldBeKept();
        (await Download()).ShouldBe(Pdf("first"), "a draft is not live");
        await admin.GoLive("1.0.1");
        (await Download()).ShouldBe(Pdf("second"));

        await admin.Press($"移除“{Paper}”");
        await admin.Press("确定移除");
        await Assertions.Expect(admin.Page.Locator(".designer-state")).ToContainTextAsync("1 处要改");
        await admin.OpenFile("办借书证");
        await admin.ShouldSay("没有这个文件：请上传，或取消勾选");
        // Nothing is left of it then, the box included.
        await Offered(admin).ClickAsync();
        await Assertions.Expect(Offered(admin)).ToHaveCountAsync(0);
        await admin.GoLive("1.0.2");
        await using var citizen = await portal.Phone();
        await citizen.Go("/types/libraries.first");
        await citizen.ShouldNotSay("借书证申请表");
    }

    private async Task<string> Download()
    {
        await using var citizen = await portal.Phone(scripts: false);
        await citizen.Go("/departments/Libraries");
        await citizen.Follow("办借书证");
        var download = await citizen.Page.RunAndWaitForDownloadAsync(() => citizen.Follow("借书证申请表"));
        download.SuggestedFilename.ShouldBe(Paper);
        return await File.ReadAllTextAsync(await download.PathAsync());
    }

    private static ILocator Offered(Window admin) => admin.Page.GetByRole(AriaRole.Checkbox, new() { Name = Paper });

    private static Task Upload(Window admin, string input, string name, string content) =>
        Window.ChooseFile(admin.Field(input), name, "application/pdf", Encoding.Latin1.GetBytes(content));

    private static string Pdf(string content) => $"%PDF-1.7\n{content}\n%%EOF\n";
}
