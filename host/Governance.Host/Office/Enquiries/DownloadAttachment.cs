using Governance.Core;
using Governance.Core.Reading;
using Governance.Host.SignIn;

namespace Governance.Host.Office.Enquiries;

/// <summary>An attachment as a download, never shown inside the page: what citizens send is not to be trusted with the officer's session.</summary>
internal static class DownloadAttachment
{
    internal static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/office/enquiries/{enquiry:guid}/attachments/{attachment:guid}", Answer)
            .RequireAuthorization(Policies.Readers)
            .ExcludeFromDescription();

    private static async Task<IResult> Answer(Guid enquiry, Guid attachment, HttpContext http, OpenFileForOfficer open, CancellationToken cancellationToken)
    {
        if (StaffClaims.ActorOf(http.User) is not { } actor)
            return Results.Forbid();
        var opened = await open.Run(actor, enquiry, attachment, cancellationToken);
        if (opened.Value is not { } file)
            return opened.Problem?.Kind == ProblemKind.Forbidden ? Results.Forbid() : Results.NotFound();
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.ContentSecurityPolicy = "sandbox";
        http.Response.Headers.CacheControl = "private, no-store";
        return Results.File(file.Content, file.View.MediaType, file.View.Name, enableRangeProcessing: true);
    }

    internal static string Address(Guid enquiry, Guid attachment) => $"/office/enquiries/{enquiry}/attachments/{attachment}";
}
