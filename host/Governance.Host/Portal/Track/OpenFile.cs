using Governance.Core.Attachments;
using Governance.Host.Api.ForCitizens;

namespace Governance.Host.Portal.Track;

/// <summary>An attachment goes out as a download that no browser opens in the portal's name, whatever is in it.</summary>
internal static class OpenFile
{
    internal static void Map(IEndpointRouteBuilder app) => app.MapGet(
        "/enquiry/{handle}/attachments/{id:guid}",
        async (string handle, Guid id, OpenAttachment open, CitizenSession session, HttpContext context) =>
        {
            if (context.IsStaff() || session.Code(context, handle) is not { } code)
                return Results.NotFound();
            var opened = (await open.ForWriter(code, id, context.RequestAborted)).Value;
            return opened is null ? Results.NotFound() : Results.Stream(opened.Content, opened.View.MediaType, opened.View.Name, enableRangeProcessing: true);
        }).RequireRateLimiting(PortalRateLimits.Policy).ExcludeFromDescription();
}
