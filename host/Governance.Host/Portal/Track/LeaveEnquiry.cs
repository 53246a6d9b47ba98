namespace Governance.Host.Portal.Track;

/// <summary>"Leave and forget": from here on this browser shows nothing of the enquiry without its code.</summary>
internal static class LeaveEnquiry
{
    internal static void Map(IEndpointRouteBuilder app) => app.MapPost("/enquiry/{handle}/leave", (string handle, HttpContext context) =>
    {
        CitizenSession.Leave(context, handle);
        context.Response.Headers.Location = "/";
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }).DisableAntiforgery().ExcludeFromDescription();
}
