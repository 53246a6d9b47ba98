using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Governance.Misuse.Tests.Hostile;
using Governance.Specifications.Tests.Running;

namespace Governance.Misuse.Tests;

public sealed class A_stranger_at_Open311(RunningHost host)
{
    private const string NobodysNumber = "00112233445566778899aabbccddeeff";

    [Theory]
    [InlineData("", "no key")]
    [InlineData("lantern-bridge-4471-open31", "a key without its end")]
    [InlineData("lantern-bridge-4471-open311 ", "a key and a blank")]
    [InlineData("LANTERN-BRIDGE-4471-OPEN311", "in capitals")]
    [InlineData("sha256:" + Reports.PrintOfAnother, "the print of a key, as it stands in the settings")]
    [InlineData(Reports.PrintOfAnother, "the print alone")]
    public async Task Who_has_no_key_sends_nothing_and_no_key_stands_in_a_log(string key, string why)
    {
        var answer = await host.Citizen.Report(Reports.Barrier.With("api_key", key));

        answer.ShouldRefuseOpen311(403, "api_key");
        answer.Raw.ShouldNotContain(Reports.Key, Case.Sensitive, why);
        foreach (var known in new[] { Reports.Key, Reports.Another })
            host.Said.ShouldNotContain(known);
    }

    [Fact]
    public async Task Cannot_come_by_its_channel_through_another_door()
    {
        var claimed = A.Consultation();
        claimed["channel"] = "open311";

        (await host.Citizen.Send(claimed)).ShouldRefuse(HttpStatusCode.BadRequest, "channel");
        using var form = new FormUrlEncodedContent(Reports.Barrier);
        using var query = await host.Citizen.PostAsync($"{Reports.Root}/requests.json?api_key={Reports.Key}", new FormUrlEncodedContent(
            Reports.Barrier.Without("api_key")));
        query.StatusCode.ShouldBe(HttpStatusCode.Forbidden, "a key in an address would stand in every log on its way");
        using var elsewhere = new HttpRequestMessage(HttpMethod.Post, $"{Reports.Root}/requests.json")
        {
            Content = form, Headers = { { "Sec-Fetch-Site", "cross-site" } },
        };
        using var sent = await host.Citizen.SendAsync(elsewhere);
        sent.StatusCode.ShouldBe(HttpStatusCode.Forbidden, "a page of another site");
    }

    [Theory]
    [InlineData("traffic.no-such-service")]
    [InlineData("traffic.plate-preselection")]
    [InlineData("criminal.crime-tip")]
    [InlineData("tip")]
    [InlineData("petition")]
    [InlineData("consultation,complaint")]
    [InlineData("Consultation")]
    [InlineData("0")]
    public async Task Gets_no_service_that_is_not_offered(string code)
    {
        (await host.Citizen.Report(Reports.Barrier.With("service_code", code))).ShouldRefuseOpen311(404, "service_code");
        (await host.Citizen.Open311($"services/{code}.json")).ShouldRefuseOpen311(404, "service_code");
    }

    [Theory]
    [InlineData("attribute[plateNumber]", "粤A12345", "a question of another service")]
    [InlineData("attribute[photos]", "0193a0b0-0000-7000-8000-000000000000", "a file, which may be another's")]
    [InlineData("attribute[place][0]", "城中路", "one value given as a list, beside the place", false)]
    public async Task Is_asked_for_nothing_else_than_the_questions_of_the_service(string name, string value, string why, bool refused = true)
    {
        var answer = await host.Citizen.Report(Reports.Barrier.With(name, value));

        if (refused)
            answer.ShouldRefuseOpen311(400, name);
        else
            answer.Status.ShouldBe(HttpStatusCode.Created, why);
    }

    [Fact]
    public async Task With_arguments_that_are_too_long_or_given_twice_is_told_which()
    {
        (await host.Citizen.Report(Reports.Barrier.With("description", new('长', 4_001)))).ShouldRefuseOpen311(400, "description");
        (await host.Citizen.Report(Reports.Barrier.With("address_string", new('长', 201)))).ShouldRefuseOpen311(400, "address_string");
        (await host.Citizen.Report(Reports.Barrier.With("media_url", "https://x.example/" + new string('a', 2_000)))).ShouldRefuseOpen311(400, "media_url");
        (await host.Citizen.Report(Reports.Barrier.With("description", new('a', 300_000)))).ShouldRefuseOpen311(413);
        (await host.Citizen.Report(Reports.Barrier.Append(new("description", "又一次")))).ShouldRefuseOpen311(400, "description");
        (await host.Citizen.Report(Enumerable.Range(0, 5_000).Select(number => KeyValuePair.Create($"attribute[x{number}]", "x")))).ShouldRefuseOpen311(400);
    }

    [Theory]
    [InlineData("application/xml", "<!DOCTYPE a [<!ENTITY b \"bbbb\">]><a>&b;</a>")]
    [InlineData("application/json", "{}")]
    [InlineData("text/plain", "api_key=x")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"api_key\"\r\n\r\nx\r\n--x--\r\n")]
    [InlineData("", "x")]
    public async Task With_anything_but_a_form_is_told_so(string type, string body)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        if (type.Length > 0)
            content.Headers.TryAddWithoutValidation("Content-Type", type);
        var answer = await host.Citizen.Call(HttpMethod.Post, $"{Reports.Root}/requests.json", content);

        answer.ShouldRefuseOpen311(415);
    }

    /// <summary>A sender's number is found by nobody else; what staff and citizens speak of, and what opens an enquiry, is no such number.</summary>
    [Fact]
    public async Task Finds_nothing_by_numbers_that_were_not_given_to_him()
    {
        var own = await host.Citizen.Report(Reports.Barrier);
        var another = (await host.Citizen.Send(A.Consultation("别人的事"))).Done();
        var officer = await host.Officer("clerk", "office", "--head");
        var id = (await officer.Get($"/api/v1/office/enquiries?queue=all&search={another.Text("fileNumber")}")).Done()["enquiries"]![0]!.Text("id");
        var next = Number(own.Number(), 1);

        foreach (var number in new[]
        {
            NobodysNumber, next, own.Number()[..31], own.QueryCode(), own.QueryCode().Replace("-", "", StringComparison.Ordinal), another.Text("fileNumber"),
            id, id.Replace("-", "", StringComparison.Ordinal), Convert.ToHexStringLower(Guid.Parse(id).ToByteArray()), "1", "%00", "..%2f..", new('f', 300),
        })
        {
            ((int)(await host.Citizen.Open311($"requests/{number}.json")).Status).ShouldBeOneOf([400, 404], number);
            ((int)(await host.Citizen.Open311($"tokens/{number}.json")).Status).ShouldBeOneOf([400, 404], number);
        }

        (await host.Citizen.Open311($"requests/{own.Number()}.json")).Done();
        (await host.Citizen.Open311($"requests.json?service_request_id={NobodysNumber},{next},{another.Text("fileNumber")},{id}")).Done()
            .AsArray().ShouldBeEmpty();
        (await host.Citizen.Get($"/api/v1/enquiries/{own.Number()}")).ShouldRefuse(HttpStatusCode.NotFound);
        (await host.Citizen.Get($"/track/{own.Number()}")).Raw.ShouldNotContain("路口护栏");
    }

    [Fact]
    public async Task Learns_of_what_became_confidential_nothing_at_all_by_its_own_number_either()
    {
        var own = await host.Citizen.Report(Reports.Barrier.With("service_code", "suggestion").Without("attribute[surroundings]")
            .Without("attribute[problem]").Without("attribute[noticedOn]"));
        var named = await host.Officer("named", "office", "--cleared", "--head");
        var file = (await host.Citizen.Get($"/api/v1/enquiries/{own.QueryCode()}")).Done().Text("fileNumber");
        var id = (await named.Get($"/api/v1/office/enquiries?queue=all&search={file}")).Done()["enquiries"]![0]!.Text("id");
        (await host.Citizen.Open311($"requests/{own.Number()}.json")).Done();

        (await named.Put($"/api/v1/office/enquiries/{id}/confidentiality", new JsonObject { ["confidential"] = true })).Done();

        (await host.Citizen.Open311($"requests/{own.Number()}.json")).ShouldRefuseOpen311(404);
        (await host.Citizen.Open311($"tokens/{own.Number()}.json")).ShouldRefuseOpen311(404);
    }

    [Theory]
    [InlineData("start_date=yesterday", "start_date")]
    [InlineData("start_date=2026-02-30T00:00:00Z", "start_date")]
    [InlineData("start_date=9999-12-31T23:59:59Z", "start_date")]
    [InlineData("start_date=2026-01-01T00:00:00Z&end_date=2026-06-01T00:00:00Z", "end_date")]
    [InlineData("start_date=2026-06-01&end_date=2026-01-01", "end_date")]
    [InlineData("status=half-open", "status")]
    [InlineData("page_size=1001", "page_size")]
    [InlineData("page_size=-1", "page_size")]
    [InlineData("service_code=%00", "service_code")]
    public async Task With_a_search_that_is_none_is_told_what_is_wrong(string query, string argument) =>
        (await host.Citizen.Open311($"requests.json?{query}")).ShouldRefuseOpen311(400, argument);

    [Fact]
    public async Task Whatever_is_written_is_answered_in_XML_that_can_be_read()
    {
        string[] names = ["description", "address_string", "lat", "attribute[problem]", "attribute[noticedOn]", "media_url", "last_name"];
        foreach (var (index, text) in HostileTexts.Table.Concat(HostileTexts.Unfit).Index())
            foreach (var name in new[] { names[index % names.Length], "attribute[place]" })
            {
                var answer = await host.Citizen.Report(Reports.Barrier.With(name, text), "xml");
                ((int)answer.Status).ShouldBeOneOf([201, 400], $"{name}: {text}");
                XDocument.Parse(answer.Raw).Root!.Name.LocalName.ShouldBe((int)answer.Status == 201 ? "service_requests" : "errors");
            }
    }

    [Theory]
    [InlineData("GET", "/open311")]
    [InlineData("GET", "/open311/v2/no-such.json")]
    [InlineData("POST", "/open311/v2/services.json")]
    [InlineData("DELETE", "/open311/v2/requests.json")]
    [InlineData("GET", "/open311/v2/services.txt")]
    [InlineData("GET", "/open311/v1/services.xml")]
    public async Task For_an_address_that_does_not_exist_gets_an_error_that_says_so(string method, string address)
    {
        var answer = await host.Citizen.Call(new(method), address, null);

        answer.Status.ShouldBe(HttpStatusCode.NotFound);
        answer.Raw.ShouldContain(address.EndsWith(".json", StringComparison.Ordinal) ? "\"code\":404" : "<code>404</code>");
    }

    private static string Number(string number, int further) =>
        (UInt128.Parse(number, System.Globalization.NumberStyles.HexNumber, null) + (UInt128)further).ToString("x32", null);
}
