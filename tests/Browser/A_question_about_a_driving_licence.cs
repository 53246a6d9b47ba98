using Governance.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Governance.Browser.Tests;

/// <summary>At the traffic service station, as the model service answered them by the thousand.</summary>
public class A_question_about_a_driving_licence(Portal portal)
{
    [Fact]
    public async Task Is_answered_at_once_then_by_an_officer_and_rated()
    {
        await using var citizen = await portal.Phone();
        await citizen.Go("/");
        await citizen.Follow("交通警察支队");
        await citizen.Follow("驾驶证领取查询");
        await citizen.Choose("C1 小型汽车");
        await citizen.WriteDate("最后一项考试合格的日期", Typed.DaysAgo(3));
        await citizen.Choose("邮寄");
        await citizen.Press("查询");
        await citizen.ShouldSay("邮寄");
        await citizen.Press("还有疑问，带着这些内容提问");
        await citizen.ShouldBeAt("/ask/traffic.licence-collection");
        await Assertions.Expect(citizen.Page.GetByRole(AriaRole.Radio, new() { Name = "C1 小型汽车" })).ToBeCheckedAsync();
        await citizen.Write("主题", "能不能寄到外地");
        await citizen.Write("内容", "我下周回老家，能寄到外省吗？");
        await citizen.Press("继续");
        var code = await citizen.SendChecked();

        await Answer(code, "能寄到外地，运费到付，三天左右到。");
        await citizen.Go("/");
        await citizen.Page.GetByLabel("查询码").FillAsync(code);
        await citizen.Press("查询");
        await citizen.ShouldSay("能寄到外地，运费到付");
        await citizen.Rate("5 非常满意");
    }

    /// <summary>With what the module works out from the form, and a sentence of the officer's own.</summary>
    private async Task Answer(string code, string own)
    {
        await using var officer = await portal.Officer("traffic.affairs");
        await officer.Open(code);
        await officer.TakeOver();
        await officer.Step("直接答复").First.ClickAsync();
        var form = officer.Page.Locator("form.act");
        await form.GetByRole(AriaRole.Button, new() { Name = "采用" }).First.ClickAsync();
        var reply = form.GetByLabel("答复");
        await Assertions.Expect(reply).Not.ToHaveValueAsync("");
        await reply.FillAsync($"{own}\n{await reply.InputValueAsync()}");
        await officer.Send();
    }
}
