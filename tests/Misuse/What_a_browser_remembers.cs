using Governance.Specifications.Tests.Running;

namespace Governance.Misuse.Tests;

public sealed class What_a_browser_remembers(RunningHost host)
{
    private const string Secret = "孩子被人欺负的经过";

    [Cases("M42")]
    [Fact]
    public async Task Of_a_form_that_was_sent_gives_neither_its_text_nor_its_code_to_another_browser()
    {
        using var mother = NewBrowser();
        var check = await mother.Write("怎样报警", Secret, confidential: true);
        check.Text.ShouldContain(Secret);
        using var family = NewBrowser();
        // Loaded before it is sent, pressed afterwards.
        var early = await family.Go(check.Address);
        var code = Browser.CodeOn(await mother.Send(check));
        code.Length.ShouldBe(15);
        var draft = check.Address.Split('/')[2];

        foreach (var page in new[]
        {
            await family.Send(early), await family.Go(check.Address), await family.Go($"/ask?draft={draft}"), await family.Go($"/ask/{draft}/off"),
            await family.Go($"/ask?draft={draft}&check=yes"),
        })
        {
            page.Text.ShouldContain("已经提交", customMessage: page.Text + page.Address);
            page.Html.ShouldNotContain(Secret);
            page.Html.ShouldNotContain(code);
            page.Html.ShouldNotContain(code[..4], Case.Sensitive, "the code is shown in groups");
        }
    }

    [Cases("M42")]
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Of_what_is_confidential_is_nothing_once_it_is_sent(bool confidential)
    {
        using var citizen = NewBrowser();

        var check = await citizen.Write("怎样报警", Secret, confidential);
        check.Told.Keep.ShouldBe("no-store");
        var accepted = await citizen.Send(check);

        accepted.Told.Keep.ShouldBe("no-store");
        // The form itself comes back as it was left, for who goes back to put it right; when all is sent it is forgotten.
        accepted.Told.Forget.ShouldBe(confidential ? "\"cache\"" : null);
        (await citizen.Go(accepted.Address)).Told.Keep.ShouldBe("no-store");
    }

    [Cases("M42")]
    [Fact]
    public async Task Of_a_form_that_was_sent_leads_its_own_browser_to_the_acceptance_however_often_it_is_sent()
    {
        using var citizen = NewBrowser();
        var form = await citizen.Go("/ask?kind=consultation");
        (string, string)[] typed = [("subject", "两个窗口"), ("body", "同一件事按了几次。"), ("kind", "consultation"), ("do", "next")];
        var check = await citizen.Post("/ask", form.Form("name=\"subject\""), typed);
        var first = Browser.CodeOn(await citizen.Send(check));

        var again = await citizen.Send(check);
        var reloaded = await citizen.Go(check.Address);
        // All the way back, the form shown as it was left, and on again.
        var back = await citizen.Post("/ask", form.Form("name=\"subject\""), typed);

        foreach (var page in new[] { again, reloaded, back })
            Browser.CodeOn(page).ShouldBe(first);
        // Other words are another enquiry, and nothing typed is lost.
        var other = await citizen.Post(
            "/ask", form.Form("name=\"subject\""), ("subject", "两个窗口"), ("body", "这是另一件事。"), ("kind", "consultation"), ("do", "next"));
        other.Text.ShouldContain("这是另一件事。");
        Browser.CodeOn(await citizen.Send(other)).ShouldNotBe(first);
    }

    [Cases("M40")]
    [Fact]
    public async Task Are_addresses_without_a_code_from_the_question_to_the_answer()
    {
        using var citizen = NewBrowser();
        var accepted = await citizen.Send(await citizen.Write("地址里有什么", "请看看浏览器的历史。"));
        var code = Browser.CodeOn(accepted);
        using var later = NewBrowser();

        var tracked = await later.Enter(code);

        tracked.Text.ShouldContain("地址里有什么");
        foreach (var address in accepted.Addresses.Concat(tracked.Addresses))
            address.ShouldNotContain(code[..4]);
        // Links of before, on paper: they work, and what the browser keeps in the end is without the code.
        foreach (var old in new[] { $"/track/{code}", $"/track?code={code}" })
        {
            using var paper = NewBrowser();
            var opened = await paper.Go(old);
            opened.Text.ShouldContain("地址里有什么");
            opened.Address.ShouldNotContain(code[..4]);
        }

        // The address alone opens nothing.
        using var stranger = NewBrowser();
        foreach (var address in new[] { tracked.Address, accepted.Address })
            (await stranger.Go(address)).ShouldSatisfyAllConditions(
                page => page.Status.ShouldBe(404), page => page.Html.ShouldNotContain("请看看浏览器的历史"), page => page.Html.ShouldNotContain(code[..4]));
    }

    [Fact]
    public async Task Ends_when_the_citizen_leaves()
    {
        using var citizen = NewBrowser();
        var accepted = await citizen.Send(await citizen.Write("离开以后", "什么也不留下。"));
        var tracked = accepted.Address.Replace("/accepted", "", StringComparison.Ordinal);
        (await citizen.Go(tracked)).Text.ShouldContain("什么也不留下");

        (await citizen.Post(tracked + "/leave", [])).Address.ShouldBe("/");

        foreach (var address in new[] { tracked, accepted.Address })
            (await citizen.Go(address)).Text.ShouldNotContain("什么也不留下");
    }

    [Fact]
    public async Task Keeps_a_message_that_was_typed_when_the_page_had_closed_meanwhile()
    {
        using var citizen = NewBrowser();
        var accepted = await citizen.Send(await citizen.Write("写到一半", "页面关了。"));
        var tracked = await citizen.Go(accepted.Address.Replace("/accepted", "", StringComparison.Ordinal));
        await citizen.Post(tracked.Address + "/leave", []);

        var asked = await citizen.Post(tracked.Address, tracked.Form("name=\"body\""), ("body", "打了半天的字"), ("do", "next"));
        asked.Address.ShouldStartWith("/track?");
        var opened = await citizen.Post("/track/open", asked.Form("name=\"code\""), ("code", Browser.CodeOn(accepted)));

        opened.Html.ShouldContain(">打了半天的字</textarea>");
    }

    [Cases("P-08")]
    [Theory]
    [InlineData("查询码：{0}")]
    [InlineData("https://wz.example.gov.cn/track/{0}")]
    [InlineData("https://wz.example.gov.cn/track#{0}")]
    [InlineData("  {0}。")]
    public async Task Pasted_with_what_stands_round_it_a_code_opens_its_enquiry(string around)
    {
        var code = (await host.Citizen.Send(A.Consultation("粘贴来的查询码"))).Done().Text("queryCode");
        using var citizen = NewBrowser();
        (await citizen.Enter(around.Replace("{0}", code, StringComparison.Ordinal))).Text.ShouldContain("粘贴来的查询码");
    }

    [Cases("P-08")]
    [Fact]
    public async Task Typed_wrongly_a_code_is_answered_with_what_is_wrong_with_it()
    {
        var sent = (await host.Citizen.Send(A.Consultation())).Done();
        var code = sent.Text("queryCode");
        using var citizen = NewBrowser();
        (await citizen.Enter(code[..^2])).Text.ShouldContain("您输入了 11 位，还少 2 位");
        (await citizen.Enter(code[..^1] + (code[^1] == 'A' ? 'B' : 'A'))).Text.ShouldContain("查询码有一位不对");
        (await citizen.Enter(sent.Text("fileNumber"))).Text.ShouldContain("这是办件编号");
        (await citizen.Enter("")).Text.ShouldContain("请输入查询码");
        (await citizen.Enter("没有码的一句话")).Text.ShouldContain("里没有查询码");
        (await citizen.Enter(code[..^2])).Html.ShouldContain($"value=\"{code[..^2]}\"", Case.Sensitive, "what was typed is kept");
    }

    [Fact]
    public async Task After_a_code_was_replaced_the_old_one_is_told_apart_from_a_wrong_one()
    {
        using var citizen = NewBrowser();
        var accepted = await citizen.Send(await citizen.Write("查询码被人看见了", "请帮我换一个。"));
        var old = Browser.CodeOn(accepted);
        var page = await citizen.Go(accepted.Address.Replace("/accepted", "/new-code", StringComparison.Ordinal));

        var replaced = await citizen.Post(page.Address, page.Form("name=\"key\""));

        var code = Browser.CodeOn(replaced);
        code.ShouldNotBe(old);
        replaced.Text.ShouldContain("新的查询码");
        using var stranger = NewBrowser();
        (await stranger.Enter(old)).Text.ShouldContain("这个查询码已经更换");
        (await stranger.Enter(code)).Text.ShouldContain("查询码被人看见了");
    }

    private Browser NewBrowser() => new(host.Citizen.BaseAddress!);
}
