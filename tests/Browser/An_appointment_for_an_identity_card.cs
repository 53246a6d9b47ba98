using System.Globalization;
using Governance.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Governance.Browser.Tests;

public class An_appointment_for_an_identity_card(Portal portal)
{
    [Fact]
    public async Task Is_made_changed_by_oneself_confirmed_put_into_the_calendar_and_rated()
    {
        await using var citizen = await portal.Phone();
        var code = await Book(citizen);
        var before = await Time(citizen);

        await citizen.Follow("改时间或者取消");
        await citizen.Press("显示可以预约的时间");
        await citizen.Page.Locator("input[name=slot]").Nth(3).CheckAsync();
        await citizen.Press("改到这个时间");
        await citizen.ShouldSay("预约时间已经改好");
        var after = await Time(citizen);
        after.ShouldNotBe(before);

        await using var officer = await portal.Officer("household.lakeside");
        await officer.Open(code);
        await officer.ShouldSay("来件人改了预约时间");
        await officer.ShouldSay(after.ToOffset(TimeSpan.FromHours(8)).ToString("HH:mm", CultureInfo.InvariantCulture));
        await officer.TakeOver();
        await officer.Take("确认预约", ("给申请人的答复", "请按约定的时间到窗口，带上旧证，穿深色有领的衣服。"));

        await citizen.Go("/");
        await citizen.Page.GetByLabel("查询码").FillAsync(code);
        await citizen.Press("查询");
        await citizen.ShouldSay("穿深色有领的衣服");
        (await Time(citizen)).ShouldBe(after);
        (await InCalendar(citizen, code)).ShouldBe(after);
        await citizen.Rate("5 非常满意");
        await Assertions.Expect(citizen.Page.Locator(".appointment-card")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Is_not_made_twice_for_the_same_person()
    {
        const string Person = "440105198804126430";
        await using var citizen = await portal.Phone();
        await Book(citizen, Person);

        await Fill(citizen, Person);
        await citizen.ShouldBeAt("/check$");
        await citizen.Page.Locator("[data-once]").ClickAsync();

        await citizen.ShouldBeAt("errors$");
        await Assertions.Expect(citizen.Page.Locator(".govuk-error-summary")).ToContainTextAsync("同一个人");
    }

    private static async Task<DateTimeOffset> Time(Window citizen) => DateTimeOffset.Parse(
        (await citizen.Page.Locator(".appointment-card time").First.GetAttributeAsync("datetime"))!, CultureInfo.InvariantCulture);

    /// <summary>The file as the telephone's calendar takes it: without the key to the enquiry.</summary>
    private static async Task<DateTimeOffset> InCalendar(Window citizen, string code)
    {
        var file = await citizen.Page.RunAndWaitForDownloadAsync(() => citizen.Page.Locator("a[href$='.ics']").ClickAsync());
        var text = (await File.ReadAllTextAsync(await file.PathAsync())).Replace("\r\n ", "");
        text.Replace("-", "").ShouldNotContain(code.Replace("-", ""));
        var start = text.Split("\r\n").Single(line => line.StartsWith("DTSTART:", StringComparison.Ordinal))["DTSTART:".Length..];
        return DateTimeOffset.ParseExact(start, "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
    }

    private static async Task<string> Book(Window citizen, string person = "440105199003078218")
    {
        await citizen.Go("/");
        await citizen.Write("您想办什么事？", "身份证到期了");
        await citizen.Press("搜索");
        await citizen.Follow("居民身份证办理预约");
        await citizen.Follow("开始填写");
        await Fill(citizen, person, goes: false);
        await citizen.ShouldSay("旧的居民身份证");
        var code = await citizen.SendChecked();
        await citizen.ShouldSay("旧的居民身份证");
        await citizen.Follow("查看进度");
        return code;
    }

    private static async Task Fill(Window citizen, string person, bool goes = true)
    {
        if (goes)
            await citizen.Go("/ask/household.id-card");
        await citizen.Choose("到期换领");
        await citizen.Choose("我自己的");
        await citizen.Write("公民身份号码", person);
        await citizen.Choose("本市");
        await citizen.WriteDate("旧证的有效期到哪天", Typed.DaysAgo(-20));
        await citizen.Answer("urgent", "否");
        await citizen.Page.GetByLabel("地点").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await citizen.Page.GetByLabel("日期").SelectOptionAsync(new SelectOptionValue { Index = 4 });
        await citizen.Press("显示可以预约的时间");
        await citizen.Page.Locator("[data-field=slot] input[type=radio]").First.CheckAsync();
        await citizen.Press("继续");
    }
}
