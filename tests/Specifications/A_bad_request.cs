using System.Net;
using System.Text.Json.Nodes;
using Governance.Specifications.Tests.Running;

namespace Governance.Specifications.Tests;

/// <summary>Whatever is sent, it is answered with a problem that names the field and the cure, and the host lives on.</summary>
public class A_bad_request(RunningHost host)
{
    [Theory]
    [InlineData("", "$", "no body")]
    [InlineData("{\"kind\":", "$", "broken JSON")]
    [InlineData("[]", "$", "a list instead of an object")]
    [InlineData("null", "$", "nothing")]
    [InlineData("{\"subjekt\":\"x\"}", "subjekt", "a misspelt member")]
    [InlineData("{\"subject\":1}", "subject", "a number for a text")]
    [InlineData("{\"subject\":\"a\",\"subject\":\"b\"}", "subject", "a member twice")]
    [InlineData("{\"subject\":\"\\ud800\"}", "subject", "half a character")]
    [InlineData("{\"anonymous\":\"yes\"}", "anonymous", "a text for true or false")]
    [InlineData("{\"kind\":\"question\"}", "kind", "an unknown kind")]
    [InlineData("{\"kind\":0}", "kind", "a number for a kind")]
    [InlineData("{\"contact\":\"me\"}", "contact", "a text for an object")]
    [InlineData("{\"contact\":{\"phone\":\"1\"}}", "contact.phone", "a misspelt member further in")]
    [InlineData("{\"form\":{\"x\":{\"y\":1}}}", "form.x", "an object for an answer")]
    [InlineData("{\"attachments\":[\"x\"]}", "attachments[0]", "a word for an id")]
    public async Task Is_refused_with_the_field_that_is_wrong(string body, string field, string because)
    {
        var answer = await host.Citizen.Call(HttpMethod.Post, "/api/v1/enquiries", Calls.Json(body));

        answer.ShouldRefuse(HttpStatusCode.BadRequest, field).ShouldNotBeNull(because);
    }

    [Cases("I-03", "I-05")]
    [Theory]
    [InlineData("businessType", "traffic.no-such-type", "businessType")]
    [InlineData("businessType", "traffic.violation-enquiry\u0000", "businessType")]
    [InlineData("businessType", "traffic\u0000.violation-enquiry", "businessType")]
    [InlineData("subject", "", "subject")]
    [InlineData("subject", "a\nb", "subject")]
    [InlineData("subject", "一行\u2028两行", "subject")]
    [InlineData("body", "\u0000\u0000\u0000", "body")]
    [InlineData("channel", "pigeon", "channel")]
    [InlineData("channel", "counter", "channel")]
    [InlineData("channel", "phone", "channel")]
    [InlineData("channel", "weibo", "channel")]
    [InlineData("kind", null, "kind")]
    public async Task Names_what_is_wrong_with_the_enquiry(string member, string? value, string field)
    {
        var enquiry = A.Consultation();
        enquiry[member] = value;

        (await host.Citizen.Send(enquiry)).ShouldRefuse(HttpStatusCode.BadRequest, field);
    }

    [Fact]
    public async Task Names_all_mistakes_at_once()
    {
        var enquiry = A.Consultation("");
        enquiry["contact"] = new JsonObject { ["mobile"] = "12", ["email"] = "nobody" };

        (await host.Citizen.Send(enquiry)).ShouldRefuse(HttpStatusCode.BadRequest, "subject").ShouldRefuse(HttpStatusCode.BadRequest, "contact.mobile")
            .ShouldRefuse(HttpStatusCode.BadRequest, "contact.email");
    }

    [Fact]
    public async Task With_a_resident_id_whose_checksum_is_wrong_is_refused() =>
        (await host.Citizen.Send(A.PlatePreselection("粤HA0001", "110105194912310021"))).ShouldRefuse(HttpStatusCode.BadRequest, "form.ownerId");

    [Fact]
    public async Task Speaks_the_language_that_was_asked_for()
    {
        var answer = await host.Citizen.Post("/api/v1/enquiries", A.Consultation(""), language: "en");

        answer.ShouldRefuse(HttpStatusCode.BadRequest, "subject").Json!["errors"]!["subject"]![0]!.GetValue<string>().ShouldAllBe(sign => sign < 0x2E80);
    }

    [Cases("M69")]
    [Fact]
    public async Task Of_ten_megabytes_of_text_is_too_large_and_harms_nobody()
    {
        var enquiry = A.Consultation();
        enquiry["body"] = new string('长', 10 * 1024 * 1024 / 3);

        (await host.Citizen.Send(enquiry)).ShouldRefuse(HttpStatusCode.RequestEntityTooLarge, "$");
        (await host.Citizen.Send(A.Consultation())).Done();
        host.Lives.ShouldBeTrue();
    }

    [Cases("M39")]
    [Theory]
    [InlineData("0000-0000-00000")]
    [InlineData("x")]
    [InlineData("7K4M-9QXR-2HTVC")]
    [InlineData("' or 1=1 --")]
    [InlineData("%F0%9F%98%80")]
    public async Task With_a_wrong_or_guessed_query_code_learns_nothing(string code)
    {
        var answer = (await host.Citizen.Get($"/api/v1/enquiries/{code}")).ShouldRefuse(HttpStatusCode.NotFound);

        answer.Json!.Text("title").ShouldBe("没有找到这件诉求，请核对查询码。");
        (await host.Citizen.Post($"/api/v1/enquiries/{code}/messages", new() { ["text"] = "在吗" })).ShouldRefuse(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task To_no_such_call_or_by_the_wrong_method_is_a_problem_too()
    {
        (await host.Citizen.Get("/api/v1/enquirys")).ShouldRefuse(HttpStatusCode.NotFound);
        (await host.Citizen.Get("/api/v1/attachments")).ShouldRefuse(HttpStatusCode.MethodNotAllowed);
        (await host.Citizen.Call(HttpMethod.Post, "/api/v1/enquiries", new StringContent("a=b"))).ShouldRefuse(HttpStatusCode.UnsupportedMediaType);
    }

    [Cases("M51")]
    [Fact]
    public async Task With_a_program_that_calls_itself_a_picture_is_refused()
    {
        (await host.Citizen.Upload("MZ\u0090\0\u0003"u8.ToArray(), "照片.jpg")).ShouldRefuse(HttpStatusCode.BadRequest, "file");
        (await host.Citizen.Upload([], "照片.jpg")).ShouldRefuse(HttpStatusCode.BadRequest, "file");
    }

    [Cases("M52")]
    [Fact]
    public async Task With_a_PDF_that_calls_itself_a_picture_is_kept_as_what_it_is() =>
        (await host.Citizen.Upload("%PDF-1.7"u8.ToArray(), "照片.jpg")).Done().Text("name").ShouldBe("照片.pdf");
}
