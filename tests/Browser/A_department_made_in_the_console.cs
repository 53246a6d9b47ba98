using System.IO.Compression;
using Governance.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Governance.Browser.Tests;

public class A_department_made_in_the_console(Portal portal)
{
    private const string Id = "11010519491231002X";

    [Fact]
    public async Task Serves_citizens_without_anybody_having_seen_a_file()
    {
        await using var admin = await portal.Officer("admin");
        await admin.Begin("Bicycles", "公共自行车管理中心");
        await DescribeDepartment(admin);
        await DescribeType(admin);
        await admin.Write("中文指南", "## 谁可以办\n\n交过押金的人。\n\n- 带身份证");
        await Assertions.Expect(admin.OnAPhone().Locator("li", new() { HasText = "带身份证" })).ToBeVisibleAsync();
        await MakeForm(admin);
        await TryIt(admin);
        await admin.GoLive("1.0.0");

        var first = await Ask(portal, "怎么交的押金");
        await using (var officer = await portal.Officer("office"))
        {
            await officer.Open(first);
            await officer.ShouldSay("收据号码");
            await officer.ShouldSay("SJ-778");
            await officer.ShouldNotSay(Id);
        }

        await admin.Page.ReloadAsync();
        await admin.OpenFile("退还押金");
        await admin.Turn("怎么交的押金");
        await admin.Write("群众看到的标签", "押金的交法");
        await admin.GoLive("1.0.1");

        await Ask(portal, "押金的交法");
        await using (var officer = await portal.Officer("office"))
        {
            await officer.Open(first);
            await officer.ShouldSay("怎么交的押金");
            await officer.ShouldNotSay("押金的交法");
        }

        await LeavesAsPackage(admin);
    }

    [Fact]
    public async Task Is_kept_as_it_is_typed_with_every_mistake_at_its_field()
    {
        await using (var admin = await portal.Officer("admin"))
        {
            await admin.Begin("Parks", "公园管理处");
            await admin.OpenFile("新业务");
            await admin.Field("办理时限").SelectOptionAsync(new SelectOptionValue { Label = "工作日" });
            await admin.Write("多少", "三天");
            await admin.ShouldSay("请填 1 到 999 的整数。");
            await admin.Write("名称", "");
            await admin.ShouldSay("请填写“名称”。");
            await admin.Press("添加字段");
            await admin.ShouldSay("请填写“标签”。");
            // And the summary, and three headings of the guide.
            await Assertions.Expect(admin.Page.Locator(".designer-state")).ToContainTextAsync("7 处要改");
            await Assertions.Expect(admin.Page.GetByRole(AriaRole.Button, new() { Name = "作为新版本上线" })).ToBeDisabledAsync();
            // What is not in order is not shown to citizens, and the preview says so.
            await Assertions.Expect(admin.Page.Locator(".designer-preview")).ToContainTextAsync("预览停在改之前的样子");
            // Nobody presses anything: the draft is kept on the way out.
            await admin.Follow("部门模块");
            await admin.ShouldBeAt("/admin/modules");
        }

        await using var again = await portal.Officer("admin");
        await again.Go("/admin/designer/Parks");
        await again.OpenFile("（还没有名称）");
        await Assertions.Expect(again.Field("多少")).ToHaveValueAsync("三天");
        await Assertions.Expect(again.Fields()).ToHaveCountAsync(4);
        await again.ShouldSay("请填写“名称”。");
        await again.Drop();
    }

    [Fact]
    public async Task Stays_where_it_is_while_its_draft_keeps_itself()
    {
        await using var admin = await portal.Officer("admin");
        await admin.Begin("Ponds", "池塘管理处");
        await admin.OpenFile("新业务");
        await admin.Write("名称", "放生许可");
        await Assertions.Expect(admin.Page.Locator(".designer-files .chosen")).ToContainTextAsync("放生许可");
        Task<double> Top() => admin.Fields().First.EvaluateAsync<double>("field => field.getBoundingClientRect().top + window.scrollY");
        await Assertions.Expect(admin.Page.Locator(".designer-note")).ToHaveTextAsync("");
        var before = await Top();
        await admin.ShouldBeKept();
        (await Top()).ShouldBe(before, "whoever is about to press something meets something else otherwise");
        await admin.Drop();
    }

    [Fact]
    public async Task Is_one_draft_whether_edited_as_a_form_or_as_text()
    {
        await using var admin = await portal.Officer("admin");
        await admin.Begin("Lakes", "湖泊管理处");
        await admin.OpenFile("新业务");
        await admin.Write("名称", "钓鱼许可");
        await admin.Write("名称（英文）", "Fishing permit");
        await admin.ShouldBeKept();

        await admin.Press("文本");
        await admin.OpenFile("business-types/first.en.md");
        await Assertions.Expect(admin.Field("business-types/first.en.md")).ToHaveValueAsync("---\ntitle: Fishing permit\n---\n");
        await admin.OpenFile("business-types/first.md");
        var text = await admin.Field("business-types/first.md").InputValueAsync();
        await admin.Write("business-types/first.md", text.Replace("title: 钓鱼许可", "title: 夜钓许可 # 只在夏天", StringComparison.Ordinal));
        await Assertions.Expect(admin.Page.Locator(".designer-files .chosen")).ToContainTextAsync("夜钓许可");
        await admin.Page.Locator(".designer-editor .designer-tabs").GetByRole(AriaRole.Button, new() { Name = "表单" }).ClickAsync();

        await Assertions.Expect(admin.Field("名称")).ToHaveValueAsync("夜钓许可");
        await admin.ShouldSay("注释就会消失");
        await admin.Press("文本");
        await admin.Write("business-types/first.md", "---\ntitle: [\n---\n");
        await Assertions.Expect(admin.Page.Locator(".mistakes")).ToContainTextAsync("YAML 写法有误");
        await admin.Page.Locator(".designer-editor .designer-tabs").GetByRole(AriaRole.Button, new() { Name = "表单" }).ClickAsync();
        await admin.ShouldSay("请到“文本”里先改正");
        await admin.Drop();
    }

    [Fact]
    public async Task Has_a_workflow_of_its_own_that_is_drawn_as_it_is_changed()
    {
        await using var admin = await portal.Officer("admin");
        await admin.Begin("Rivers", "河道管理处");
        await admin.WriteWhatIsAsked("河道咨询");
        await admin.Page.Locator(".designer-add summary").ClickAsync();
        await admin.Press("添加流程");
        await Assertions.Expect(admin.Page.Locator(".designer-files .chosen")).ToHaveTextAsync("咨询答复");
        await admin.Page.GetByLabel("名称", new() { Exact = true }).First.FillAsync("河道答复");
        await admin.Press("添加状态");
        await admin.ShouldSay("状态 5");
        await admin.Page.GetByLabel("名称", new() { Exact = true }).Last.FillAsync("现场查看中");
        var diagram = admin.Page.Locator("svg.workflow");
        await Assertions.Expect(admin.Page.Locator(".card", new() { HasText = "状态 5" }).First).ToContainTextAsync("没有步骤能到达");

        foreach (var (title, from, to) in new[] { ("去现场", "已受理", "现场查看中"), ("现场回来", "现场查看中", "已受理") })
        {
            await admin.Press("添加步骤");
            await Assertions.Expect(admin.Field("步骤名称（按钮上的字）")).ToHaveValueAsync("");
            await admin.Write("步骤名称（按钮上的字）", title);
            await admin.Page.GetByRole(AriaRole.Checkbox, new() { Name = from, Exact = true }).Tick();
            await admin.Field("到哪个状态").SelectOptionAsync(new SelectOptionValue { Label = to });
        }

        await admin.ShouldBeInOrder();
        await Assertions.Expect(diagram.Locator(".state-title", new() { HasText = "现场查看中" })).ToBeVisibleAsync();
        await Assertions.Expect(diagram.Locator(".step-title", new() { HasText = "现场回来" })).ToBeVisibleAsync();
        await admin.OpenFile("河道咨询");
        await admin.Field("办理流程").SelectOptionAsync(new SelectOptionValue { Label = "本部门：河道答复" });
        await admin.ShouldBeInOrder();
        await admin.Page.Locator(".designer-preview").GetByRole(AriaRole.Button, new() { Name = "流程" }).ClickAsync();
        await Assertions.Expect(diagram.Locator(".state-title", new() { HasText = "现场查看中" })).ToBeVisibleAsync();
        await admin.Drop();
    }

    [Fact]
    public async Task Is_not_live_before_what_it_begins_with_is_written()
    {
        await using var admin = await portal.Officer("admin", "en");
        await admin.Go("/admin/designer/Bridges");
        await admin.ShouldSay("'Summary' is still to be written");
        await Assertions.Expect(admin.Page.Locator(".designer-state")).ToContainTextAsync("7 to correct");
        await admin.OpenFile("新业务");
        await admin.ShouldSay("Nothing is written below the heading “谁可以办” of the guide.");
        await Assertions.Expect(admin.Page.GetByRole(AriaRole.Button, new() { Name = "Go live as a new version" })).ToBeDisabledAsync();
        await admin.Write("Guide in Chinese", "到窗口来。");
        await admin.Write("Title", "桥梁报修");
        await Assertions.Expect(admin.Page.Locator(".designer-state")).ToContainTextAsync("3 to correct");
    }

    private static async Task DescribeDepartment(Window admin)
    {
        await admin.Write("一句话说明", "租车、还车和退押金。");
        await admin.Write("编码", "bicycles.desk");
        await admin.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(admin.Page.Locator(".designer-files li").First.Locator(".mark")).ToHaveCountAsync(0);
    }

    private static async Task DescribeType(Window admin)
    {
        await admin.OpenFile("新业务");
        await admin.Write("名称", "退还押金");
        await admin.Write("一句话说明", "不再骑车的，退还押金。");
        await admin.Field("诉求类型").SelectOptionAsync(new SelectOptionValue { Label = "网上办理" });
        await admin.Field("办理时限").SelectOptionAsync(new SelectOptionValue { Label = "工作日" });
        await admin.Write("多少", "2");
        await Assertions.Expect(admin.OnAPhone().Locator(".govuk-inset-text")).ToContainTextAsync("2 个工作日");
    }

    private static async Task MakeForm(Window admin)
    {
        foreach (var label in new[] { "为什么紧急", "是否紧急", "事情发生在哪里" })
            await admin.RemoveField(label);
        await admin.AddField("收据号码", "一行文字");
        await admin.AddField("怎么交的押金", "单选");
        await admin.Page.GetByRole(AriaRole.Checkbox, new() { Name = "必填" }).Tick();
        await admin.ShouldSay("请填写“选项”。");
        foreach (var (option, place) in new[] { ("现金", 1), ("手机支付", 2) })
        {
            await admin.Add("添加选项", $"选项 {place}");
            await admin.Write($"选项 {place}", option);
        }

        await admin.AddField("身份证号", "居民身份证号");
        await admin.Page.GetByRole(AriaRole.Checkbox, new() { Name = "必填" }).Tick();
        await admin.Page.GetByRole(AriaRole.Checkbox, new() { Name = "敏感信息：加密保存，屏幕上遮盖" }).Tick();
        await admin.AddField("其他要说的", "一段文字");

        // A condition looks at earlier fields, so the receipt goes below; by the keyboard.
        await admin.Page.GetByRole(AriaRole.Button, new() { Name = "下移：收据号码" }).FocusAsync();
        await admin.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(admin.Fields().First).ToContainTextAsync("怎么交的押金");
        await admin.Turn("收据号码");
        await admin.Press("添加条件");
        await Assertions.Expect(admin.Page.GetByRole(AriaRole.Checkbox, new() { Name = "现金" })).ToBeCheckedAsync();
        await admin.ShouldBeInOrder();
        await Assertions.Expect(admin.OnAPhone().GetByText("收据号码").First).ToBeAttachedAsync();
    }

    private static async Task TryIt(Window admin)
    {
        await admin.Press("试填");
        var trial = admin.Page.Locator(".trial");
        await admin.Press("试着提交");
        await Assertions.Expect(trial).ToContainTextAsync("2 处需要更正");
        await Assertions.Expect(trial.GetByLabel("收据号码")).ToHaveCountAsync(0);
        await trial.GetByRole(AriaRole.Radio, new() { Name = "现金" }).Tick();
        await Assertions.Expect(trial.GetByLabel("收据号码")).ToHaveCountAsync(1);
        await trial.GetByLabel("身份证号").FillAsync("110105194912310021");
        await admin.Press("试着提交");
        await Assertions.Expect(trial).ToContainTextAsync("1 处需要更正");
        await trial.GetByLabel("身份证号").FillAsync(Id);
        await admin.Press("试着提交");
        await Assertions.Expect(trial).ToContainTextAsync("通过检查，可以提交。");
    }

    private static async Task<string> Ask(Portal portal, string question)
    {
        await using var citizen = await portal.Phone();
        await citizen.Go("/departments/Bicycles");
        await citizen.ShouldSay("租车、还车和退押金。");
        await citizen.Follow("退还押金");
        await citizen.ShouldSay("交过押金的人。");
        await citizen.Follow("开始填写");
        await citizen.ShouldSay(question);
        await citizen.Choose("现金");
        await citizen.Write("收据号码（选填）", "SJ-778");
        await citizen.Write("身份证号", Id);
        await citizen.Write("姓名（选填）", "王小明");
        await citizen.Press("继续");
        return await citizen.SendChecked();
    }

    private static async Task LeavesAsPackage(Window admin)
    {
        var download = await admin.Page.RunAndWaitForDownloadAsync(() => admin.Press("导出模块包"));
        download.SuggestedFilename.ShouldBe("Bicycles-1.0.2.zip");
        await using var package = await ZipFile.OpenReadAsync(await download.PathAsync());
        package.Entries.Select(entry => entry.FullName).ShouldBe(["module.yaml", "business-types/first.md", "checksums.txt", "signature"], ignoreOrder: true);
        using var page = new StreamReader(await package.GetEntry("business-types/first.md")!.OpenAsync());
        (await page.ReadToEndAsync()).ShouldContain("押金的交法");
    }
}
