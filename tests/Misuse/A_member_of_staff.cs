using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Governance.Specifications.Tests.Running;

namespace Governance.Misuse.Tests;

public sealed class A_member_of_staff(RunningHost host)
{
    [Cases("M25", "M28")]
    [Fact]
    public async Task Meets_no_query_code_in_anything_that_the_desk_shows()
    {
        var cleared = await host.Officer("named", "office", "--cleared", "--head");
        var sent = (await host.Citizen.Send(A.Tip("夜里有人偷电缆", "每晚两点在旧厂房装车。"))).Done();
        var (code, file) = (sent.Text("queryCode"), sent.Text("fileNumber"));

        var found = await cleared.Get($"/api/v1/office/enquiries?queue=all&search={file}");

        var id = found.Done()["enquiries"]!.AsArray().ShouldHaveSingleItem()!.Text("id");
        foreach (var answer in new[]
        {
            found, await cleared.Get($"/api/v1/office/enquiries/{id}"), await cleared.Post($"/api/v1/office/enquiries/{id}/take"),
            await cleared.Get("/api/v1/office/enquiries?queue=mine"),
        })
        {
            answer.Done();
            answer.Raw.ShouldContain(file);
            answer.Raw.ShouldNotContain(code);
            answer.Raw.ShouldNotContain(code.Replace("-", "", StringComparison.Ordinal));
        }

        (await cleared.Get($"/api/v1/office/enquiries?queue=all&search={code}")).Done()["total"]!.GetValue<int>().ShouldBe(0);
        (await host.Citizen.Get($"/api/v1/enquiries/{file}")).ShouldRefuse(HttpStatusCode.NotFound);
    }

    [Cases("M25")]
    [Fact]
    public async Task Finds_what_a_caller_names_by_the_number_on_his_page_and_the_number_opens_nothing()
    {
        var officer = await host.Officer("clerk", "office", "--head");
        using var citizen = new Browser(host.Citizen.BaseAddress!);
        var accepted = await citizen.Send(await citizen.Write("怎样办居住证", "租房住，要带什么材料？"));

        var number = Regex.Match(accepted.Text, "20[0-9]{2}-[0-9]{6,}-[0-9]").Value;

        accepted.Text.ShouldContain("办件编号");
        number.ShouldNotBeEmpty(accepted.Text);
        (await officer.Get($"/api/v1/office/enquiries?queue=all&search={number}")).Done()["enquiries"]!.AsArray().ShouldHaveSingleItem()!
            .Text("subject").ShouldBe("怎样办居住证");
        using var other = new Browser(host.Citizen.BaseAddress!);
        (await other.Enter(number)).Text.ShouldNotContain("租房住");
        (await host.Citizen.Get($"/api/v1/enquiries/{number}")).ShouldRefuse(HttpStatusCode.NotFound);
    }

    [Cases("M25", "M26", "M27")]
    [Fact]
    public async Task Is_refused_wherever_a_query_code_is_asked_for()
    {
        var officer = await host.Officer("clerk", "office");
        var code = (await host.Citizen.Send(A.Consultation("我的问题"))).Done().Text("queryCode");
        var before = (await host.Citizen.Get($"/api/v1/enquiries/{code}")).Raw;

        var calls = (await DescribedCall.All(host)).Where(call => call.Path.Contains("{queryCode}", StringComparison.Ordinal)).ToArray();
        calls.Length.ShouldBeGreaterThan(3, "a citizen reads, writes, rates ...");
        foreach (var call in calls)
        {
            var answer = await call.Ask(officer, ("queryCode", code));
            answer.ShouldRefuse(HttpStatusCode.Forbidden).Json!.Text("title").ShouldContain("只供来件人本人使用", Case.Sensitive, $"{call}");
        }

        (await host.Citizen.Get($"/api/v1/enquiries/{code}")).Raw.ShouldBe(before, "nothing was done");
    }

    /// <summary>By the browser.</summary>
    [Cases("M25")]
    [Fact]
    public async Task Signed_in_in_a_browser_opens_nothing_by_a_code_there_either()
    {
        await host.Officer("reader", "office");
        var code = (await host.Citizen.Send(A.Consultation("门牌号码的字样"))).Done().Text("queryCode");
        using var browser = new Browser(host.Citizen.BaseAddress!);
        (await browser.Enter(code)).Text.ShouldContain("门牌号码的字样", Case.Sensitive, "as a citizen");
        var door = await browser.Go("/office/sign-in");
        await browser.Post("/office/sign-in", door.Form("password"), ("account", "reader"), ("password", "Lantern-Bridge-4471"));

        foreach (var page in new[] { await browser.Enter(code), await browser.Go($"/track/{code}") })
        {
            page.Text.ShouldContain("只供来件人本人使用");
            page.Text.ShouldNotContain("门牌号码的字样");
        }
    }

    [Cases("S-13")]
    [Fact]
    public async Task Who_tries_a_rule_on_past_enquiries_learns_nothing_of_what_is_sealed()
    {
        var admin = await host.Admin();
        var tip = (await host.Citizen.Send(A.Tip("红色面包车", "车里藏着雷管两箱。"))).Done();
        var plain = (await host.Citizen.Send(A.Consultation("请问雷管能带上火车吗"))).Done();

        var tried = await admin.Post("/api/v1/admin/routing/dry-run", new()
        {
            ["days"] = 1,
            ["rules"] = new JsonArray(new JsonObject
            {
                ["name"] = "雷管", ["unit"] = "traffic.patrol", ["when"] = new JsonObject { ["words"] = new JsonArray("雷管") },
            }),
        });

        tried.Done();
        tried.Raw.ShouldContain(plain.Text("fileNumber"), Case.Sensitive, "what is not sealed is matched");
        tried.Raw.ShouldNotContain(tip.Text("fileNumber"));
        foreach (var sent in new[] { tip, plain })
            tried.Raw.ShouldNotContain(sent.Text("queryCode"));
    }

    /// <summary>The officer may come by the code, and then the entry says how it came.</summary>
    [Cases("M26")]
    [Fact]
    public async Task Who_writes_with_a_code_after_signing_out_leaves_word_of_how_it_came()
    {
        var sent = (await host.Citizen.Send(A.Consultation("怎样开证明"))).Done();
        (await host.Citizen.Post($"/api/v1/enquiries/{sent.Text("queryCode")}/messages", new() { ["text"] = "补充一句话" })).Done();
        var officer = await host.Officer("clerk", "office");
        var id = (await officer.Get($"/api/v1/office/enquiries?queue=all&search={sent.Text("fileNumber")}")).Done()["enquiries"]![0]!.Text("id");

        var line = (await officer.Get($"/api/v1/office/enquiries/{id}")).Done()["timeline"]!.AsArray().Single(entry => entry!.Text("event") == "citizenWrote")!;

        line.Text("came").ShouldBe("凭查询码，接口，来自本机");
    }
}
