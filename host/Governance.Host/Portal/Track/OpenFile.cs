using Governance.Core.Attachments;

namespace Governance.Host.Portal.Track;

/// <summary>An attachment goes out as a download that no browser opens in the portal's name, whatever is in it.</summary>
internal static class OpenFile
{
    internal static void Map(IEndpointRouteBuilder app) => app.MapGet("/track/{code}/attachments/{id:guid}", async (string code, Guid id, OpenAttachment open, HttpContext context) =>
    {
        var opened = (await open.ForWriter(code, id, context.RequestAborted)).Value;
        return opened is null ? Results.NotFound() : Results.Stream(opened.Content, opened.View.MediaType, opened.View.Name, enableRangeProcessing: true);
    }).RequireRateLimiting(Pace.Policy).ExcludeFromDescription();
}
