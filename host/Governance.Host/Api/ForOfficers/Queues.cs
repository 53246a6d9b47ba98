using System.Security.Claims;
using Governance.Contracts;
using Governance.Core;
using Governance.Core.Attachments;
using Governance.Core.Enquiries;
using Governance.Core.Office;
using Governance.Core.Officers;
using Governance.Core.Units;
using Governance.Host.Api.Answers;
using Governance.Host.Api.Description;
using Governance.Host.Api.ForCitizens;
using Governance.Host.Api.Requests;
using Governance.Host.Problems;

namespace Governance.Host.Api.ForOfficers;

[Endpoints]
internal static class Queues
{
    private const int LongestSearch = 100;

    internal static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/office/enquiries", Read)
            .ForStaff()
            .Query("queue", "mine, unit, all or approval; unit when left out.")
            .Query("status", "open, waitingForCitizen or answered.")
            .Query("kind", "Only of this kind.")
            .Query("search", "A part of subject or text, or a file number; confidential enquiries are found by their number alone.")
            .Query("skip", "From 0 to 1,000,000.")
            .Query("take", "From 1 to 200; 50 when left out.")
            .Produces<ShownQueue>()
            .Problems(400)
            .Describe("Officers", "Read a queue", "What the officer may see, by time left.");
        api.MapGet("/office/enquiries/{id:guid}", Open)
            .ForStaff()
            .Produces<ShownDossier>()
            .Problems(404)
            .Describe("Officers", "Open an enquiry", "With the steps that this officer may take now. What he may not open is answered as if it did not exist; opening a confidential one is on record.");
        api.MapGet("/office/enquiries/{id:guid}/attachments/{attachment:guid}", OpenFile)
            .ForStaff()
            .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream")
            .Problems(404)
            .Describe("Officers", "Open a file of an enquiry", "For whoever may open the enquiry.");
        api.MapGet("/office/units", async (ListUnits units, CancellationToken cancellationToken) => Results.Ok(await units.Run(cancellationToken)))
            .ForStaff()
            .Produces<UnitView[]>()
            .Describe("Officers", "List the units", "The desks that an enquiry can be handed to.");
    }

    private static async Task<IResult> Read(HttpRequest request, ClaimsPrincipal user, ReadQueue read, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var wanted = new QueueRequest(
            query.OneOf<QueueName>("queue") ?? QueueName.Unit, query.OneOf<EnquiryStatus>("status"), query.OneOf<EnquiryKind>("kind"), query.Text("search"),
            query.Number("skip", 0, 0, 1_000_000), query.Number("take", 50, 1, 200));
        if (query.Problem is { } wrong)
            return wrong.Answer();
        if (wanted.Search?.Length > LongestSearch)
            return Problem.Invalid(new FieldError("search", new($"最多 {LongestSearch} 个字符。", $"No more than {LongestSearch} characters."))).Answer();
        var page = await read.Run(user.Actor(), wanted, cancellationToken);
        return Results.Ok(new ShownQueue([.. page.Rows.Select(ShownRow.Of)], page.Total));
    }

    private static async Task<IResult> Open(Guid id, ClaimsPrincipal user, ReadEnquiry read, CancellationToken cancellationToken) =>
        (await read.Run(user.Actor(), id, cancellationToken)).Answer(ShownDossier.Of);

    private static async Task<IResult> OpenFile(Guid id, Guid attachment, ClaimsPrincipal user, OpenAttachment open, CancellationToken cancellationToken) =>
        (await open.ForOfficer(user.Actor(), id, attachment, cancellationToken)).File();
}
