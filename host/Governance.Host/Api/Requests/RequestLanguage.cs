using System.Globalization;
using Governance.Host.Entrance;

namespace Governance.Host.Api.Requests;

/// <summary>A call is answered in the language that it wants.</summary>
internal sealed class RequestLanguage(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var language = ReaderLanguage.Wanted(context.Request);
        CultureInfo.CurrentUICulture = ReaderLanguage.Culture(language);
        context.Response.Headers.ContentLanguage = ReaderLanguage.Tag(language);
        context.Response.Headers.Append("Vary", "Accept-Language");
        return next(context);
    }
}
