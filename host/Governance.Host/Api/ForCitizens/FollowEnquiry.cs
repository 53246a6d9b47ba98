using System.ComponentModel;
using Governance.Core.Attachments;
using Governance.Core.Channels.Api;
using Governance.Core.Enquiries;
using Governance.Core.Tracking;
using Governance.Host.Api.Answers;
using Governance.Host.Api.Description;
using Governance.Host.Api.Limits;
using Governance.Host.Api.Requests;
using Governance.Host.Problems;

namespace Governance.Host.Api.ForCitizens;

/// <summary>A message of the writer.</summary>
internal sealed record NewMessage
{
    [Description("2 to 5,000 characters.")]
    public string? Text { get; init; }

    [Description("Ids that POST /api/v1/attachments gave.")]
    public List<Guid>? Attachments { get; init; }

    [Description("True for a message after the reply that must be answered, even if it reads like a word of thanks, which starts no new clock.")]
    public bool? NewQuestion { get; init; }
}

/// <summary>What the writer thinks of the reply.</summary>
internal sealed record NewRating
{
    [Description("From 1 to 5.")]
    public int? Stars { get; init; }

    [Description("At most 1,000 characters.")]
    public string? Comment { get; init; }

    [Description("Whether the matter was solved.")]
    public Solved? Solved { get; init; }

    [Description("Why it is bad, 2 to 500 characters; needed with one star or two.")]
    public string? Reason { get; init; }

    internal Rating Read() => new(Stars ?? 0, Comment, Solved, Reason);
}

[Endpoints]
internal static class FollowEnquiry
{
    internal static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/enquiries/{queryCode}", Track)
            .ForCitizensAlone()
            .LimitedBy(RateLimits.Track)
            .Produces<ShownEnquiry>()
            .Problems(404, 410)
            .Describe(
                "Citizens", "Follow an enquiry", "Status, owner, clock and timeline, for whoever holds the query code. Every wrong code is answered alike.");
        api.MapPost("/enquiries/{queryCode}/messages", Write)
            .ForCitizensAlone()
            .LimitedBy(RateLimits.Track)
            .Accepts<NewMessage>("application/json")
            .Produces<ShownEnquiry>()
            .Problems(400, 404, 410, 413, 415)
            .Describe("Citizens", "Write about an enquiry",
                "Answers an open question, which lets the clock run on; after the reply it takes the enquiry up again with a new clock, unless it is a mere "
                    + "word of thanks.")
            .Example(ExampleText.Message);
        api.MapPost("/enquiries/{queryCode}/rating", Rate)
            .ForCitizensAlone()
            .LimitedBy(RateLimits.Track)
            .Accepts<NewRating>("application/json")
            .Produces<ShownEnquiry>()
            .Problems(400, 404, 409, 410, 413, 415)
            .Describe("Citizens", "Rate the reply",
                "Once for each reply. With one star or two the reason is needed; such a rating, and one that says that nothing is solved, is followed up by "
                    + "a head.")
            .Example(ExampleText.Rating);
        api.MapGet("/enquiries/{queryCode}/attachments/{id:guid}", Open)
            .ForCitizensAlone()
            .LimitedBy(RateLimits.Track)
            .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream")
            .Problems(404)
            .Describe("Citizens", "Open a file of an enquiry", "For whoever holds the query code.");
    }

    private static Arrival Came(HttpRequest request) => Arrival.By(ApiChannel.Code, request.HttpContext.Connection.RemoteIpAddress);

    private static async Task<IResult> Track(string queryCode, TrackEnquiry track, CancellationToken cancellationToken) =>
        (await track.Run(queryCode, cancellationToken)).Answer(ShownEnquiry.Of);

    private static async Task<IResult> Write(string queryCode, HttpRequest request, WriteMessage write)
    {
        var read = await request.ReadJson<NewMessage>();
        return read.Problem is { } unreadable
            ? unreadable.Answer()
            : (await write.Run(queryCode, Came(request), read.Value!.Text ?? "", read.Value.Attachments ?? [], read.Value.NewQuestion == true,
                CancellationToken.None)).Answer(ShownEnquiry.Of);
    }

    private static async Task<IResult> Rate(string queryCode, HttpRequest request, RateReply rate)
    {
        var read = await request.ReadJson<NewRating>();
        return read.Problem is { } unreadable
            ? unreadable.Answer()
            : (await rate.Run(queryCode, Came(request), read.Value!.Read(), CancellationToken.None)).Answer(ShownEnquiry.Of);
    }

    private static async Task<IResult> Open(string queryCode, Guid id, OpenAttachment open, CancellationToken cancellationToken) =>
        (await open.ForWriter(queryCode, id, cancellationToken)).File();

    /// <summary>Always to be saved, never shown: what citizens upload runs in no officer's browser.</summary>
    internal static IResult File(this Core.Outcome<OpenedAttachment> opened) => opened.Problem is { } problem
        ? problem.Answer()
        : Results.File(opened.Value!.Content, opened.Value.View.MediaType, opened.Value.View.Name, enableRangeProcessing: true);
}
