using Governance.Host.Api.Answers;
using Governance.Host.Api.Limits;
using Governance.Host.Api.Requests;
using Governance.Host.Problems;

namespace Governance.Host.Open311;

/// <summary>
/// Open311 GeoReport v2 (wiki.open311.org/GeoReport_v2): services, their definitions, requests in and out, in XML and JSON. One jurisdiction is served, so
/// <c>jurisdiction_id</c> is not looked at.
/// </summary>
internal static class Open311Startup
{
    internal const string Root = "/open311/v2";
    private const string Everything = "/open311";
    private const string Format = ".{format:regex(^(xml|json)$)}";

    internal static void AddOpen311(this IServiceCollection services, Open311Settings settings) => services.AddSingleton(settings);

    /// <summary>Before authentication: nobody signs in here, and every refusal is told in the interface's own way.</summary>
    internal static void UseOpen311(this WebApplication app) => app.UseWhen(IsHere, open311 =>
    {
        open311.Use((context, next) =>
        {
            context.Response.Headers.CacheControl = "no-store";
            context.Response.Headers.XContentTypeOptions = "nosniff";
            context.Features.Set<WriteProblem>(Errors.Write);
            return next(context);
        });
        open311.UseMiddleware<RequestLanguage>();
        open311.UseMiddleware<ApiProblems>();
    });

    internal static void MapOpen311(this WebApplication app)
    {
        if (app.Services.GetRequiredService<Open311Settings>().Senders == Open311Senders.Off)
            return;
        app.MapGet($"{Everything}/discovery{Format}", Discover.Run).ExcludeFromDescription();
        app.MapGet($"{Root}/services{Format}", ListServices.All).LimitedBy(RateLimits.Figures).ExcludeFromDescription();
        app.MapGet($"{Root}/services/{{code}}{Format}", ListServices.Define).LimitedBy(RateLimits.Figures).ExcludeFromDescription();
        app.MapPost($"{Root}/requests{Format}", SendRequest.Run).LimitedBy(RateLimits.Submit).DisableAntiforgery().ExcludeFromDescription();
        app.MapGet($"{Root}/requests{Format}", ListRequests.All).LimitedBy(RateLimits.Figures).ExcludeFromDescription();
        app.MapGet($"{Root}/requests/{{number}}{Format}", ListRequests.Single).LimitedBy(RateLimits.Track).ExcludeFromDescription();
        app.MapGet($"{Root}/tokens/{{token}}{Format}", ListRequests.OfToken).LimitedBy(RateLimits.Track).ExcludeFromDescription();
        app.Map($"{Everything}/{{**rest}}", NoSuchAddress).ExcludeFromDescription();
    }

    private static bool IsHere(HttpContext context) => context.Request.Path.StartsWithSegments(Everything)
        && context.RequestServices.GetRequiredService<Open311Settings>().Senders != Open311Senders.Off;

    private static IResult NoSuchAddress() => Errors.Refuse(StatusCodes.Status404NotFound, Open311Text.NoSuchAddress);
}
