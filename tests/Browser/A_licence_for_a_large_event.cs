using Governance.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Governance.Browser.Tests;

public class A_licence_for_a_large_event(Portal portal)
{
    private const string Traffic = "散场后三十分钟内疏导完毕，南侧车道留给公交。";
    private const string Fire = "舞台两侧各留四米通道，每五十米配两具灭火器。";

    [Fact]
    public async Task Is_decided_once_traffic_police_and_fire_service_have_spoken_and_the_organiser_reads_what_they_require()
    {
        await using var organiser = await portal.Phone();
        var code = await Apply(organiser);

        await using var lead = await portal.Officer("public-security.licensing");
        await lead.Open(code);
        await lead.TakeOver();
        await lead.Take("受理，同时征求交警和消防意见", ("受理日期", Day(0)));
        await Assertions.Expect(Opinion(lead, "路面勤务大队")).ToContainTextAsync("等候回复");
        await Assertions.Expect(Opinion(lead, "防火监督科")).ToContainTextAsync("疏散通道");
        await lead.Take(
            "记录现场查验", ("查验日期", Day(0)), ("查验民警（两名）", "林志强、孙启航"), ("核定的场所最大容量（人）", "5600"),
            ("查验情况和整改要求", "出口四处，均可打开。"));
        await Decide(lead, form => form.GetByLabel("决定内容").FillAsync("准予许可。"));
        await Assertions.Expect(lead.Page.Locator("form.act")).ToContainTextAsync("还有会办单位没有回复意见");

        await Speak("traffic.patrol", code, Traffic);
        await Speak("fire.supervision", code, Fire);
        // The lead's page is live, and says what came while the decision was being written.
        await Assertions.Expect(lead.Page.Locator("form.act")).ToContainTextAsync(Fire);
        await lead.Press("看过了，继续");
        await Assertions.Expect(Opinion(lead, "路面勤务大队")).ToContainTextAsync(Traffic);
        await Assertions.Expect(Opinion(lead, "防火监督科")).ToContainTextAsync(Fire);
        await lead.Page.ReloadAsync();
        await Decide(lead, form => form.GetByRole(AriaRole.Button, new() { Name = "替换已写内容" }).First.ClickAsync());
        await Assertions.Expect(lead.Page.Locator("form.act")).ToHaveCountAsync(0);
        await using (var head = await portal.Officer("public-security.licensing.head"))
        {
            await head.Open(code);
            await head.Take("批准许可并送达");
        }

        await Read(organiser, code);
        await organiser.Rate("5 非常满意");
    }

    private static ILocator Opinion(Window officer, string unit) => officer.Page.Locator(".opinion", new() { HasText = unit });

    private static string Day(int ahead) => Typed.DaysAgo(-ahead).ToString("yyyy-MM-dd", null);

    /// <summary>A unit that was asked finds it in its own list, and answers the lead.</summary>
    private async Task Speak(string account, string code, string opinion)
    {
        await using var officer = await portal.Officer(account);
        await officer.Go("/office/asked");
        await officer.Page.Locator("main .card", new() { HasText = Typed.FileNumberOf(code) }).GetByRole(AriaRole.Link).ClickAsync();
        await officer.ShouldSay("意见只回复给主办单位");
        await Assertions.Expect(officer.Step("受理")).ToHaveCountAsync(0);
        await officer.Press("回复意见");
        await officer.Page.Locator("form.act").GetByLabel("意见（只给主办单位看）").FillAsync(opinion);
        await officer.Page.Locator("form.act button[type=submit]").ClickAsync();
        await Assertions.Expect(officer.Page.Locator("form.act")).ToContainTextAsync("请选择本单位的态度");
        await officer.Page.Locator("form.act").GetByText("有条件同意", new() { Exact = true }).ClickAsync();
        await officer.Send();
        await Assertions.Expect(officer.Page.Locator(".opinion", new() { HasText = opinion })).ToContainTextAsync("已回复");
        await officer.Go("/office/asked");
        await Assertions.Expect(officer.Page.Locator("main .card", new() { HasText = Typed.FileNumberOf(code) })).ToHaveCountAsync(0);
    }

    private static async Task Decide(Window lead, Func<ILocator, Task> word)
    {
        await lead.Step("拟准予许可，送审批").First.ClickAsync();
        var form = lead.Page.Locator("form.act");
        await form.GetByText("有条件同意，条件都写进了决定").ClickAsync();
        await word(form);
        await form.Locator("button[type=submit]").ClickAsync();
    }

    private static async Task Read(Window organiser, string code)
    {
        await organiser.Go("/");
        await organiser.Page.GetByLabel("查询码").FillAsync(code);
        await organiser.Press("查询");
        await organiser.ShouldSay("准予许可");
        await organiser.ShouldSay(Traffic);
        await organiser.ShouldSay(Fire);
        await organiser.ShouldNotSay("停车、进出场路线、占道、公交接驳和散场疏导能不能满足要求");
    }

    private static async Task<string> Apply(Window organiser)
    {
        await organiser.Go("/");
        await organiser.Write("您想办什么事？", "演唱会审批");
        await organiser.Press("搜索");
        await organiser.Follow("大型群众性活动安全许可");
        await organiser.Follow("开始填写");
        await organiser.Write("活动名称", "湖滨音乐节");
        await organiser.Choose("演唱会、音乐会等文艺演出");
        await organiser.WriteDate("开始日期", Typed.DaysAgo(-45));
        await organiser.WriteDate("结束日期", Typed.DaysAgo(-46));
        await organiser.Write("每天的起止时间", "19:00—22:00");
        await organiser.Write("活动地点", "湖滨公园大草坪");
        await organiser.Choose("室外广场、公园");
        await organiser.Write("预计参加人数（单场最多）", "6000");
        await organiser.Answer("temporary", "是");
        await organiser.Write("承办单位名称", "湖滨文化发展有限公司");
        await organiser.Write("统一社会信用代码", "91350100M000100Y43");
        await organiser.Answer("joint", "否");
        await organiser.Write("安全责任人姓名", "孙启航");
        await organiser.Write("安全责任人身份证号", "11010519491231002X");
        await organiser.Write("安全责任人手机", "13800138105");
        await organiser.Write("安全工作人员和保安员数量", "120");
        await organiser.Choose("凭票或者证件入场");
        await organiser.Attach("plan", "安全工作方案.png");
        await organiser.Attach("venueConsent", "场地同意书.png");
        await organiser.Press("继续");
        await organiser.ShouldSay("湖滨公园大草坪");
        return await organiser.SendChecked();
    }
}
