using Governance.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Governance.Browser.Tests;

public class A_caller_at_the_telephone(Portal portal)
{
    [Fact]
    public async Task Has_his_question_filed_and_fetches_his_own_code_with_the_number_that_is_read_to_him()
    {
        await using var officer = await portal.Officer("office");
        await officer.Follow("代为登记");
        await officer.Press("登记");
        await officer.ShouldSay("有内容需要更正");
        await officer.Write("标题：一句话说清什么事", "小区门口积水");
        await officer.Write("对方说的内容", "东门积水三天了，老人出不去，什么时候能抽干？");
        await officer.Write("姓名", "赵大爷");
        await officer.Write("电话", "13900139001");
        await officer.ShouldSay("您要提的是咨询：小区门口积水。东门积水三天了，老人出不去，什么时候能抽干？ 您的电话是 13900139001。 对吗？");
        await officer.Press("登记");
        await officer.ShouldSay("已经登记");
        var number = await officer.Page.Locator(".filed-number").InnerTextAsync();
        await officer.ShouldSay($"取码号 {number}，七天内");

        await using var citizen = await portal.Phone();
        await citizen.Go("/track");
        await citizen.Page.Locator("main input[type=text]").First.FillAsync(number);
        await citizen.Page.Locator("main button[type=submit]").First.ClickAsync();
        await citizen.ShouldSay("取码号");
        await citizen.ShouldNotSay("东门积水三天了");

        await officer.Press("再登记一件");
        await Assertions.Expect(officer.Field("对方说的内容")).ToHaveValueAsync("");
        await officer.Go("/office?queue=all&search=小区门口积水");
        await officer.Page.Locator("[data-row]").ClickAsync();
        await officer.ShouldSay("由民警代为登记");
        await officer.ShouldSay("没有能自动通知的方式");
    }
}
