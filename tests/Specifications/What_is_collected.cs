using System.Text.Json.Nodes;
using Governance.Specifications.Tests.Running;

namespace Governance.Specifications.Tests;

public class What_is_collected
{
    private const string Secret = "紫藤巷七十三号的秘密";
    private const string Mobile = "13912345678";

    [Cases("M92")]
    [Fact]
    public async Task Follows_an_enquiry_from_the_call_to_the_outbox_and_tells_nothing_of_the_person()
    {
        await using var collector = new Collector();
        using var data = new DataFolder();
        string code;
        await using (var host = await HostProcess.Start(
            data.Path,
            ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
            ("OTEL_BSP_SCHEDULE_DELAY", "200"), ("OTEL_METRIC_EXPORT_INTERVAL", "500"), ("Logging__LogLevel__Default", "Debug")))
        {
            code = (await host.Http.Send(Enquiry())).Done().Text("queryCode");
            (await host.Http.Get($"/api/v1/enquiries/{code}")).Done();
            // A browser keeps the cookie that opens the page.
            using var browser = new HttpClient { BaseAddress = host.Http.BaseAddress };
            using var page = await browser.GetAsync(new Uri($"/track/{code}", UriKind.Relative));
            page.EnsureSuccessStatusCode();
            await Eventually.Holds(() => collector.Holds("governance.enquiries.accepted"));
            await Eventually.Holds(() => collector.Holds("governance.queue.length"));
            await Eventually.Holds(() => TracesWith(collector, "outbox.deliver").Any());
            host.Said.ShouldNotContain(Secret);
            host.Said.ShouldNotContain(Mobile);
            host.Said.ShouldNotContain(code);
        }

        var trace = TracesWith(collector, "enquiry.submit").ShouldHaveSingleItem().ToArray();
        trace.ShouldContain(name => name.StartsWith("POST", StringComparison.Ordinal), "the HTTP request");
        trace.ShouldContain("Traffic AssessEnquiry", "the department's module");
        trace.ShouldContain("enquiry.keep");
        trace.ShouldContain("outbox.deliver");
        // What Npgsql calls the span of a batch.
        trace.ShouldContain("postgresql", string.Join(", ", trace));
        foreach (var figure in new[] { "governance.enquiries.accepted", "governance.enquiries.routed", "governance.queue.length", "governance.module.on" })
            collector.Holds(figure).ShouldBeTrue(figure);
        foreach (var personal in new[] { Secret, Mobile, code, code.Replace("-", "", StringComparison.Ordinal) })
            collector.Holds(personal).ShouldBeFalse($"'{personal}' is in what was exported");
    }

    private static JsonObject Enquiry() => new()
    {
        ["businessType"] = "traffic.signal-or-marking",
        ["subject"] = Secret,
        ["body"] = $"{Secret}，请尽快处理。",
        ["form"] = new JsonObject
        {
            ["place"] = Secret, ["surroundings"] = "none", ["problem"] = "crossing-worn",
            ["noticedOn"] = DateOnly.FromDateTime(
                TimeProvider.System.GetUtcNow().DateTime.AddDays(-2)).ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        },
        ["contact"] = new JsonObject { ["name"] = Secret, ["mobile"] = Mobile },
    };

    private static IEnumerable<IEnumerable<string>> TracesWith(Collector collector, string name) =>
        collector.Bodies("/v1/traces").SelectMany(Spans.In).GroupBy(span => span.Trace, span => span.Name).Where(trace => trace.Contains(name));
}
