using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace Governance.Specifications.Tests.Running;

/// <summary>What the host answered.</summary>
/// <param name="Raw">As it came, so that no escape hides a word from a test.</param>
public sealed record Answer(HttpStatusCode Status, string? MediaType, JsonNode? Json, HttpResponseHeaders Headers, string Raw)
{
    public JsonNode Done()
    {
        ((int)Status).ShouldBeInRange(200, 299, Json?.ToJsonString());
        return Json!;
    }

    /// <summary>It was answered, and the secret is not in the answer.</summary>
    public void ShouldNotTell(string secret)
    {
        Done();
        Raw.ShouldNotContain(secret);
    }

    /// <summary>It must be a problem of this status that names the field and says something of it.</summary>
    public Answer ShouldRefuse(HttpStatusCode status, string? field = null)
    {
        Status.ShouldBe(status, Json?.ToJsonString());
        MediaType.ShouldBe("application/problem+json");
        Json!["title"]!.GetValue<string>().ShouldNotBeNullOrWhiteSpace();
        Json["traceId"]!.GetValue<string>().ShouldNotBeNullOrWhiteSpace();
        Json["status"]!.GetValue<int>().ShouldBe((int)status);
        if (field is not null)
        {
            var errors = Json["errors"].ShouldNotBeNull(Json.ToJsonString()).AsObject();
            errors.ContainsKey(field).ShouldBeTrue(errors.ToJsonString());
            errors[field]!.AsArray()[0]!.GetValue<string>().ShouldNotBeNullOrWhiteSpace();
        }

        return this;
    }
}
