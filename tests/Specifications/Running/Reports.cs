using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Governance.Specifications.Tests.Running;

/// <summary>What a program reports by Open311.</summary>
public static partial class Reports
{
    public const string Root = "/open311/v2";
    public const string Service = "traffic.signal-or-marking";

    /// <summary>One that the running host was given as it is.</summary>
    public const string Key = "lantern-bridge-4471-open311";

    /// <summary>Another, of which it was given the print alone.</summary>
    public const string Another = "harbour-candle-0932-open311";

    public const string PrintOfAnother = "12db58389f04e6a13e35210f8ded8c649182103e3e29c4c1f35f272eff9747ba";

    /// <summary>A barrier that has fallen over, with a key and all that its form asks for.</summary>
    public static Dictionary<string, string> Barrier => new()
    {
        ["api_key"] = Key,
        ["service_code"] = Service,
        ["description"] = "路口护栏倒了一段，行人从缺口横穿。",
        ["lat"] = "23.0469",
        ["long"] = "112.4651",
        ["address_string"] = "城中路与端州一路路口",
        ["attribute[surroundings]"] = "none",
        ["attribute[problem]"] = "barrier-broken",
        ["attribute[noticedOn]"] = $"{TimeProvider.System.GetUtcNow():yyyy-MM-dd}",
    };

    public static Dictionary<string, string> With(this Dictionary<string, string> report, string name, string value)
    {
        report[name] = value;
        return report;
    }

    public static Dictionary<string, string> Without(this Dictionary<string, string> report, string name)
    {
        report.Remove(name);
        return report;
    }

    public static async Task<Answer> Report(
        this HttpClient http, IEnumerable<KeyValuePair<string, string>> report, string format = "json", string? key = null, string language = "zh")
    {
        using var form = new FormUrlEncodedContent(report);
        return await http.Call(HttpMethod.Post, $"{Root}/requests.{format}", form, language, key);
    }

    public static Task<Answer> Open311(this HttpClient http, string address, string language = "zh") => http.Get($"{Root}/{address}", language);

    public static string Number(this Answer sent) => sent.Done()[0]!.Text("service_request_id");

    /// <summary>The acknowledgement holds it, as it does by every channel.</summary>
    public static string QueryCode(this Answer sent) => Code().Match(sent.Done()[0]!.Text("service_notice")).Value;

    /// <summary>It was refused so, and each mistake begins with its argument.</summary>
    public static void ShouldRefuseOpen311(this Answer answer, int status, params string[] arguments)
    {
        ((int)answer.Status).ShouldBe(status, answer.Raw);
        var errors = answer.Json!.AsArray();
        errors.ShouldAllBe(error => error!["code"]!.GetValue<int>() == status && error["description"]!.GetValue<string>().Length > 4);
        if (arguments.Length > 0)
            errors.Select(error => error!.Text("description").Split(": ")[0]).Order(StringComparer.Ordinal).ShouldBe(arguments.Order(StringComparer.Ordinal));
    }

    /// <summary>Answered at the desk, and published with these words.</summary>
    public static async Task Publish(this HttpClient officer, HttpClient citizen, string queryCode, string question, string answer)
    {
        var file = (await citizen.Get($"/api/v1/enquiries/{queryCode}")).Done().Text("fileNumber");
        var id = (await officer.Get($"/api/v1/office/enquiries?queue=all&search={file}")).Done()["enquiries"]!.AsArray().Single()!.Text("id");
        (await officer.Post($"/api/v1/office/enquiries/{id}/steps/reply", new() { ["values"] = new JsonObject { ["reply"] = answer } })).Done();
        (await officer.Put($"/api/v1/office/enquiries/{id}/published", new() { ["question"] = question, ["answer"] = answer })).Done();
    }

    [GeneratedRegex("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5}")]
    private static partial Regex Code();
}
