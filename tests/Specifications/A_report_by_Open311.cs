using System.Net;
using System.Xml.Linq;
using Governance.Specifications.Tests.Running;

namespace Governance.Specifications.Tests;

public class A_report_by_Open311(RunningHost host)
{
    [Fact]
    public async Task Becomes_an_enquiry_with_its_answers_its_place_and_its_writer()
    {
        var sent = await host.Citizen.Report(Reports.Barrier
            .With("first_name", "小明").With("last_name", "王").With("phone", "13800138000")
            .With("attribute[noticedOn]", $"{TimeProvider.System.GetUtcNow().AddHours(8):yyyy-MM-dd}T00:10:00+08:00")
            .With("media_url", "https://pictures.example/barrier.jpg"));

        sent.Status.ShouldBe(HttpStatusCode.Created);
        sent.Headers.Location!.OriginalString.ShouldBe($"{Reports.Root}/requests/{sent.Number()}.json");
        var read = (await host.Citizen.Get($"/api/v1/enquiries/{sent.QueryCode()}")).Done();
        read.Text("subject").ShouldBe("路口护栏倒了一段，行人从缺口横穿。");
        read.Text("body").ShouldContain("https://pictures.example/barrier.jpg");
        read["owner"]!.Text("unit").ShouldBe("traffic.facilities");
        read["clock"]!.Text("state").ShouldBe("running");
        var form = read["form"]!.AsArray().ToDictionary(answer => answer!.Text("field"), answer => answer!["values"]![0]!.GetValue<string>());
        form["place"].ShouldBe("城中路与端州一路路口（北纬 23.0469°，东经 112.4651°）");
        form["problem"].ShouldBe("护栏、隔离桩损坏");
        form["noticedOn"].ShouldStartWith($"{TimeProvider.System.GetUtcNow().AddHours(8).Year} 年".Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_no_service_is_a_general_enquiry_whose_place_stands_in_its_text()
    {
        var sent = await host.Citizen.Report(new Dictionary<string, string>
        {
            ["api_key"] = Reports.Another, ["service_code"] = "suggestion", ["description"] = "建议在公园门口设警务亭。", ["lat"] = "-1.5", ["long"] = "112",
        });

        var read = (await host.Citizen.Get($"/api/v1/enquiries/{sent.QueryCode()}")).Done();
        (read.Text("kind"), read.Text("body")).ShouldBe(("suggestion", "建议在公园门口设警务亭。\n\n地点：-1.5, 112.0（南纬 1.5°，东经 112.0°）"));
    }

    [Fact]
    public async Task Sent_again_under_the_same_key_is_the_same_request_and_other_content_is_refused()
    {
        var first = await host.Citizen.Report(Reports.Barrier, key: "open311-sent-twice");

        var second = await host.Citizen.Report(Reports.Barrier, key: "open311-sent-twice");

        (second.Number(), second.QueryCode()).ShouldBe((first.Number(), first.QueryCode()));
        second.Headers.GetValues("Idempotent-Replayed").ShouldBe(["true"]);
        (await host.Citizen.Report(Reports.Barrier.With("description", "另一处护栏倒了。"), key: "open311-sent-twice")).ShouldRefuseOpen311(409);
    }

    [Fact]
    public async Task In_XML_is_answered_by_the_elements_of_the_specification()
    {
        var sent = await host.Citizen.Report(Reports.Barrier, "xml");

        sent.MediaType.ShouldBe("text/xml");
        var request = XDocument.Parse(sent.Raw).Root!;
        (request.Name.LocalName, request.Elements().Single().Name.LocalName).ShouldBe(("service_requests", "request"));
        var number = request.Element("request")!.Element("service_request_id")!.Value;
        number.Length.ShouldBe(32);
        request.Element("request")!.Element("service_notice")!.Value.ShouldContain("查询码");
        request.Element("request")!.Element("account_id")!.IsEmpty.ShouldBeTrue();

        var shown = XDocument.Parse((await host.Citizen.Open311($"requests/{number}.xml")).Raw).Root!.Element("request")!;
        shown.Elements().Select(element => element.Name.LocalName).ShouldBe(
            ["service_request_id", "status", "requested_datetime", "updated_datetime", "expected_datetime"], "nothing of what was written is told");
        (shown.Element("service_request_id")!.Value, shown.Element("status")!.Value).ShouldBe((number, "open"));
        shown.Element("expected_datetime")!.Value.ShouldMatch(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$");
        var token = XDocument.Parse((await host.Citizen.Open311($"tokens/{number}.xml")).Raw).Root!.Element("request")!;
        (token.Element("token")!.Value, token.Element("service_request_id")!.Value).ShouldBe((number, number));
    }

    [Fact]
    public async Task With_mistakes_is_told_all_of_them_by_the_names_of_their_arguments_in_the_readers_language()
    {
        var wrong = Reports.Barrier.With("attribute[problem]", "no-such-option").With("email", "nobody").With("phone", "12").Without("attribute[surroundings]");

        (await host.Citizen.Report(wrong)).ShouldRefuseOpen311(400, "attribute[problem]", "attribute[surroundings]", "email", "phone");

        var error = XDocument.Parse((await host.Citizen.Report(wrong.With("lat", "95"), "xml", language: "en")).Raw).Root!;
        error.Name.LocalName.ShouldBe("errors");
        var mistakes = error.Elements("error").Select(single => (single.Element("code")!.Value, single.Element("description")!.Value)).ToArray();
        mistakes.ShouldContain(("400", "lat: It must be degrees from -90 to 90, such as 23.0469."));
    }

    [Fact]
    public async Task Without_a_place_where_its_form_wants_one_is_told_so()
    {
        var report = Reports.Barrier.Without("lat").Without("long").Without("address_string");

        (await host.Citizen.Report(report)).ShouldRefuseOpen311(400, "attribute[place]");

        (await host.Citizen.Report(report.With("address_string", "城中路"))).Done();
    }

    [Fact]
    public async Task Of_a_service_that_is_switched_off_is_refused_and_the_service_is_gone_from_the_list()
    {
        var admin = await host.Admin();
        (await admin.Put("/api/v1/admin/modules/Traffic", new() { ["state"] = "off", ["reason"] = "系统升级" })).Done();
        try
        {
            (await host.Citizen.Report(Reports.Barrier)).ShouldRefuseOpen311(404, "service_code");
            (await host.Citizen.Open311("services.json")).ShouldNotTell(Reports.Service);
        }
        finally
        {
            (await admin.Put("/api/v1/admin/modules/Traffic", new() { ["state"] = "on", ["reason"] = "升级完成" })).Done();
        }

        (await host.Citizen.Open311("services.json")).Raw.ShouldContain(Reports.Service);
    }
}
