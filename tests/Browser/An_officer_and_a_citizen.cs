using System.Text.RegularExpressions;
using Governance.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Governance.Browser.Tests;

public class An_officer_and_a_citizen(Portal portal)
{
    [Fact]
    public async Task Ask_and_answer_each_other_while_the_clock_waits()
    {
        await using var citizen = await portal.Phone();
        var code = await citizen.Question("外地户口能在本市办证吗");
        await using var officer = await portal.Officer("office");
        await officer.Open(code);
        // 24 hours run at night and on holidays as well.
        await officer.ShouldSay("剩 23 小时");
        await officer.Take("请群众补充", ("需要补充什么", "您要办的是什么证？"));
        await officer.ShouldSay("已暂停");

        await citizen.Go($"/track/{code}");
        await citizen.ShouldSay("您要办的是什么证？");
        await citizen.ShouldSay("正在等您回答，时限暂停");
        await citizen.Write("您的回答", "居住证。");
        await citizen.Press("提交回答");

        await citizen.ShouldSay("正在办理");
        await citizen.ShouldSay("以前答复您");
        // The officer's page is live: nobody has to press anything.
        await officer.ShouldSay("居住证。");
        await Assertions.Expect(officer.Step("直接答复")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Learn_of_an_extension_only_together_with_its_reason()
    {
        await using var citizen = await portal.Phone();
        var code = await citizen.Question("办事大厅能不能中午也开", "suggestion");
        await using var officer = await portal.Officer("office");
        await officer.Open(code);
        await officer.Step("延长时限并说明").ClickAsync();
        await officer.Page.Locator("form.act button[type=submit]").ClickAsync();
        await Assertions.Expect(officer.Page.Locator("form.act .mud-input-error").First).ToBeVisibleAsync();

        await officer.Page.GetByLabel("给群众的解释说明").FillAsync("要先与各窗口商量排班，需要多一天。");
        await officer.Send();

        await citizen.Go($"/track/{code}");
        await citizen.ShouldSay("要先与各窗口商量排班，需要多一天。");
        await citizen.ShouldSay("延长办理时限并说明原因");
    }

    [Fact]
    public async Task Learn_why_an_answer_comes_late_although_the_clock_runs_on()
    {
        await using var citizen = await portal.Phone();
        var code = await citizen.Question("大厅的停车场什么时候修好", "suggestion");
        await using var officer = await portal.Officer("office");
        await officer.Open(code);

        await officer.Take("说明为何迟复", ("给群众的解释说明", "施工单位的进度表还没有到，最迟下周三答复您。"));

        await citizen.Go($"/track/{code}");
        await citizen.ShouldSay("可能不能按时答复，说明原因");
        await citizen.ShouldSay("施工单位的进度表还没有到，最迟下周三答复您。");
        await citizen.ShouldSay("正在办理");
    }

    [Fact]
    public async Task Get_a_drafted_reply_sent_once_the_head_approves_it()
    {
        await using var citizen = await portal.Phone();
        var code = await citizen.Question("大厅几点开门");
        await using (var officer = await portal.Officer("office"))
        {
            await officer.Open(code);
            await officer.Take("拟写答复送审", ("答复", "上午九点。"));
            await officer.ShouldSay("答复待审批");
            await Assertions.Expect(officer.Step("批准并发送")).ToHaveCountAsync(0);
        }

        await citizen.Go($"/track/{code}");
        await citizen.ShouldNotSay("上午九点。");

        await using var head = await portal.Officer("office.head");
        await head.Open(code);
        await head.Take("批准并发送");

        await citizen.Page.ReloadAsync();
        await citizen.ShouldSay("上午九点。");
    }

    [Fact]
    public async Task See_who_is_in_charge_after_it_is_handed_to_a_unit()
    {
        await using var citizen = await portal.Phone();
        var code = await citizen.Question("想问一件综合的事");
        await using var officer = await portal.Officer("office");
        await officer.Open(code);
        await officer.Step("转交其他部门").ClickAsync();
        await officer.Page.GetByLabel("转交给").FillAsync("路面勤务");
        await Assertions.Expect(officer.Page.Locator(".mud-popover-open .mud-list-item")).ToHaveCountAsync(1);
        await officer.Page.Locator(".mud-list-item", new() { HasText = "路面勤务大队" }).ClickAsync();
        // The list hands the focus back to its field when it closes; an officer waits for that too.
        await Assertions.Expect(officer.Page.Locator(".mud-popover-open .mud-list-item")).ToHaveCountAsync(0);
        await Assertions.Expect(officer.Page.GetByLabel("转交给").First).ToHaveValueAsync(new Regex("路面勤务大队"));
        await officer.Page.GetByLabel("原因").FillAsync("属于路面秩序。");
        await Assertions.Expect(officer.Page.GetByLabel("原因")).ToHaveValueAsync("属于路面秩序。");
        await officer.Page.Locator("form.act button[type=submit]").ClickAsync();
        await officer.ShouldSay("路面勤务大队");

        await citizen.Go($"/track/{code}");
        await citizen.ShouldSay("路面勤务大队");
        await using var patrol = await portal.Officer("traffic.patrol");
        await patrol.Open(code);
        await Assertions.Expect(patrol.Page.Locator("[data-key=t]")).ToBeVisibleAsync();
    }
}
