using Governance.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Governance.Browser.Tests;

/// <summary>
/// What was done to her child is asked by a mother whose telephone is not hers alone: she gets an answer, and leaves nothing behind that her husband,
/// or an officer without need, could find.
/// </summary>
public class A_mother_who_asks_in_private(Portal portal)
{
    private const string Story = "女儿说补习班的人摸她";
    private const string Subject = "怎样说才没有人知道";
    private const string Officer = "我是女民警林岚，从今天起一直由我回您。";
    private const string FirstStep = "第一步：今晚先不洗衣服，用纸袋装好。";
    private const string SecondStep = "第二步：明天上午我陪您和孩子去医院，我穿便衣。";
    private const string Question = "能拍一张补习班门口的招牌吗？不要拍孩子。";
    private const string Answer = "拍到了，就是这家。";
    private const string Result = "他已经不能再接近孩子。心理老师每周三等您和孩子。";

    [Fact]
    public async Task Is_led_step_by_step_and_leaves_nothing_that_anybody_else_could_find()
    {
        await using var mother = await portal.Phone();
        await mother.Page.SetViewportSizeAsync(390, 844);
        var kept = KeptPages(mother);
        var code = await Ask(mother);
        await LeaveAtOnce(mother, code);

        await using var officer = await portal.Officer("criminal.minors");
        await officer.Open(code);
        await officer.ShouldSay("请女民警回应");
        await officer.TakeOver();
        await officer.Take("首次回应并开始查办", ("给来件人的首次回应", Officer));
        await officer.Take("给来件人留言", ("留言", FirstStep));
        await officer.Take("给来件人留言", ("留言", SecondStep));
        await officer.Take("问来件人", ("需要了解什么", Question));

        await ComeBack(mother, code);
        await mother.ShouldSay(Officer);
        await mother.ShouldSay(FirstStep);
        await mother.ShouldSay(SecondStep);
        await mother.ShouldSay(Question);
        var photograph = await Photograph.Take(mother);
        await SendPhotograph(mother, photograph);
        // Live: nobody has to press anything.
        await officer.ShouldSay(Answer);
        await NothingInPhotograph(officer, photograph);
        await officer.Step("告知结果").First.ClickAsync();
        await officer.Page.Locator("form.act").GetByText("已立案侦查").ClickAsync();
        await officer.Page.Locator("form.act").GetByLabel("给来件人的答复").FillAsync(Result);
        await officer.Send();

        await mother.Page.ReloadAsync();
        await mother.ShouldSay(Result);
        await mother.Rate("5 非常满意");
        await mother.Press("离开，不留痕迹");
        await mother.ShouldBeAt("/$");

        await OnHerTelephone(mother, kept, code);
        await AtOtherDesks(officer, code);
        await InPublic(mother);
        OnTheMachine(code);
        (await Kept.Holding(portal.DataPath, [.. Secrets(code).Select(Kept.Written), Photograph.Place])).ShouldBeEmpty();
        (await Kept.Holding(portal.DataPath, Kept.Written("criminal.minors"))).ShouldNotBeEmpty("what is no secret is found in this way");
    }

    [Theory]
    [InlineData("/", "老公打我怎么办", "12338", "zh-CN")]
    [InlineData("/", "补习班老师猥亵孩子", "孩子受到伤害", "zh-CN")]
    [InlineData("/questions", "家暴报警有用吗", "家庭暴力", "zh-CN")]
    [InlineData("/", "my husband beats me", "12338", "en")]
    public async Task Finds_what_she_looks_for_and_its_words_stand_in_no_address_and_no_title(string page, string words, string found, string language)
    {
        await using var mother = await portal.Phone(language);
        await mother.Go(page);
        await mother.Page.Locator("#q").FillAsync(words);
        await mother.Page.Locator("#q").PressAsync("Enter");
        await mother.ShouldSay(found);

        await Assertions.Expect(mother.Page.Locator("[data-leave]")).ToBeVisibleAsync();
        await mother.Go("/");
        await mother.Page.GoBackAsync();
        await mother.ShouldSay(found);
        foreach (var line in await History(mother))
            (words.Split(' ').Any(word => Uri.UnescapeDataString(line).Contains(word)) ? line : "").ShouldBeEmpty();
        (await mother.Violations()).ShouldBeEmpty();
        await mother.Page.Locator("[data-leave]").WaitForAsync();
        await mother.Page.Context.ClearCookiesAsync();
        await mother.Page.ReloadAsync();
        await mother.ShouldBeAt("/quiet$");
    }

    private static async Task<IReadOnlyList<string>> History(Window mother)
    {
        var session = await mother.Page.Context.NewCDPSessionAsync(mother.Page);
        return [.. (await session.SendAsync("Page.getNavigationHistory"))!.Value.GetProperty("entries").EnumerateArray()
            .Select(entry => $"{entry.GetProperty("url").GetString()} {entry.GetProperty("title").GetString()}")];
    }

    private static string[] Secrets(string code) =>
        [Story, Subject, Officer, FirstStep, SecondStep, Question, Answer, Result, Photograph.Telephone, code, code.Replace("-", "")];

    /// <summary>Every page that she sees from the private door on, with what its answer says about being kept.</summary>
    private List<(string Address, string Kept)> KeptPages(Window mother)
    {
        var pages = new List<(string, string)>();
        mother.Page.Response += (_, answer) =>
        {
            var address = new Uri(answer.Url);
            if (answer.Request.IsNavigationRequest && answer.Status == 200 && address.AbsolutePath != "/" && address.Host == portal.Api.BaseAddress!.Host)
                lock (pages)
                    pages.Add((answer.Url, answer.Headers.GetValueOrDefault("cache-control", "")));
        };
        return pages;
    }

    private static async Task<string> Ask(Window mother)
    {
        await mother.Go("/");
        await mother.Follow("悄悄说");
        await mother.Follow("孩子受到伤害");
        await mother.ShouldSay("不要再三追问");
        await mother.Follow("开始填写");
        await mother.Choose("暂时没事，可是那个人跟孩子住在一起或者天天见面");
        await mother.Choose("爸爸、妈妈或者监护人");
        await mother.Write("愿意说多少就说多少（选填）", Story);
        await mother.Choose("一个月以内");
        await mother.Choose("7 到 11 岁");
        await mother.Choose("女民警");
        await mother.Choose("只在查询页上，我自己来看");
        await mother.Write("主题", Subject);
        await mother.Press("继续");
        await mother.ShouldBeAt("/check$");
        var code = await mother.SendChecked();
        return code;
    }

    /// <summary>Somebody comes: one touch, and the page is another, to which no way back leads.</summary>
    private static async Task LeaveAtOnce(Window mother, string code)
    {
        await mother.Page.Context.RouteAsync(
            "https://**", route => route.FulfillAsync(new() { ContentType = "text/html; charset=utf-8", Body = "<h1>晴</h1>" }));
        var leave = mother.Page.GetByRole(AriaRole.Link, new() { Name = "马上离开" });
        await Assertions.Expect(leave).ToBeInViewportAsync();
        await leave.ClickAsync();
        await Assertions.Expect(mother.Page.Locator("h1")).ToHaveTextAsync("晴");
        for (var back = 0; back < 3; back++)
        {
            await mother.Page.GoBackAsync();
            foreach (var secret in Secrets(code))
                await Assertions.Expect(mother.Page.Locator("body")).Not.ToContainTextAsync(secret);
        }
    }

    private static async Task ComeBack(Window mother, string code)
    {
        await mother.Go("/");
        await mother.Page.GetByLabel("查询码").FillAsync(code);
        await mother.Press("查询");
        await mother.ShouldBeAt("/enquiry/");
    }

    private static async Task SendPhotograph(Window mother, byte[] photograph)
    {
        await mother.Write("您的回答", Answer);
        await mother.Page.Locator("#attachments").SetInputFilesAsync(new FilePayload { Name = "招牌.jpg", MimeType = "image/jpeg", Buffer = photograph });
        await mother.Press("提交回答");
        await mother.ShouldSay("招牌.jpg");
    }

    private static async Task NothingInPhotograph(Window officer, byte[] sent)
    {
        Holds(sent, Kept.Written(Photograph.Telephone)).ShouldBeTrue("what is to be taken out must have been in it");
        Holds(sent, Photograph.Place).ShouldBeTrue();
        var address = await officer.Page.GetByRole(AriaRole.Link, new() { Name = "招牌.jpg" }).First.GetAttributeAsync("href");
        var opened = await (await officer.Page.APIRequest.GetAsync(address!)).BodyAsync();
        opened[..2].ShouldBe([0xFF, 0xD8], "the picture itself is there");
        Holds(opened, Kept.Written(Photograph.Telephone)).ShouldBeFalse();
        Holds(opened, Photograph.Place).ShouldBeFalse();
    }

    private static bool Holds(byte[] content, byte[] part) => content.AsSpan().IndexOf(part) >= 0;

    private static async Task OnHerTelephone(Window mother, List<(string Address, string Kept)> kept, string code)
    {
        kept.Count.ShouldBeGreaterThan(6);
        kept.ShouldAllBe(page => page.Kept.Contains("no-store"));
        var history = await History(mother);
        history.Count.ShouldBeGreaterThan(2);
        foreach (var telling in (string[])[.. Secrets(code), "criminal", "harm", "孩子", "受到伤害", "私密"])
            history.Concat(kept.Select(page => page.Address)).ShouldAllBe(line => !Uri.UnescapeDataString(line).Contains(telling));
        foreach (var (address, _) in kept.DistinctBy(page => page.Address).ToArray())
        {
            await mother.Go(address);
            foreach (var secret in Secrets(code))
                await mother.ShouldNotSay(secret);
        }
    }

    private async Task AtOtherDesks(Window named, string code)
    {
        using var own = await portal.Program("criminal.minors");
        var id = await own.Id(code);
        foreach (var account in new[] { "criminal.fraud", "public-security.protection", "traffic.affairs", "office", "admin" })
        {
            using var other = await portal.Program(account);
            (await other.Found(code)).ShouldBeEmpty(account);
            ((int)(await other.GetAsync($"/api/v1/office/enquiries/{id}")).StatusCode).ShouldBeOneOf([403, 404], account);
        }

        await using var desk = await portal.Officer("criminal.fraud");
        await desk.Go($"/office/enquiries/{id}");
        await desk.ShouldNotSay(Subject);
        await desk.Go("/office/notices");
        await desk.ShouldNotSay(Typed.FileNumberOf(code));
        await named.Go("/office/notices");
        await named.ShouldNotSay(Story);
        await named.Go("/office");
        await named.ShouldNotSay(Story);
    }

    private static async Task InPublic(Window anybody)
    {
        foreach (var address in new[] { $"/search?q={Uri.EscapeDataString(Subject)}", "/questions" })
        {
            await anybody.Go(address);
            await Assertions.Expect(anybody.Main.GetByText(Story)).ToHaveCountAsync(0);
            await Assertions.Expect(anybody.Main.GetByText(Result)).ToHaveCountAsync(0);
        }
    }

    private void OnTheMachine(string code)
    {
        foreach (var secret in Secrets(code))
            portal.Said.ShouldNotContain(secret);
        portal.Said.ShouldNotContain("harm-to-child");
    }
}
