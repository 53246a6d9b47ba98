using Governance.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Governance.Browser.Tests;

public class What_the_portal_offers(Portal portal)
{
    [Fact]
    public async Task Shows_the_duty_officer_with_a_photograph()
    {
        await using var citizen = await portal.Phone(scripts: false);
        await citizen.Go("/");

        var photograph = citizen.Page.Locator(".duty__photograph");
        await Assertions.Expect(photograph).ToHaveAttributeAsync("alt", "值班民警陈志明的照片");
        (await photograph.EvaluateAsync<int>("image => image.decode().then(() => image.naturalWidth)")).ShouldBeGreaterThan(90);
    }

    [Fact]
    public async Task Gives_the_form_of_a_service_under_the_name_that_people_know()
    {
        await using var citizen = await portal.Desktop();
        await citizen.Go("/types/traffic.plate-preselection");

        var download = await citizen.Page.RunAndWaitForDownloadAsync(() => citizen.Follow("机动车牌证申请表"));

        download.SuggestedFilename.ShouldBe("机动车牌证申请表.pdf");
        await using var content = await download.CreateReadStreamAsync();
        var head = new byte[5];
        await content.ReadExactlyAsync(head, TestContext.Current.CancellationToken);
        head.ShouldBe("%PDF-"u8.ToArray());
    }

    [Fact]
    public async Task Explains_a_service_before_anything_is_asked()
    {
        await using var citizen = await portal.Phone(scripts: false);
        await citizen.Go("/types/traffic.plate-preselection");

        await citizen.ShouldSay("1 个工作日内答复");
        await Assertions.Expect(citizen.Page.GetByRole(AriaRole.Heading, new() { Name = "注册登记时带什么" })).ToBeVisibleAsync();
        await citizen.Page.GetByText("一辆车可以选几个号码？").ClickAsync();
        await Assertions.Expect(citizen.Page.GetByText("一辆车只能确认一个号码")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Finds_services_and_answers_in_the_words_that_people_use()
    {
        await using var citizen = await portal.Phone(scripts: false);
        await citizen.Go("/");
        await citizen.Write("您想办什么事？", "车牌");
        await citizen.Press("搜索");

        await Assertions.Expect(citizen.Main.GetByRole(AriaRole.Link, new() { Name = "预选机动车号牌" }).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Publishes_answers_that_were_given()
    {
        await using var citizen = await portal.Phone(scripts: false);
        await citizen.Go("/questions");

        await citizen.Page.GetByText("新生儿上户口要带什么").ClickAsync();

        await Assertions.Expect(citizen.Page.GetByText("出生医学证明").First).ToBeVisibleAsync();
    }
}
