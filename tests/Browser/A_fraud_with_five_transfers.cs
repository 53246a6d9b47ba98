using Governance.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Governance.Browser.Tests;

public class A_fraud_with_five_transfers(Portal portal)
{
    private const int Transfers = 5;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Is_first_told_to_stop_the_payment_then_reported_transfer_by_transfer_and_answered(bool scripts)
    {
        await using var victim = await portal.Phone(scripts: scripts);
        await victim.Go("/");
        await victim.Write("您想办什么事？", "刷单被骗");
        await victim.Press("搜索");
        await victim.Follow("电信网络诈骗报案");
        await victim.Follow("开始填写");
        await Begin(victim);
        await Stopped(victim, scripts);
        for (var number = 1; number <= Transfers; number++)
            await Add(victim, number);
        await victim.Press("继续");

        var error = victim.Page.Locator(".govuk-error-summary a");
        await Assertions.Expect(error).ToHaveCountAsync(1);
        await Assertions.Expect(error).ToContainTextAsync("转账 5");
        await Item(victim, Transfers).GetByLabel("收款人姓名或者昵称").FillAsync("刘某");
        await victim.Press("继续");
        await victim.ShouldBeAt("/check$");
        for (var number = 1; number <= Transfers; number++)
            await victim.ShouldSay($"{number * 1000}");
        var code = await victim.SendChecked();
        await Assertions.Expect(victim.Page.Locator(".stop a[href='tel:96110']").First).ToBeVisibleAsync();

        await using var officer = await portal.Officer("criminal.fraud");
        await officer.Open(code);
        await officer.ShouldSay("转账 5");
        await officer.TakeOver();
        await officer.Take("首次回应并开始审查", ("给报案人的首次回应", "收款账户已经申请止付，请今天带身份证到反诈中心做笔录。"));
        await victim.Go("/");
        await victim.Page.GetByLabel("查询码").FillAsync(code);
        await victim.Press("查询");
        await victim.ShouldSay("收款账户已经申请止付");
    }

    private static ILocator Item(Window victim, int number) => victim.Page.Locator($"[id='form.transfers-item-{number}']");

    private static async Task Begin(Window victim)
    {
        await victim.Choose("转了，或者告诉了对方验证码、密码");
        await victim.Choose("半小时以内");
        await victim.Answer("called", "是");
        await victim.Answer("bankTold", "是");
        await victim.Answer("stillTalking", "否");
        await victim.Choose("刷单返利");
        await victim.Page.Locator("[data-field=firstContact]").GetByLabel("短信", new() { Exact = true }).CheckAsync();
        await victim.WriteDate("从哪一天开始的", Typed.DaysAgo(2));
        await victim.Write("经过", "拉进群里做任务，说要连做三单才能提现，越转越多。");
        await victim.Choose("我自己");
    }

    /// <summary>At once where a script runs; without one before the form goes on, once, and nothing that was typed is lost.</summary>
    private static async Task Stopped(Window victim, bool scripts)
    {
        var card = victim.Page.Locator(".stop", new() { HasText = "钱刚转出去，现在就打 110 或者 96110" });
        if (!scripts)
            await victim.Press("继续");
        await Assertions.Expect(card).ToBeVisibleAsync();
        foreach (var number in new[] { "110", "96110" })
            await Assertions.Expect(card.GetByRole(AriaRole.Link, new() { Name = $"拨打 {number}", Exact = true })).ToHaveAttributeAsync("href", $"tel:{number}");
    }

    private static async Task Add(Window victim, int number)
    {
        if (await Item(victim, number).CountAsync() == 0)
            await victim.Press(number == 1 ? "添加转账" : "再添加一项：转账");
        var item = Item(victim, number);
        await Assertions.Expect(item).ToBeVisibleAsync();
        var day = Typed.DaysAgo(0);
        var date = item.GetByRole(AriaRole.Group, new() { Name = "哪一天" }).GetByRole(AriaRole.Textbox);
        await date.Nth(0).FillAsync($"{day.Year}");
        await date.Nth(1).FillAsync($"{day.Month}");
        await date.Nth(2).FillAsync($"{day.Day}");
        await item.GetByLabel("金额（元）").FillAsync($"{number * 1000}");
        await item.GetByLabel("微信支付", new() { Exact = true }).CheckAsync();
        if (number < Transfers)
            await item.GetByLabel("收款账号").FillAsync($"wx-{number}");
    }
}
