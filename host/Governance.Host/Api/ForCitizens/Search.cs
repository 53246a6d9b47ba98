using Governance.Contracts;
using Governance.Core;
using Governance.Core.Finding;
using Governance.Core.Modules;
using Governance.Core.Publishing;
using Governance.Host.Api.Answers;
using Governance.Host.Api.Description;
using Governance.Host.Api.Limits;
using Governance.Host.Api.Requests;
using Governance.Host.Problems;

namespace Governance.Host.Api.ForCitizens;

/// <summary>What a search found, best first.</summary>
/// <param name="Emergencies">Numbers to ring before anything else, where the words call for help.</param>
/// <param name="Elsewhere">Other authorities whose matter it is.</param>
internal sealed record SearchFound(
    IReadOnlyList<ListedBusinessType> BusinessTypes, IReadOnlyList<HotAnswer> Answers, IReadOnlyList<StopCard> Emergencies,
    IReadOnlyList<HandledElsewhere> Elsewhere);

[Endpoints]
internal static class Search
{
    private const int LongestText = 200;

    internal static void Map(IEndpointRouteBuilder api) => api.MapGet("/search", Find)
        .LimitedBy(RateLimits.Figures)
        .Query("q", "What the citizen types, at most 200 characters.")
        .Query("take", "From 1 to 50; 10 when left out.")
        .Produces<SearchFound>()
        .Problems(400)
        .Describe("Citizens", "Search services and published answers", "Nothing of an enquiry is ever in it, only what the office has published.");

    private static async Task<IResult> Find(HttpRequest request, SearchPortal search, Departments departments, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var (text, take) = (query.Text("q") ?? "", query.Number("take", 10, 1, 50));
        if (text.Length > LongestText)
            return Problem.Invalid(new FieldError("q", ApiText.NoMoreThanCharacters(LongestText))).Answer();
        if (query.Problem is { } wrong)
            return wrong.Answer();
        var found = await search.Run(text, take, cancellationToken);
        var online = departments.Online;
        return Results.Ok(new SearchFound(
            [.. from type in found.BusinessTypes
                let department = online.DepartmentOf(type.Code)
                where department is not null
                select ListedBusinessType.Of(type, department)],
            found.Answers,
            found.Emergencies,
            found.Elsewhere));
    }
}
