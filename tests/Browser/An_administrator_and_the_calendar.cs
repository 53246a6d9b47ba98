using System.Globalization;
using Governance.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Governance.Browser.Tests;

public class An_administrator_and_the_calendar(Portal portal)
{
    [Fact]
    public async Task Imports_a_year_as_CSV_and_finds_it_on_record()
    {
        await using var admin = await portal.Officer("admin");
        await admin.OpenYear(2031);
        await admin.ShouldSay("没有数据，按周一至周五计算");

        await admin.Import(
            "2031.csv", "日期,类别,名称,下班\n2031-01-01,放假,元旦\n2031-01-23..2031-01-29,放假,春节\n2031-02-01,调休上班,春节\n2031-01-22,半天,春节前,12:00\n2032-01-01,放假,元旦\n");

        await admin.ShouldSay("共 10 天：新增 10 天，改动 0 天，去掉 0 天。");
        await admin.ShouldSay("文件里另有 1 天不在 2031 年");
        await Assertions.Expect(admin.YearText()).ToHaveValueAsync(
            "2031-01-01,放假,元旦\n2031-01-22,半天,春节前,12:00\n2031-01-23..2031-01-29,放假,春节\n2031-02-01,调休上班,春节");
        await Assertions.Expect(admin.Page.Locator(".months .day-rest")).ToHaveCountAsync(8);
        await admin.Confirm("", admin.Year());
        await admin.ShouldSay("文字长度应为 2 到 500 个字符");
        await admin.Confirm("录入国务院办公厅通知", admin.Year());

        await admin.ShouldBeInForce();
        await admin.OpenYear(2031);
        var record = admin.Page.GetByRole(AriaRole.Region, new() { Name = "修改记录" }).Locator("tbody tr");
        await Assertions.Expect(record).ToHaveCountAsync(1);
        foreach (var said in new[] { "admin", "录入国务院办公厅通知", "2031.csv" })
            await Assertions.Expect(record).ToContainTextAsync(said);
        await Assertions.Expect(admin.Page.Locator(".months .day-work")).ToHaveTextAsync("1班");
    }

    [Fact]
    public async Task Sees_which_line_of_a_file_is_wrong_and_loses_nothing()
    {
        await using var admin = await portal.Officer("admin");
        await admin.OpenYear(2033);
        await admin.YearText().FillAsync("2033-01-01,放假,元旦");

        await admin.Import("2033.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20330131\nSUMMARY:春节\nEND:VEVENT\nEND:VCALENDAR\n");

        await admin.ShouldSay("第 2 行：“春节”没有说明放假还是上班，请在标题里写“休”或“班”");
        await Assertions.Expect(admin.YearText()).ToHaveValueAsync("2033-01-01,放假,元旦");
        await admin.YearText().FillAsync("2033-01-01,放假,元旦\n2033-02-30,放假\n2033-02-05,过节");
        await admin.Page.GetByRole(AriaRole.Button, new() { Name = "预览" }).First.ClickAsync();
        await admin.ShouldSay("第 2 行：“2033-02-30”不是日期");
        await admin.ShouldSay("第 3 行：类别“过节”不认识");
        await Assertions.Expect(admin.Page.GetByRole(AriaRole.Region, new() { Name = "会变动的时限" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Sees_which_clocks_an_iCalendar_moves_before_the_citizen_is_told()
    {
        await using var citizen = await portal.Phone();
        var code = await citizen.Question("车站派出所能不能周末开", "suggestion");
        var due = await portal.Due(code);
        await using var admin = await portal.Officer("admin");
        await admin.OpenYear(due.Year);
        var before = await admin.YearText().InputValueAsync();

        await admin.Import(
            "special.ics",
            $"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:{due:yyyyMMdd}\r\nSUMMARY:临时放假 休\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");

        var row = admin.Moves().Locator("tr", new() { HasText = Typed.FileNumberOf(code) });
        await Assertions.Expect(row).ToContainTextAsync("推后");
        await Assertions.Expect(row).ToContainTextAsync(Written(due));
        await Assertions.Expect(row).ToContainTextAsync("网络问政办公室");
        // A file takes the place of the whole year, which must not go unseen.
        if (before.Length > 0)
            await admin.ShouldSay("天不在其中，将恢复为平常日子");
        (await portal.Due(code)).ShouldBe(due, "nothing moves before it is confirmed");
        await admin.Confirm("临时放假一天", admin.Year());
        await admin.ShouldBeInForce();
        try
        {
            (await portal.Due(code)).ShouldBeGreaterThan(due);
            await citizen.Go($"/track/{code}");
            await citizen.ShouldSay($"{due.Year} 年节假日安排有调整，答复时限重新计算");
            await citizen.Page.GetByText("这个时限是怎么算出来的").ClickAsync();
            await citizen.ShouldSay($"{due.Month}月{due.Day}日 {Weekday(due)} 临时放假，不计");
        }
        finally
        {
            await admin.OpenYear(due.Year);
            await admin.YearText().FillAsync(before);
            await admin.Page.GetByRole(AriaRole.Button, new() { Name = "预览" }).First.ClickAsync();
            await admin.Confirm("恢复原来的安排", admin.Year());
            await admin.ShouldBeInForce();
        }

        (await portal.Due(code)).ShouldBe(due);
    }

    [Fact]
    public async Task Gives_a_unit_a_half_day_of_its_own_and_takes_it_back()
    {
        await using var citizen = await portal.Phone();
        var code = await citizen.Question("大厅的饮水机坏了", "suggestion");
        var due = await portal.Due(code);
        await using var admin = await portal.Officer("admin");
        await admin.OpenYear(due.Year);
        var card = admin.Page.Locator(".card", new() { HasText = "办公时间" }).Last;
        await ChooseUnit(admin, card, "网络问政办公室");
        await Assertions.Expect(card).ToContainTextAsync("与全局相同");

        await card.GetByLabel("自己的半天和停办日").FillAsync($"{due:yyyy-MM-dd},半天,盘点,12:00");
        await card.GetByRole(AriaRole.Button, new() { Name = "预览" }).ClickAsync();

        var row = card.GetByRole(AriaRole.Region, new() { Name = "会变动的时限" }).Locator("tr", new() { HasText = Typed.FileNumberOf(code) });
        await Assertions.Expect(row).ToContainTextAsync("提前 5.5 小时");
        await admin.Confirm("年终盘点", card);
        await admin.ShouldBeInForce();
        (await portal.Due(code)).ShouldBe(due.AddHours(-5.5));

        await card.GetByLabel(Admin.Why).FillAsync("盘点取消");
        await card.GetByRole(AriaRole.Button, new() { Name = "改回全局时间" }).ClickAsync();
        await Assertions.Expect(card).ToContainTextAsync("与全局相同");
        (await portal.Due(code)).ShouldBe(due);
    }

    private static async Task ChooseUnit(Window admin, ILocator card, string name)
    {
        await card.Locator(".mud-select").First.ClickAsync();
        await admin.Page.Locator(".mud-popover-open .mud-list-item", new() { HasText = name }).First.ClickAsync();
        await Assertions.Expect(admin.Page.Locator(".mud-popover-open .mud-list-item")).ToHaveCountAsync(0);
    }

    private static string Written(DateTimeOffset at) => at.ToString("yyyy年M月d日 HH:mm", CultureInfo.InvariantCulture);

    private static string Weekday(DateTimeOffset at) => $"星期{"日一二三四五六"[(int)at.DayOfWeek]}";
}
