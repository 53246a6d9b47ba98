using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Governance.Specifications.Tests.Running;

namespace Governance.Specifications.Tests;

/// <summary>The client <c>open311</c> of npm, which others wrote to the same specification; in a process of its own, it knows our address alone.</summary>
public class A_program_that_speaks_Open311(RunningHost host)
{
    private const string Service = "public-relations.wish";

    [Fact]
    public async Task Finds_us_lists_services_asks_what_one_wants_sends_and_follows_a_request()
    {
        var definition = (await host.Citizen.Open311($"services/{Service}.json")).Done();
        var report = new Dictionary<string, object> { ["description"] = "希望夜间也能办居住证。", ["attributes"] = Answers(definition) };

        var lines = await Run("open311.js", $"{host.Citizen.BaseAddress}open311/discovery.json", Reports.Key, Service, JsonSerializer.Serialize(report));

        lines[0]!.AsArray().ShouldContain(service => service!.Text("service_code") == Service);
        lines[1]!.Text("service_code").ShouldBe(Service);
        var number = lines[2]![0]!.Text("service_request_id");
        (lines[3]![0]!.Text("service_request_id"), lines[3]![0]!.Text("status")).ShouldBe((number, "open"));
        lines[4]![0]!.Text("service_request_id").ShouldBe(number);
        lines[5]!.AsArray().ShouldNotContain(request => request!.Text("service_request_id") == number, "it is published nowhere");
    }

    /// <summary>For each question that must be answered something that fits.</summary>
    private static Dictionary<string, object> Answers(JsonNode definition) => definition["attributes"]!.AsArray()
        .Where(attribute => attribute!["required"]!.GetValue<bool>())
        .ToDictionary(attribute => attribute!.Text("code"), attribute => attribute!["values"]!.AsArray() is [{ } first, ..]
            ? attribute.Text("datatype") == "multivaluelist" ? new[] { first.Text("key") } : (object)first.Text("key")
            : "周一到周五白天要上班，夜里有空。");

    private static async Task<JsonNode?[]> Run(string stranger, params string[] arguments)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(Repository.Root, "tests", "Specifications", "Strangers", stranger), .. arguments])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var (said, wrong) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0, await wrong);
        return [.. (await said).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line))];
    }
}
