using System.Text.Json;
using Governance.Core.Statistics;
using Governance.Host.Api.Answers;
using Governance.Host.Api.Description;
using Governance.Host.Api.Limits;
using Governance.Host.Api.Requests;
using Governance.Host.Problems;

namespace Governance.Host.Api.ForCitizens;

[Endpoints]
internal static class Figures
{
    internal static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/statistics", Count)
            .LimitedBy(RateLimits.Figures)
            .Query("from", "The first day, such as 2026-01-01; thirty days ago when left out.")
            .Query("until", "The last day, counted in; today when left out.")
            .Produces<StatisticsPage>()
            .Problems(400)
            .Describe("Figures", "Count enquiries",
                "By kind, department, channel and business type. accepted, answered, open and late are of what was accepted in the period; "
                + "due and answeredInTime are of the promises whose time came in it, and the rate is the one by the other. The rows of each list add up to "
                + "the total. "
                + "Of what is confidential only the count is in it.");
        api.MapGet("/promise", async (ReadPromise promise, CancellationToken cancellationToken) => Results.Ok(await promise.Run(cancellationToken)))
            .Produces<Promise>()
            .Describe("Figures", "How the promise is kept", "The figures of the last thirty days, at most a minute old.");
    }

    private static async Task<IResult> Count(HttpRequest request, ReadStatistics statistics, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var (from, until) = (query.Day("from"), query.Day("until"));
        if (query.Problem is { } wrong)
            return wrong.Answer();
        return (await statistics.Run(from, until, cancellationToken)).Answer(page => page with { ByKind = [.. page.ByKind.Select(InCamelCase)] });
    }

    private static StatisticsRow InCamelCase(StatisticsRow row) => row with { Key = JsonNamingPolicy.CamelCase.ConvertName(row.Key) };
}
