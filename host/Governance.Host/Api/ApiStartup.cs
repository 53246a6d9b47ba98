using System.Reflection;
using Governance.Core.Clocks;
using Governance.Host.Api.Answers;
using Governance.Host.Api.Description;
using Governance.Host.Api.Limits;
using Governance.Host.Api.Requests;
using Microsoft.AspNetCore.Http.Json;
using Scalar.AspNetCore;

namespace Governance.Host.Api;

/// <summary>The public HTTP API: every call of every <see cref="EndpointsAttribute"/> class, its description, and problems that say what to do.</summary>
internal static class ApiStartup
{
    internal const string Root = "/api/v1";

    internal static void AddApi(this IServiceCollection services)
    {
        services.AddOptions<JsonOptions>().Configure<BureauCalendar>((options, calendar) => ApiJson.Shape(options.SerializerOptions, calendar));
        services.AddSingleton<RateLimits>();
        services.AddOpenApi("v1", DescribeApi.Shape);
    }

    /// <summary>Before authentication, so that its refusals are problems too.</summary>
    internal static void UseApiProblems(this WebApplication app) => app.UseWhen(
        context => context.Request.Path.StartsWithSegments("/api"),
        api =>
        {
            api.Use((context, next) =>
            {
                context.Response.Headers.CacheControl = "no-store";
                context.Response.Headers.XContentTypeOptions = "nosniff";
                return next(context);
            });
            api.UseMiddleware<RequestLanguage>();
            api.UseMiddleware<ApiProblems>();
        });

    internal static void MapApi(this WebApplication app)
    {
        var api = app.MapGroup(Root).DisableAntiforgery();
        foreach (var map in Maps())
            map(api);
        app.MapNoSuchCall();
        app.MapHealth();
        app.MapOpenApi("/openapi/{documentName}.json");
        app.MapScalarApiReference("/api/docs", ApiPage.Shape);
    }

    private static Action<IEndpointRouteBuilder>[] Maps()
    {
        var maps = typeof(ApiStartup).Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<EndpointsAttribute>() is not null)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => type.GetMethod("Map", BindingFlags.Static | BindingFlags.NonPublic)?.CreateDelegate<Action<IEndpointRouteBuilder>>()
                ?? throw new InvalidOperationException($"{type.FullName} needs 'internal static void Map(IEndpointRouteBuilder api)'."))
            .ToArray();
        return maps.Length > 0 ? maps : throw new InvalidOperationException("No calls of the API were found.");
    }
}
