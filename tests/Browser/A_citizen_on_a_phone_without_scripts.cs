using Governance.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Governance.Browser.Tests;

public class A_citizen_on_a_phone_without_scripts(Portal portal)
{
    [Fact]
    public async Task Chooses_a_plate_number_gets_the_reply_and_rates_it()
    {
        await using var citizen = await portal.Phone(scripts: false);
        await citizen.Go("/");
        await citizen.Follow("交通警察支队");
        await citizen.Follow("预选机动车号牌");
        await citizen.Follow("开始填写");
        var number = await citizen.Plate();
        await citizen.Write("姓名（选填）", "王小明");
        await citizen.Press("继续");
        await citizen.ShouldSay(number);
        var code = await citizen.SendChecked();
        await citizen.ShouldSay("以前答复您");

        await citizen.Follow("查看进度");
        await citizen.ShouldSay("正在办理");

        await using var officer = await portal.Officer("traffic.affairs");
        await officer.Open(code);
        await officer.TakeOver();
        await officer.Take("核验通过，确认号码", ("给申请人的答复", "号码已确认，请十五日内到车辆管理所办理注册登记。"));
        await Assertions.Expect(officer.Page.Locator(".mark-state")).ToHaveTextAsync("号码已确认");

        await citizen.Page.ReloadAsync();
        await citizen.ShouldSay("请十五日内到车辆管理所办理注册登记");
        await citizen.ShouldSay("已答复");
        await citizen.Choose("5 非常满意");
        await citizen.Choose("已经解决");
        await citizen.Press("提交评价");
        await citizen.ShouldSay("谢谢您的评价");
        await citizen.ShouldSay("您的评价：5 非常满意，已经解决");
    }

    [Fact]
    public async Task Is_told_what_is_wrong_at_the_top_and_at_each_field_and_loses_nothing_typed()
    {
        await using var citizen = await portal.Phone(scripts: false);
        await citizen.Go("/ask/traffic.plate-preselection");
        var number = await citizen.Plate(owner: "110105194912310021");
        await citizen.Write("车辆识别代号（车架号）", "LSVAA4180E2");
        await citizen.Write("主题", "给新车选号");

        await citizen.Press("继续");

        var summary = citizen.Page.Locator(".govuk-error-summary a");
        await Assertions.Expect(summary).ToHaveCountAsync(2);
        foreach (var field in new[] { "form.vin", "form.ownerId" })
        {
            await Assertions.Expect(citizen.Page.Locator($".govuk-error-summary a[href='#{field}']")).ToBeVisibleAsync();
            await Assertions.Expect(citizen.Page.Locator($"[id='{field}-error']")).ToBeVisibleAsync();
            await Assertions.Expect(citizen.Page.Locator($"[id='{field}']")).ToHaveAttributeAsync("aria-invalid", "true");
        }

        (await citizen.Page.TitleAsync()).ShouldStartWith("有误");
        await Assertions.Expect(citizen.Field("车辆识别代号（车架号）")).ToHaveValueAsync("LSVAA4180E2");
        await Assertions.Expect(citizen.Field("车主身份证号")).ToHaveValueAsync("110105194912310021");
        await Assertions.Expect(citizen.Field("主题")).ToHaveValueAsync("给新车选号");
        await Assertions.Expect(citizen.Page.GetByRole(AriaRole.Radio, new() { Name = number })).ToBeCheckedAsync();
        await Assertions.Expect(citizen.Page.GetByRole(AriaRole.Radio, new() { Name = "国产" })).ToBeCheckedAsync();
    }

    [Fact]
    public async Task Looks_for_a_number_by_its_digits()
    {
        await using var citizen = await portal.Phone(scripts: false);
        await citizen.Go("/ask/traffic.plate-preselection");
        var field = citizen.Page.Locator("[data-field=plateNumber]");
        await field.GetByRole(AriaRole.Textbox).FillAsync("88");

        await field.GetByRole(AriaRole.Button, new() { Name = "找号码" }).ClickAsync();

        var numbers = await citizen.Page.Locator("[data-field=plateNumber] .item").AllInnerTextsAsync();
        numbers.ShouldNotBeEmpty();
        numbers.ShouldAllBe(number => number.Contains("88"));
    }
}
