using Microsoft.AspNetCore.Http.Features;

namespace Governance.Host.Entrance;

/// <summary>HEAD is answered as GET is, without the body: what watches a page by it must not be told that the page is missing.</summary>
internal static class HeadAsGet
{
    internal static async Task Run(HttpContext context, RequestDelegate next)
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }

        var sending = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null));
        context.Request.Method = HttpMethods.Get;
        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Method = HttpMethods.Head;
            context.Features.Set(sending);
        }
    }
}
