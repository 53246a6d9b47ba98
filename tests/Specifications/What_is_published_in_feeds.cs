using System.Net;
using System.Text.Json.Nodes;
using CodeHollow.FeedReader;
using CodeHollow.FeedReader.Feeds;
using Governance.Specifications.Tests.Running;

namespace Governance.Specifications.Tests;

public class What_is_published_in_feeds(RunningHost host)
{
    [Fact]
    public async Task Is_read_as_Atom_by_a_reader_of_others_with_the_same_id_in_every_language_and_format()
    {
        var clerk = await host.Officer("clerk", "office", "--head");
        var sent = (await host.Citizen.Send(A.Consultation("出入境周六上班吗"))).Done();
        await clerk.Publish(host.Citizen, sent.Text("queryCode"), "出入境窗口 <周六> 办公吗？", "周六上午办公，& 要预约。");

        var feed = FeedReader.ReadFromString((await host.Citizen.Get("/feeds/zh/answers.atom")).Raw);

        var atom = feed.SpecificFeed.ShouldBeOfType<AtomFeed>();
        atom.Id.ShouldMatch("^tag:[^,]+,2026:answers:zh$");
        atom.UpdatedDate.ShouldNotBeNull();
        atom.Links.ShouldContain(link => link.Relation == "self" && link.Href.EndsWith("/feeds/zh/answers.atom", StringComparison.Ordinal));
        var entry = feed.Items.Single(item => item.Title == "出入境窗口 <周六> 办公吗？");
        entry.Content.ShouldBe("周六上午办公，& 要预约。");
        entry.Id.ShouldMatch("^tag:[^,]+,2026:answers/[0-9a-f]{32}$");
        entry.Author.ShouldBe("网络问政办公室");
        var english = FeedReader.ReadFromString((await host.Citizen.Get("/feeds/en/answers.atom")).Raw);
        english.Items.Count(item => item.Id == entry.Id).ShouldBe(1);
        var json = JsonNode.Parse((await host.Citizen.Get("/feeds/en/answers.json")).Raw)!;
        json.Text("version").ShouldBe("https://jsonfeed.org/version/1.1");
        var item = json["items"]!.AsArray().Single(item => item!.Text("id") == entry.Id)!;
        (item.Text("title"), item.Text("content_text")).ShouldBe((entry.Title, entry.Content));
        DateTimeOffset.Parse(item.Text("date_modified"), null).ShouldBeGreaterThan(TimeProvider.System.GetUtcNow().AddHours(-1));
    }

    [Theory]
    [InlineData("atom", "application/atom+xml")]
    [InlineData("json", "application/feed+json")]
    public async Task Is_sent_once_to_who_has_it_and_again_when_it_has_changed(string format, string type)
    {
        var clerk = await host.Officer("clerk", "office", "--head");
        var address = $"/feeds/zh/answers.{format}";
        using var first = await host.Citizen.GetAsync(new Uri(address, UriKind.Relative));
        first.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        first.Content.Headers.LastModified.ShouldNotBeNull();

        (await Again()).ShouldBe(HttpStatusCode.NotModified);
        var sent = (await host.Citizen.Send(A.Consultation($"身份证照片 {format}"))).Done();
        await clerk.Publish(host.Citizen, sent.Text("queryCode"), $"身份证照片可以自己带吗 {format}？", "可以带符合标准的电子照片。");
        (await Again()).ShouldBe(HttpStatusCode.OK);

        async Task<HttpStatusCode> Again()
        {
            using var asked = new HttpRequestMessage(HttpMethod.Get, address);
            asked.Headers.IfNoneMatch.Add(first.Headers.ETag!);
            using var answer = await host.Citizen.SendAsync(asked);
            return answer.StatusCode;
        }
    }

    [Fact]
    public async Task Is_offered_to_readers_on_the_pages_of_the_portal()
    {
        var links = HtmlFeedLinks(await host.Citizen.GetStringAsync(new Uri("/questions?lang=en", UriKind.Relative)));

        links.ShouldBe(["/feeds/en/answers.atom"]);
        (await host.Citizen.Get("/feeds/fr/answers.atom")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Is_taken_back_from_all_of_them_once_it_is_made_confidential()
    {
        var clerk = await host.Officer("named", "office", "--cleared", "--head");
        var sent = (await host.Citizen.Send(A.Consultation("邻居的事"))).Done();
        await clerk.Publish(host.Citizen, sent.Text("queryCode"), "邻里纠纷找谁调解？", "找社区民警调解。");
        (await host.Citizen.Open311("requests.json")).Raw.ShouldContain("邻里纠纷");
        var id = (await clerk.Get($"/api/v1/office/enquiries?queue=all&search={sent.Text("fileNumber")}")).Done()["enquiries"]![0]!.Text("id");

        (await clerk.Put($"/api/v1/office/enquiries/{id}/confidentiality", new() { ["confidential"] = true })).Done();

        foreach (var address in new[] { $"{Reports.Root}/requests.json", "/feeds/zh/answers.atom", "/feeds/zh/answers.json" })
            (await host.Citizen.Get(address)).Raw.ShouldNotContain("邻里纠纷", Case.Sensitive, address);
    }

    private static IEnumerable<string> HtmlFeedLinks(string html) =>
        FeedReader.ParseFeedUrlsFromHtml(html).Select(link => link.Url).Where(address => address.EndsWith(".atom", StringComparison.Ordinal)).Distinct();
}
