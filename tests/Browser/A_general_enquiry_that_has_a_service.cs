using Governance.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Governance.Browser.Tests;

/// <summary>Somebody writes without looking for a service: the portal offers it, and the office is told where it belongs.</summary>
public class A_general_enquiry_that_has_a_service(Portal portal)
{
    private const string Subject = "斑马线磨没了，护栏也倒了";
    private const string Body = "城中路与端州路路口的斑马线看不清，人行横道旁边的护栏倒了两天。";

    [Fact]
    public async Task Goes_on_as_the_services_own_form_with_all_that_was_typed()
    {
        await portal.SuggestionsAreTrained();
        await using var citizen = await portal.Phone(scripts: false);
        await Write(citizen);
        await citizen.ShouldSay("这像是：信号灯、标志、标线和护栏问题（交通警察支队）");
        await citizen.ShouldSay("因为您写到：");
        await citizen.ShouldSay("“斑马线”");

        await citizen.Press("换成这张表");

        await citizen.ShouldBeAt("/ask/traffic.signal-or-marking");
        await Assertions.Expect(citizen.Field("主题")).ToHaveValueAsync(Subject);
        await Assertions.Expect(citizen.Page.Locator("[name='body']")).ToHaveValueAsync(Body);
        await Assertions.Expect(citizen.Page.Locator("[name='contact.name']")).ToHaveValueAsync("王小明");
        await citizen.Page.GoBackAsync();
        await citizen.ShouldSay("提交前请核对");
        await citizen.SendChecked();
    }

    [Fact]
    public async Task Sent_as_it_is_is_handed_by_the_office_to_where_it_belongs()
    {
        await portal.SuggestionsAreTrained();
        await using var citizen = await portal.Phone();
        await Write(citizen);
        var code = await citizen.SendChecked();

        await using var office = await portal.Officer("office");
        await office.Open(code);
        var card = office.Page.Locator(".card", new() { HasText = "按各部门的业务指南" });
        await Assertions.Expect(card).ToContainTextAsync("交通警察支队");
        await Assertions.Expect(card).ToContainTextAsync("斑马线");
        await card.GetByRole(AriaRole.Button, new() { Name = "采纳，转过去" }).ClickAsync();
        // The citizen's page is as it was when it was asked for: it is asked for once the desk has done it.
        await Assertions.Expect(card).ToHaveCountAsync(0);

        await citizen.Go($"/track/{code}");
        await citizen.ShouldSay("交通警察支队");
    }

    [Fact]
    public async Task For_another_authority_is_offered_nothing_but_its_number()
    {
        await using var citizen = await portal.Phone(scripts: false);
        await Write(citizen, "小区物业不修电梯", "电梯坏了半个月，物业费照收。");
        await citizen.ShouldSay("住房和城乡建设部门");
        await citizen.ShouldNotSay("这像是");
    }

    private static async Task Write(Window citizen, string subject = Subject, string body = Body)
    {
        await citizen.Go("/ask?kind=consultation");
        await citizen.Write("主题", subject);
        await citizen.Write("内容", body);
        await citizen.Page.Locator("[name='contact.name']").FillAsync("王小明");
        await citizen.Press("继续");
        await citizen.ShouldSay("提交前请核对");
    }
}
