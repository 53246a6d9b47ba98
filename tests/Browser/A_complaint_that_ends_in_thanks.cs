using System.Net.Http.Json;
using Governance.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Governance.Browser.Tests;

/// <summary>As the model service knew it: verified by others, a leader met the writer the next morning, and a letter of thanks came after.</summary>
public class A_complaint_that_ends_in_thanks(Portal portal)
{
    private const string Record = "中队长当面道歉，王女士表示谅解。";
    private const string Reply = "您反映的属实，当事人已经批评教育，中队长已经当面向您道歉。";
    private const string Letter = "谢谢你们第二天一早就来，事情说开了，心里踏实了。";

    [Fact]
    public async Task Is_verified_by_two_mediated_answered_and_rated_and_the_thanks_reach_whoever_answered()
    {
        await using var writer = await portal.Phone();
        var code = await Complain(writer);

        using (var concerned = await portal.Program("traffic.patrol"))
            (await concerned.Found(code)).ShouldBeEmpty("the unit complained about never finds it");
        await using var verifier = await portal.Officer("supervision.complaints");
        using var program = await portal.Program("supervision.complaints");
        var id = await program.Id(code);
        await Step(program, id, "begin", Two("traffic"));
        await verifier.Open(code);
        await Mediate(verifier);
        await Step(program, id, "conclude", new()
        {
            ["finding"] = "upheld", ["sources"] = (string[])["body-camera"], ["grounds"] = "执法记录仪里听得到。", ["measures"] = "批评教育，重新培训。",
            ["firstName"] = "周建国", ["secondName"] = "吴敏",
        });
        await verifier.Page.ReloadAsync();
        await Hear(verifier);
        await verifier.Take("拟写答复送审", ("答复", Reply));
        await using (var head = await portal.Officer("supervision.complaints.head"))
        {
            await head.Open(code);
            await head.Take("批准并发送");
        }

        await Track(writer, code);
        await writer.ShouldSay("负责人已就您的投诉与您当面沟通");
        await writer.ShouldSay(Reply);
        await writer.ShouldNotSay(Record);
        await writer.Rate("5 非常满意");

        await Thank(writer, Typed.FileNumberOf(code));
        await verifier.Go("/office/notices");
        await Assertions.Expect(verifier.Page.Locator("tr", new() { HasText = Typed.FileNumberOf(code) }).First).ToContainTextAsync("感谢");
        await verifier.Open(code);
        await verifier.ShouldSay(Letter);
    }

    private static Dictionary<string, object> Two(string concerned) => new()
    {
        ["concerned"] = concerned, ["firstName"] = "周建国", ["firstUnit"] = "supervision", ["secondName"] = "吴敏", ["secondUnit"] = "legal", ["stake"] = "none",
    };

    private static async Task Step(HttpClient officer, string id, string step, Dictionary<string, object> values)
    {
        using var answer = await officer.PostAsJsonAsync($"/api/v1/office/enquiries/{id}/steps/{step}", new { values });
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
    }

    private static async Task Mediate(Window verifier)
    {
        await verifier.Step("与投诉人当面沟通调解").First.ClickAsync();
        var form = verifier.Page.Locator("form.act");
        await form.GetByLabel("沟通日期").FillAsync(Typed.DaysAgo(0).ToString("yyyy-MM-dd", null));
        await form.GetByLabel("到场的负责人").FillAsync("中队长 梁志明");
        await form.GetByLabel("谈话和调解记录").FillAsync(Record);
        await form.GetByText("达成谅解").ClickAsync();
        await verifier.Send();
        await verifier.ShouldSay(Record);
    }

    private static async Task Hear(Window verifier)
    {
        await verifier.Step("告知结论并听取投诉人意见").First.ClickAsync();
        var form = verifier.Page.Locator("form.act");
        await form.GetByLabel("日期").FillAsync(Typed.DaysAgo(0).ToString("yyyy-MM-dd", null));
        await form.GetByText("电话", new() { Exact = true }).ClickAsync();
        await form.GetByText("接受", new() { Exact = true }).ClickAsync();
        await form.GetByLabel("投诉人的意见").FillAsync("满意，不再追究。");
        await verifier.Send();
    }

    private static async Task Track(Window writer, string code)
    {
        await writer.Go("/");
        await writer.Page.GetByLabel("查询码").FillAsync(code);
        await writer.Press("查询");
    }

    private static async Task Thank(Window writer, string fileNumber)
    {
        await writer.Go("/");
        await writer.Write("您想办什么事？", "感谢信");
        await writer.Press("搜索");
        await writer.Follow("感谢信、表扬信");
        await writer.Follow("开始填写");
        await writer.Choose("他办过我的事，我有办件编号");
        await writer.Write("办件编号", fileNumber);
        await writer.Choose("不要公开");
        await writer.Write("主题", "谢谢督察的同志");
        await writer.Page.Locator("textarea[name=body]").FillAsync(Letter);
        await writer.Press("继续");
        await writer.SendChecked();
    }

    private static async Task<string> Complain(Window writer)
    {
        await writer.Go("/");
        await writer.Write("您想办什么事？", "投诉交警态度");
        await writer.Press("搜索");
        await writer.Follow("投诉民警、辅警的言行");
        await writer.Follow("开始填写");
        await writer.Answer("happening", "否");
        await writer.WriteDate("哪一天", Typed.DaysAgo(1));
        await writer.Write("在什么地方", "城中路与环市路口");
        await writer.Answer("department", "交警");
        await writer.Page.GetByRole(AriaRole.Checkbox, new() { Name = "态度粗暴、说话不文明", Exact = true }).CheckAsync();
        await writer.Write("经过", "我问为什么拦我，他不说原因，还骂人。");
        await writer.Answer("injured", "否");
        await writer.Answer("hasWitness", "否");
        await writer.Answer("elsewhere", "没有");
        await writer.Page.Locator("[id='contact.name']").FillAsync("王女士");
        await writer.Page.Locator("[id='contact.mobile']").FillAsync("13800138107");
        await writer.Press("继续");
        return await writer.SendChecked();
    }
}
