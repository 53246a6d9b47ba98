using System.Security.Claims;
using Governance.Contracts;
using Governance.Core;
using Governance.Core.Attachments;
using Governance.Core.Enquiries;
using Governance.Core.Office;
using Governance.Core.Officers;
using Governance.Core.Reading;
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
            .ForReaders()
            .Query<QueueName>("queue", "mine, unit, all or approval for what is open, done for what has been answered; unit when left out.")
            .Query<EnquiryStatus>("status", "open or waitingForCitizen; answered lists what of the queue is done.")
            .Query<EnquiryKind>("kind", "Only of this kind.")
            .Query("search",
                "Words that must all stand in subject or text, sign by sign, or a file number. Open and done alike are looked through; what is confidential "
                    + "is found by its number alone.")
            .Query("after",
                "Where the page before ended: its `next`, or its `previous` to go back. Whatever comes in meanwhile, no row is missed and none comes twice.")
            .Query("skip", "From 0 to 1,000,000; for a few rows: what is skipped is read all the same.")
            .Query("take", "From 1 to 200; 50 when left out.")
            .Produces<ShownQueue>()
            .Problems(400)
            .Describe("Officers", "Read a queue", "What is open by time left, what is done and what a search finds newest first.");
        api.MapGet("/office/enquiries/{id:guid}", Open)
            .ForReaders()
            .Produces<ShownDossier>()
            .Problems(404)
            .Describe(
                "Officers", "Open an enquiry",
                "With the steps that this officer may take now. What he may not open is answered as if it did not exist; each opening is on record. "
                    + "Contact and sensitive answers are hidden until they are asked for.");
        api.MapGet("/office/enquiries/{id:guid}/attachments/{attachment:guid}", OpenFile)
            .ForReaders()
            .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream")
            .Problems(404)
            .Describe("Officers", "Open a file of an enquiry", "For whoever may open the enquiry; on record.");
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
            query.Number("skip", 0, 0, 1_000_000), query.Number("take", 50, 1, 200), query.Text("after"));
        if (query.Problem is { } wrong)
            return wrong.Answer();
        if (wanted.Search?.Length > LongestSearch)
            return Problem.Invalid(new FieldError("search", ApiText.ForOfficersNoMoreThanCharacters(LongestSearch))).Answer();
        if (wanted.After is not null && QueueMark.Read(wanted.After) is null)
            return Problem.Invalid(new FieldError("after", ApiText.MustBeNextOrPrevious)).Answer();
        var page = await read.Run(user.Actor(), wanted, cancellationToken);
        return Results.Ok(new ShownQueue([.. page.Rows.Select(ShownRow.Of)], page.Total, page.Next, page.Previous));
    }

    private static async Task<IResult> Open(Guid id, ClaimsPrincipal user, ReadEnquiry read, CancellationToken cancellationToken) =>
        (await read.Run(user.Actor(), id, cancellationToken)).Answer(ShownDossier.Of);

    private static async Task<IResult> OpenFile(Guid id, Guid attachment, ClaimsPrincipal user, OpenFileForOfficer open, CancellationToken cancellationToken) =>
        (await open.Run(user.Actor(), id, attachment, cancellationToken)).File();
}
