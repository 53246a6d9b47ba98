using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Governance.Specifications.Tests.Running;

namespace Governance.Specifications.Tests;

public class The_description_of_the_API(RunningHost host)
{
    [Fact]
    public async Task Has_an_example_of_an_enquiry_that_is_accepted_as_it_stands()
    {
        var example = (await Document())["paths"]!["/api/v1/enquiries"]!["post"]!["requestBody"]!["content"]!["application/json"]!["example"]!;

        (await host.Citizen.Send(example.DeepClone().AsObject())).Done();
    }

    [Fact]
    public async Task Says_how_each_type_of_field_is_written()
    {
        var field = (await Document())["components"]!["schemas"]!["FormField"]!["properties"]!["typeName"]!;

        var said = field["description"]!.GetValue<string>();
        said.ShouldSatisfyAllConditions(
            () => said.ShouldContain("`resident-id`"), () => said.ShouldContain("`bank-account`"), () => said.ShouldContain("such as `2026-02-13`"));
    }

    [Fact]
    public async Task Is_shown_by_a_page_that_loads_nothing_from_elsewhere()
    {
        var page = await host.Citizen.GetStringAsync(new Uri("/api/docs/", UriKind.Relative));

        Regex.Matches(page, @"(?:src|href|url)\s*[=:(]\s*[""']?(?:https?:)?//[^""'\s)]+").Select(found => found.Value).ShouldBeEmpty();
        (await host.Citizen.GetAsync(new Uri("/api/docs/scalar.js", UriKind.Relative))).IsSuccessStatusCode.ShouldBeTrue();
    }

    [Fact]
    public async Task Stands_beside_a_host_that_says_it_is_well()
    {
        (await host.Citizen.GetStringAsync(new Uri("/health/live", UriKind.Relative))).ShouldBe("live");
        (await host.Citizen.GetStringAsync(new Uri("/health/ready", UriKind.Relative))).ShouldBe("ready");
    }

    private async Task<JsonNode> Document() => (await host.Citizen.Get("/openapi/v1.json")).Done();
}
