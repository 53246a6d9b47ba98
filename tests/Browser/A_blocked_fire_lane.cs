using Governance.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Governance.Browser.Tests;

public class A_blocked_fire_lane(Portal portal)
{
    private const string Service = "举报消防车通道被堵";

    [Fact]
    public async Task Is_found_in_the_words_of_whoever_stands_before_it_and_says_whose_matter_it_is()
    {
        await using var citizen = await portal.Phone(scripts: false);
        await citizen.Go("/");
        await citizen.Write("您想办什么事？", "消防通道被堵");
        await citizen.Press("搜索");

        await citizen.Follow(Service);

        await citizen.ShouldSay("不再属于公安机关");
        await Assertions.Expect(citizen.Main.Locator("a[href='tel:119']").First).ToBeVisibleAsync();
        await Assertions.Expect(citizen.Main.Locator("a[href='tel:96119']").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Is_reported_with_a_photo_inspected_twice_answered_and_rated()
    {
        await using var citizen = await portal.Phone();
        await citizen.Go("/ask/fire.blocked-fire-lane");
        await Fill(citizen);
        await citizen.Press("继续");
        await citizen.ShouldSay("锦绣花园北门");
        await citizen.ShouldSay("北门.png");
        var code = await citizen.SendChecked();
        await citizen.Follow("查看进度");

        await using var officer = await portal.Officer("fire.supervision");
        await officer.Open(code);
        await officer.ShouldSay("紧急");
        await officer.ShouldSay("北门.png");
        await officer.TakeOver();
        await officer.Take("确认收到并安排核查", ("给写信人的首次回应", "已收到，今天下午两名同事到现场核查。"));
        await officer.Step("核查：有隐患，责令限期整改").First.ClickAsync();
        await Inspect(officer, "检查日期", "检查人员", "梁国栋");
        await Form(officer).GetByLabel("隐患和违法行为").FillAsync("北门消防车通道停放车辆，净宽 1.8 米。");
        await Form(officer).GetByText("责令限期改正").ClickAsync();
        await Form(officer).GetByLabel("整改的最后一天").FillAsync(Day(3));
        await Form(officer).Locator("button[type=submit]").ClickAsync();
        await Assertions.Expect(officer.Page.GetByText("检查人员不得少于两人")).ToBeVisibleAsync();
        await Form(officer).GetByLabel("检查人员").FillAsync("梁国栋、何静怡");
        await officer.Send();

        await citizen.Page.ReloadAsync();
        await citizen.ShouldSay("今天下午两名同事到现场核查");
        await citizen.ShouldSay("已责令限期整改");
        await citizen.ShouldNotSay("梁国栋");

        await officer.Step("复查：已经整改").First.ClickAsync();
        await Inspect(officer, "复查日期", "复查人员", "梁国栋、谢敏");
        await Form(officer).GetByLabel("复查记录").FillAsync("通道已划线，加装地锁，净宽 4 米。");
        await Form(officer).GetByLabel("给写信人的答复").FillAsync("北门的通道已经清空，消防车开进去试过了。");
        await officer.Send();

        await citizen.Page.ReloadAsync();
        await citizen.ShouldSay("消防车开进去试过了");
        await citizen.Rate("5 非常满意");
    }

    private static ILocator Form(Window officer) => officer.Page.Locator("form.act");

    private static string Day(int ahead) => Typed.DaysAgo(-ahead).ToString("yyyy-MM-dd", null);

    private static async Task Inspect(Window officer, string dayLabel, string inspectorsLabel, string inspectors)
    {
        await Form(officer).GetByLabel(dayLabel).FillAsync(Day(0));
        await Form(officer).GetByLabel(inspectorsLabel).FillAsync(inspectors);
    }

    private static async Task Fill(Window citizen)
    {
        await citizen.Answer("fireNow", "否");
        await citizen.Answer("stillThere", "是");
        await citizen.Write("地点", "锦绣花园北门");
        await citizen.Choose("居民小区");
        await citizen.Page.GetByRole(AriaRole.Checkbox, new() { Name = "机动车", Exact = true }).CheckAsync();
        await citizen.Choose("完全堵死，车过不去");
        await citizen.Choose("每天晚上都这样");
        await citizen.Attach("photos", "北门.png");
        await citizen.Write("主题", "小区北门的消防通道停满了车");
    }
}
