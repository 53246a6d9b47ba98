using System.Globalization;
using Governance.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Governance.Browser.Tests;

public class An_appointment_of_a_citizen(Portal portal)
{
    [Fact]
    public async Task Is_booked_changed_and_given_back_on_a_phone_without_scripts()
    {
        await using var citizen = await portal.Phone(scripts: false);
        await Book(citizen);
        await citizen.ShouldSay("要带：行驶证");
        await Follows(citizen);
        var card = citizen.Page.Locator(".appointment-card");
        await Assertions.Expect(card).ToContainTextAsync("08:30");
        await Assertions.Expect(card).ToContainTextAsync("地址：演示市平安大道");

        await citizen.Follow("改时间或者取消");
        await citizen.Press("显示可以预约的时间");
        await citizen.Page.Locator("input[name=slot]").Nth(3).CheckAsync();
        await citizen.Press("改到这个时间");
        await citizen.ShouldSay("预约时间已经改好");
        await Assertions.Expect(card).Not.ToContainTextAsync("08:30");

        await citizen.Follow("改时间或者取消");
        await citizen.Press("确认取消");
        await citizen.ShouldSay("已经还回");
        await Assertions.Expect(card).ToHaveCountAsync(0);
        await citizen.ShouldSay("来件人取消了预约");
    }

    [Fact]
    public async Task Goes_into_the_calendar_of_his_telephone_without_the_key_to_his_enquiry()
    {
        await using var citizen = await portal.Phone(scripts: false);
        var code = await Book(citizen);

        var file = await citizen.Page.APIRequest.GetAsync(
            (await citizen.Page.Locator("a[href$='.ics']").GetAttributeAsync("href"))!, new() { Headers = [new("Accept-Language", "zh-CN")] });

        var lines = (await file.TextAsync()).Replace("\r\n ", "").Split("\r\n");
        file.Headers["content-type"].ShouldStartWith("text/calendar");
        lines.ShouldSatisfyAllConditions(
            all => all[0].ShouldBe("BEGIN:VCALENDAR"),
            all => all.ShouldContain(line => line.StartsWith("DTSTART:", StringComparison.Ordinal) && line.EndsWith("T003000Z", StringComparison.Ordinal)),
            all => all.ShouldContain(line => line.StartsWith("LOCATION:城东机动车检验站", StringComparison.Ordinal)),
            all => string.Concat(all).Replace("-", "").ShouldNotContain(code.Replace("-", "")));
    }

    [Fact]
    public async Task Of_number_plates_is_given_back_by_whoever_does_not_want_it()
    {
        await using var citizen = await portal.Phone(scripts: false);
        await citizen.Go("/ask/traffic.plate-preselection");
        var number = await citizen.Plate();
        await citizen.Press("继续");
        await citizen.SendChecked();
        await Follows(citizen);
        await Assertions.Expect(citizen.Page.Locator(".held-item")).ToHaveTextAsync(number);

        await citizen.Follow("不要了，还回去");
        await citizen.ShouldSay(number);
        await citizen.Press("确认还回");

        await citizen.ShouldSay("已经还回");
        await Assertions.Expect(citizen.Page.Locator(".held-item")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Is_kept_by_the_head_of_the_department_who_closes_a_day()
    {
        await using var citizen = await portal.Phone(scripts: false);
        await Book(citizen);
        await using var head = await portal.Officer("traffic.affairs.head");
        await head.Go("/office/stations");
        var card = head.Page.Locator(".card", new() { HasText = "预约机动车检验" }).First;
        await card.Locator("summary", new() { HasText = "高新区" }).ClickAsync();
        var day = TimeProvider.System.GetUtcNow().AddDays(200).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        await card.GetByLabel("停办日（如 2026-12-07；节假日不用写）").Last.FillAsync(day);
        await card.GetByLabel("修改原因（留存备查）").First.FillAsync("设备检定");
        await card.GetByRole(AriaRole.Button, new() { Name = "保存并生效" }).ClickAsync();

        await Assertions.Expect(card).ToContainTextAsync("第 2 版");
        await Assertions.Expect(card).ToContainTextAsync("待到 ");
    }

    private static async Task Follows(Window citizen)
    {
        await citizen.Follow("查看进度");
        await citizen.ShouldSay("正在办理");
    }

    /// <returns>The query code.</returns>
    private static async Task<string> Book(Window citizen)
    {
        await citizen.Go("/ask/traffic.inspection-appointment");
        await citizen.Choose("非营运面包车");
        await citizen.Write("号牌号码", $"粤H{Random.Shared.Next(10_000, 100_000)}");
        await citizen.WriteDate("注册登记日期", Typed.DaysAgo(8 * 365));
        await citizen.WriteDate("检验有效期至", Typed.DaysAgo(-20));
        await citizen.Page.GetByLabel("地点").SelectOptionAsync(new SelectOptionValue { Label = "城东机动车检验站" });
        await citizen.Page.GetByLabel("日期").SelectOptionAsync(new SelectOptionValue { Index = 5 });
        await citizen.Press("显示可以预约的时间");
        await citizen.Page.GetByRole(AriaRole.Radio, new() { Name = "08:30" }).CheckAsync();
        await citizen.Choose("车主本人");
        await citizen.Press("继续");
        await citizen.ShouldSay("地址：演示市平安大道");
        return await citizen.SendChecked();
    }
}
