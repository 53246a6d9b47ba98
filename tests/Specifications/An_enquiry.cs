using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Governance.Specifications.Tests.Running;

namespace Governance.Specifications.Tests;

public class An_enquiry(RunningHost host)
{
    [Fact]
    public async Task Is_accepted_with_a_query_code_an_owner_and_a_running_clock()
    {
        var answer = await host.Citizen.Send(A.Consultation());

        answer.Status.ShouldBe(HttpStatusCode.Created);
        answer.Headers.Location!.ToString().ShouldEndWith(answer.Json!.Text("queryCode"));
        answer.Json!["owner"]!.Text("unit").ShouldBe("office");
        var clock = answer.Json["clock"]!;
        (clock.Text("kind"), clock.Text("state")).ShouldBe(("simple", "running"));
        (At(clock.Text("due")) - At(answer.Json.Text("acceptedAt"))).ShouldBe(TimeSpan.FromHours(24));
    }

    [Fact]
    public async Task Is_read_by_whoever_holds_its_code_however_it_is_typed()
    {
        var code = (await host.Citizen.Send(A.Consultation("夜间施工扰民"))).Done().Text("queryCode");

        var read = (await host.Citizen.Get($"/api/v1/enquiries/{code.ToLowerInvariant().Replace("-", " ")}")).Done();

        (read.Text("subject"), read.Text("status")).ShouldBe(("夜间施工扰民", "open"));
        read["timeline"]!.AsArray()[0]!.Text("event").ShouldBe("accepted");
    }

    [Fact]
    public async Task With_a_group_that_repeats_takes_and_gives_a_list_of_objects()
    {
        var code = (await host.Citizen.Send(A.RowOfVehicles(
            new() { ["hasPlate"] = "有", ["number"] = "粤h·12345" },
            new() { ["hasPlate"] = "没有或者看不清", ["appearance"] = "白色面包车" }))).Done().Text("queryCode");

        var form = (await host.Citizen.Get($"/api/v1/enquiries/{code}")).Done()["form"]!.AsArray();

        var items = form.Single(answer => answer!.Text("field") == "others")!["items"]!.AsArray();
        items.Select(item => item!.Text("title")).ShouldBe(["车辆 1", "车辆 2"]);
        items.Select(item => item!["answers"]![1]!["values"]![0]!.GetValue<string>()).ShouldBe(["粤H12345", "白色面包车"]);
    }

    [Fact]
    public async Task With_a_wrong_item_in_a_group_is_told_which()
    {
        var answer = await host.Citizen.Send(
            A.RowOfVehicles(new() { ["hasPlate"] = "有", ["number"] = "粤H12345" }, new() { ["hasPlate"] = "有", ["number"] = "粤H1" }));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Json!["errors"]!.AsObject().Single().ShouldSatisfyAllConditions(
            error => error.Key.ShouldBe("form.others[1].number"), error => error.Value![0]!.GetValue<string>().ShouldStartWith("车辆 2："));
    }

    [Fact]
    public async Task Sent_again_under_the_same_key_is_the_same_enquiry()
    {
        var first = await host.Citizen.Send(A.Consultation(), "the-same-key");

        var second = await host.Citizen.Send(A.Consultation(), "the-same-key");

        second.Status.ShouldBe(HttpStatusCode.Created);
        second.Json!.Text("queryCode").ShouldBe(first.Done().Text("queryCode"));
        second.Headers.GetValues("Idempotent-Replayed").ShouldBe(["true"]);
    }

    [Cases("F8")]
    [Fact]
    public async Task Sent_twenty_times_at_once_under_one_key_is_one_enquiry()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => host.Citizen.Send(A.Consultation(), "twenty-at-once")));

        answers.Select(answer => answer.Done().Text("queryCode")).Distinct().ShouldHaveSingleItem();
    }

    [Cases("M41")]
    [Fact]
    public async Task With_other_content_under_the_same_key_is_refused()
    {
        (await host.Citizen.Send(A.Consultation(), "one-key-two-texts")).Done();

        (await host.Citizen.Send(A.Consultation("另一件事"), "one-key-two-texts")).ShouldRefuse(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Takes_messages_and_no_rating_before_there_is_a_reply()
    {
        var code = (await host.Citizen.Send(A.Consultation())).Done().Text("queryCode");

        var read = (await host.Citizen.Post($"/api/v1/enquiries/{code}/messages", new() { ["text"] = "补充：户口在外地。" })).Done();

        read["timeline"]!.AsArray().ShouldContain(entry => entry!.Text("event") == "citizenWrote" && entry!.Text("text") == "补充：户口在外地。");
        (await host.Citizen.Post($"/api/v1/enquiries/{code}/rating", new() { ["stars"] = 5 })).ShouldRefuse(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Is_answered_by_the_office_and_rated_once()
    {
        var clerk = await host.Officer("clerk", "office", "--head");
        var sent = (await host.Citizen.Send(A.Consultation("怎样开无犯罪记录证明"))).Done();
        var code = sent.Text("queryCode");
        var id = await InQueue(clerk, sent.Text("fileNumber"));
        var dossier = (await clerk.Get($"/api/v1/office/enquiries/{id}")).Done();
        var step = dossier["steps"]!.AsArray().First(node => node!.Text("does") == "sendReply")!["name"]!.GetValue<string>();

        (await clerk.Post($"/api/v1/office/enquiries/{id}/steps/{step}", new() { ["values"] = new JsonObject { ["reply"] = "带身份证到派出所，当场开具。" } })).Done();

        var read = (await host.Citizen.Get($"/api/v1/enquiries/{code}")).Done();
        read.Text("status").ShouldBe("answered");
        read["timeline"]!.AsArray().ShouldContain(entry => entry!.Text("event") == "replied");
        (await host.Citizen.Post($"/api/v1/enquiries/{code}/rating", new() { ["stars"] = 5 })).Done();
        (await host.Citizen.Post($"/api/v1/enquiries/{code}/rating", new() { ["stars"] = 4 })).ShouldRefuse(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Rated_badly_says_why_and_is_followed_up_by_a_head()
    {
        var head = await host.Officer("clerk", "office", "--head");
        var sent = (await host.Citizen.Send(A.Consultation("窗口几点开门"))).Done();
        var (code, id) = (sent.Text("queryCode"), await InQueue(head, sent.Text("fileNumber")));
        (await head.Post($"/api/v1/office/enquiries/{id}/steps/reply", new() { ["values"] = new JsonObject { ["reply"] = "请看公告。" } })).Done();

        (await host.Citizen.Post($"/api/v1/enquiries/{code}/rating", new() { ["stars"] = 1, ["comment"] = "不满意" }))
            .ShouldRefuse(HttpStatusCode.BadRequest, "reason");
        (await host.Citizen.Post($"/api/v1/enquiries/{code}/rating", new() { ["stars"] = 5, ["solved"] = "perhaps" })).ShouldRefuse(HttpStatusCode.BadRequest);
        var rated = (await host.Citizen.Post(
            $"/api/v1/enquiries/{code}/rating", new() { ["stars"] = 1, ["solved"] = "no", ["reason"] = "公告里没有写时间" })).Done();
        (rated["stars"]!.GetValue<int>(), rated.Text("solved")).ShouldBe((1, "no"));

        var waiting = (await head.Get("/api/v1/office/follow-ups")).Done()!.AsArray().Single(followUp => followUp!.Text("enquiry") == id)!;
        (waiting.Text("reason"), waiting["stars"]!.GetValue<int>()).ShouldBe(("公告里没有写时间", 1));
        var call = $"/api/v1/office/enquiries/{id}/follow-ups/{waiting.Text("id")}";
        (await head.Post(call, new() { ["work"] = "看过" })).ShouldRefuse(HttpStatusCode.BadRequest, "work");
        var dossier = (await head.Post(call, new() { ["work"] = "已经电话告知开门时间，公告明天补上。" })).Done();
        dossier["followUps"]!.AsArray().Single()!.Text("work").ShouldBe("已经电话告知开门时间，公告明天补上。");
        (await head.Post(call, new() { ["work"] = "已经电话告知开门时间，公告明天补上。" })).ShouldRefuse(HttpStatusCode.Conflict);
        (await host.Citizen.Get($"/api/v1/enquiries/{code}")).Raw.ShouldNotContain("公告明天补上");
    }

    [Cases("M32")]
    [Fact]
    public async Task Keeps_its_file_for_its_writer_alone()
    {
        var uploaded = (await host.Citizen.Upload("%PDF-1.7 test"u8.ToArray(), "证明.pdf")).Done();
        var enquiry = A.Consultation();
        enquiry["attachments"] = new JsonArray(uploaded.Text("id"));
        var code = (await host.Citizen.Send(enquiry)).Done().Text("queryCode");
        var other = (await host.Citizen.Send(A.Consultation())).Done().Text("queryCode");

        (await host.Citizen.GetByteArrayAsync(new Uri($"/api/v1/enquiries/{code}/attachments/{uploaded.Text("id")}", UriKind.Relative))).ShouldBe(
            "%PDF-1.7 test"u8.ToArray());
        (await host.Citizen.Get($"/api/v1/enquiries/{other}/attachments/{uploaded.Text("id")}")).ShouldRefuse(HttpStatusCode.NotFound);
    }

    [Cases("F-14")]
    [Fact]
    public async Task Gives_its_file_in_parts_and_tells_of_it_without_giving_it()
    {
        var officer = await host.Officer("clerk", "office", "--head");
        var uploaded = (await host.Citizen.Upload("%PDF-1.7 test"u8.ToArray(), "证明.pdf")).Done();
        var enquiry = A.Consultation();
        enquiry["attachments"] = new JsonArray(uploaded.Text("id"));
        var sent = (await host.Citizen.Send(enquiry)).Done();
        var id = await InQueue(officer, sent.Text("fileNumber"));

        foreach (var (reader, address) in new[]
        {
            (host.Citizen, $"/api/v1/enquiries/{sent.Text("queryCode")}/attachments/{uploaded.Text("id")}"),
            (officer, $"/api/v1/office/enquiries/{id}/attachments/{uploaded.Text("id")}"),
        })
        {
            using var asked = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Range = new(5, 7) } };
            using var part = await reader.SendAsync(asked);
            part.StatusCode.ShouldBe(HttpStatusCode.PartialContent, address);
            (await part.Content.ReadAsStringAsync()).ShouldBe("1.7");
            part.Content.Headers.ContentRange!.Length.ShouldBe(13);
            part.Headers.CacheControl!.ToString().ShouldContain("no-store");

            using var head = await reader.SendAsync(new(HttpMethod.Head, address));
            head.StatusCode.ShouldBe(HttpStatusCode.OK, address);
            head.Content.Headers.ContentLength.ShouldBe(13);
            (await head.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
        }
    }

    /// <summary>As an officer finds it for a caller: by its file number.</summary>
    internal static async Task<string?> InQueue(HttpClient officer, string fileNumber, string queue = "all") =>
        (await officer.Get($"/api/v1/office/enquiries?queue={queue}&take=200")).Done()["enquiries"]!.AsArray()
            .FirstOrDefault(row => row!.Text("fileNumber") == fileNumber)?.Text("id");

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
