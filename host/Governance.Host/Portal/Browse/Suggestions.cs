using Governance.Core.Publishing;

namespace Governance.Host.Portal.Browse;

/// <summary>Answers that may spare a citizen the asking, offered while he types.</summary>
internal static class Suggestions
{
    internal static void Map(IEndpointRouteBuilder app) => app.MapGet("/suggestions", async (SearchPortal search, HttpContext context) =>
    {
        var asked = context.Asked("q");
        var language = Language.Of(context);
        var answers = asked.Length < 2 ? [] : (await search.Run(asked, 5, context.RequestAborted)).Answers;
        context.Response.Headers.CacheControl = "no-store";
        return Results.Json(answers.Take(5).Select(answer => new { question = answer.Question.In(language), answer = answer.Answer.In(language) }));
    }).RequireRateLimiting(PortalRateLimits.Policy).ExcludeFromDescription();
}
