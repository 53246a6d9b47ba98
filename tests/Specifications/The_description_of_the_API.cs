using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Governance.Specifications.Tests.Running;

namespace Governance.Specifications.Tests;

public class The_description_of_the_API(RunningHost host)
{
    [Theory]
    [InlineData("/api/v1/business-types", "get")]
    [InlineData("/api/v1/business-types/{code}", "get")]
    [InlineData("/api/v1/enquiries", "post")]
    [InlineData("/api/v1/enquiries/{queryCode}", "get")]
    [InlineData("/api/v1/enquiries/{queryCode}/messages", "post")]
    [InlineData("/api/v1/enquiries/{queryCode}/rating", "post")]
    [InlineData("/api/v1/enquiries/{queryCode}/code", "post")]
    [InlineData("/api/v1/office/enquiries/{id}/revoke-code", "post")]
    [InlineData("/api/v1/attachments", "post")]
    [InlineData("/api/v1/office/enquiries", "get")]
    [InlineData("/api/v1/office/enquiries/{id}/steps/{step}", "post")]
    [InlineData("/api/v1/admin/modules", "get")]
    [InlineData("/api/v1/admin/modules/{name}", "put")]
    [InlineData("/api/v1/admin/routing", "put")]
    [InlineData("/api/v1/admin/routing/dry-run", "post")]
    [InlineData("/api/v1/admin/calendars/{year}", "get")]
    [InlineData("/api/v1/admin/verify", "get")]
    [InlineData("/api/v1/statistics", "get")]
    [InlineData("/api/v1/tokens", "post")]
    public async Task Has_the_call(string path, string method) => (await Document())["paths"]![path]?[method].ShouldNotBeNull();

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
