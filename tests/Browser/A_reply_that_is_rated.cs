using Governance.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Governance.Browser.Tests;

public class A_reply_that_is_rated(Portal portal)
{
    private const string Why = "还是不知道要带什么材料";

    [Fact]
    public async Task Badly_asks_why_on_the_same_page_without_scripts_and_is_followed_up_by_the_head()
    {
        await using var citizen = await portal.Phone(scripts: false);
        await Answered(citizen, "补办户口簿要带什么");
        await citizen.Press("提交评价");
        foreach (var input in new[] { "stars", "solved" })
            await Assertions.Expect(citizen.Page.Locator($".govuk-error-summary a[href='#{input}']")).ToBeVisibleAsync();

        await citizen.Choose("1 非常不满意");
        await citizen.Choose("没有解决");
        await citizen.Write("想说的话（选填）", "希望改进");
        await citizen.Press("提交评价");

        await Assertions.Expect(citizen.Page.Locator(".govuk-error-summary a[href='#reason']")).ToBeVisibleAsync();
        await Assertions.Expect(citizen.Page.GetByRole(AriaRole.Radio, new() { Name = "1 非常不满意" })).ToBeCheckedAsync();
        await Assertions.Expect(citizen.Page.GetByRole(AriaRole.Radio, new() { Name = "没有解决" })).ToBeCheckedAsync();
        await Assertions.Expect(citizen.Field("想说的话（选填）")).ToHaveValueAsync("希望改进");
        await citizen.Write("哪里没有做好？", Why);
        await citizen.Press("提交评价");
        await citizen.ShouldSay("谢谢您的评价");
        await citizen.ShouldSay("您的评价：1 非常不满意，没有解决");

        await using var head = await portal.Officer("office.head");
        var entry = head.Page.GetByRole(AriaRole.Link, new() { Name = "差评回访" });
        await entry.ClickAsync();
        var card = head.Page.Locator("main .card", new() { HasText = Why });
        await Assertions.Expect(card).ToContainTextAsync("没有解决");
        await Assertions.Expect(card).ToContainTextAsync("回访时限");
        await card.GetByRole(AriaRole.Link).ClickAsync();
        await head.ShouldSay(Why);
        await head.Page.GetByRole(AriaRole.Button, new() { Name = "写回访情况" }).ClickAsync();
        await head.Page.Locator("form.act").GetByLabel("查了什么").FillAsync("已经打电话说明材料清单，并补到公开问答里。");
        await head.Send();
        await head.ShouldSay("负责人回访了差评");
        await Assertions.Expect(head.Page.Locator(".mark-done", new() { HasText = "已回访" })).ToBeVisibleAsync();

        await head.Go("/office/follow-ups");
        await Assertions.Expect(head.Page.Locator("main .card").Or(head.Page.Locator("main .desk-empty")).First).ToBeVisibleAsync();
        await head.ShouldNotSay(Why);
        await citizen.Page.ReloadAsync();
        await citizen.ShouldNotSay("已经打电话说明材料清单");
    }

    [Fact]
    public async Task Well_is_asked_for_no_reason()
    {
        await using var citizen = await portal.Phone();
        await Answered(citizen, "办事大厅周六开门吗");
        var reason = citizen.Field("哪里没有做好？");
        await Assertions.Expect(reason).ToBeHiddenAsync();

        await citizen.Choose("2 不满意");
        await Assertions.Expect(reason).ToBeVisibleAsync();
        await citizen.Choose("4 满意");
        await Assertions.Expect(reason).ToBeHiddenAsync();
        await citizen.Choose("没有解决");
        await Assertions.Expect(reason).ToBeVisibleAsync();
        await citizen.Choose("部分解决");
        await citizen.Press("提交评价");

        await citizen.ShouldSay("您的评价：4 满意，部分解决");
    }

    [Fact]
    public async Task Is_no_matter_of_officers_who_are_no_heads()
    {
        await using var officer = await portal.Officer("office");
        await Assertions.Expect(officer.Page.GetByRole(AriaRole.Link, new() { Name = "诉求队列" }).First).ToBeVisibleAsync();

        await Assertions.Expect(officer.Page.GetByRole(AriaRole.Link, new() { Name = "差评回访" })).ToHaveCountAsync(0);
        await officer.Go("/office/follow-ups");
        await officer.ShouldSay("这里只给负责人看");
    }

    private async Task Answered(Window citizen, string question)
    {
        var code = await citizen.Question(question);
        await using (var officer = await portal.Officer("office"))
        {
            await officer.Open(code);
            await officer.Take("直接答复", ("答复", "请看办事指南。"));
        }

        await citizen.Go($"/track/{code}");
        await citizen.ShouldSay("请看办事指南。");
    }
}
