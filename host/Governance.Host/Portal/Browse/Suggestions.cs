using Governance.Core.Publishing;

namespace Governance.Host.Portal.Browse;

/// <summary>Answers that may spare a citizen the asking, offered while he types.</summary>
internal static class Suggestions
{
    internal static void Map(IEndpointRouteBuilder app) => app.MapGet("/suggestions", async (SearchPortal search, HttpContext context) =>
    {
        var asked = context.Asked("q");
        var language = Language.Of(context);
        var found = asked.Length < 2 ? null : await search.Run(asked, 5, context.RequestAborted);
        context.Response.Headers.CacheControl = "no-store";
        return Results.Json((found?.Emergencies ?? []).Select(card => new Suggestion(card.Title.In(language), card.Text?.In(language), card.Call))
            .Concat((found?.Answers ?? []).Take(5).Select(answer => new Suggestion(answer.Question.In(language), answer.Answer.In(language), []))));
    }).RequireRateLimiting(PortalRateLimits.Policy).ExcludeFromDescription();

    /// <param name="Call">Numbers to ring, where the words call for help.</param>
    private sealed record Suggestion(string Question, string? Answer, IReadOnlyList<string> Call);
}
