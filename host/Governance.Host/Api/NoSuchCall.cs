using Governance.Contracts;
using Governance.Host.Api.Answers;
using Governance.Host.Problems;
using Microsoft.AspNetCore.Routing.Template;

namespace Governance.Host.Api;

/// <summary>
/// Takes what no call below <c>/api</c> takes, before the pages of the portal do: an unknown address, or a known one by the wrong method
/// or with content of the wrong type.
/// </summary>
internal static class NoSuchCall
{
    internal static void MapNoSuchCall(this WebApplication app) => app.Map("/api/{**rest}", Refuse).ExcludeFromDescription();

    private static Task Refuse(HttpContext context, EndpointDataSource endpoints)
    {
        var methods = endpoints.Endpoints.OfType<RouteEndpoint>()
            .Where(call => call.RoutePattern.RawText?.StartsWith(ApiStartup.Root, StringComparison.Ordinal) == true)
            .Where(call => new TemplateMatcher(new(call.RoutePattern), []).TryMatch(context.Request.Path, []))
            .SelectMany(call => call.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [])
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToArray();
        if (methods.Length == 0)
            return ApiProblem.Write(context, StatusCodes.Status404NotFound, ApiText.NoSuchCall);
        // Address and method are right: what a call takes is all that is left to be wrong.
        if (methods.Contains(context.Request.Method))
            throw new BadHttpRequestException("Content of another type.", StatusCodes.Status415UnsupportedMediaType);
        var allowed = string.Join(", ", methods);
        context.Response.Headers.Allow = allowed;
        return ApiProblem.Write(
            context,
            StatusCodes.Status405MethodNotAllowed,
            ApiText.ThisAddressTakesOnly(allowed));
    }
}
