using Governance.Contracts;
using Governance.Core.Intake;
using Governance.Host.Api.Answers;
using Governance.Host.Api.Description;
using Governance.Host.Api.Limits;
using Governance.Host.Api.Requests;
using Governance.Host.Problems;

namespace Governance.Host.Api.ForCitizens;

/// <summary>The answers of the form to look up with.</summary>
internal sealed record LookUpQuestion
{
    public Dictionary<string, FormAnswer>? Form { get; init; }
}

[Endpoints]
internal static class LookUp
{
    internal static void Map(IEndpointRouteBuilder api) => api.MapPost("/business-types/{code}/look-up", Ask)
        .LimitedBy(RateLimits.Track)
        .Accepts<LookUpQuestion>("application/json")
        .Produces<LookUpAnswer>()
        .Problems(400, 404, 413, 415, 422)
        .Describe("Citizens", "Look up one's own business", "Answered at once from what the department knows; nothing is kept.");

    private static async Task<IResult> Ask(string code, HttpRequest request, LookUpOwnBusiness lookUp)
    {
        var read = await request.ReadJson<LookUpQuestion>();
        return read.Problem is { } unreadable
            ? unreadable.Answer()
            : (await lookUp.Run(code, FormAnswer.Values(read.Value!.Form), request.HttpContext.RequestAborted)).Answer(answer => answer);
    }
}
