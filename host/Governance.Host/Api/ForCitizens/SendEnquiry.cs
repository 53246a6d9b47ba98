using System.ComponentModel;
using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Clocks;
using Governance.Core.Enquiries;
using Governance.Core.Intake;
using Governance.Core.Units;
using Governance.Host.Api.Answers;
using Governance.Host.Api.Description;
using Governance.Host.Api.Limits;
using Governance.Host.Api.Requests;
using Governance.Host.Problems;
using NodaTime;

namespace Governance.Host.Api.ForCitizens;

/// <summary>What the sender is given once the enquiry is safely kept.</summary>
internal sealed record AcceptedEnquiry(
    [property: Description("The key to the enquiry; whoever holds it reads the enquiry.")]
    string QueryCode,
    [property: Description("What to call the enquiry by when speaking of it; it opens nothing.")]
    string FileNumber,
    EnquiryKind Kind,
    EnquiryStatus Status,
    Owner Owner,
    ShownClock? Clock,
    Instant AcceptedAt);

[Endpoints]
internal static class SendEnquiry
{
    private const string Key = "Idempotency-Key";

    internal static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/enquiries", Send)
            .LimitedBy(RateLimits.Submit)
            .Accepts<NewEnquiry>("application/json")
            .Produces<AcceptedEnquiry>(StatusCodes.Status201Created)
            .Problems(400, 409, 410, 413, 415)
            .Describe("Citizens", "Send an enquiry", "Checked, routed, clocked and safely kept before the query code is answered. "
                + "With an Idempotency-Key header (8 to 200 characters) the same enquiry sent again gives the same query code and the header "
                + "Idempotent-Replayed: true; "
                + "another enquiry under the same key is refused with 409.")
            .Header(Key, "Makes sending again safe.")
            .Example(ExampleText.Enquiry);
        api.MapPost("/enquiries/check", Check)
            .LimitedBy(RateLimits.Submit)
            .Accepts<NewEnquiry>("application/json")
            .Produces(StatusCodes.Status204NoContent)
            .Problems(400, 409, 413, 415)
            .Describe("Citizens", "Check an enquiry", "Says what would be wrong with it, all mistakes at once; nothing is kept.")
            .Example(ExampleText.Enquiry);
    }

    private static async Task<IResult> Send(HttpContext context, SubmitEnquiry submit, ChannelsFound channels)
    {
        var read = await context.Request.ReadJson<NewEnquiry>();
        if (read.Problem is { } unreadable)
            return unreadable.Answer();
        if (read.Value!.FalseChannel(channels) is { } claimed)
            return claimed.Answer();
        var key = context.Request.Headers[Key].ToString();
        // Once it is read, it is kept or refused: a sender who hangs up finds it under the same key.
        var outcome = await submit.Run(read.Value!.Submission(key.Length > 0 ? key : null), CancellationToken.None);
        if (outcome.Problem is { } problem)
            return problem.Answer();
        var acknowledgement = outcome.Value!;
        if (acknowledgement.Repeated)
            context.Response.Headers["Idempotent-Replayed"] = "true";
        return Results.Created(
            $"{ApiStartup.Root}/enquiries/{acknowledgement.QueryCode}",
            new AcceptedEnquiry(acknowledgement.QueryCode, acknowledgement.FileNumber, acknowledgement.Kind, acknowledgement.Status, acknowledgement.Owner,
                ShownClock.Of(acknowledgement.Clock), acknowledgement.AcceptedAt));
    }

    private static async Task<IResult> Check(HttpContext context, CheckSubmittedForm check, ChannelsFound channels)
    {
        var read = await context.Request.ReadJson<NewEnquiry>();
        if (read.Problem is { } unreadable)
            return unreadable.Answer();
        if (read.Value!.FalseChannel(channels) is { } claimed)
            return claimed.Answer();
        var outcome = await check.Run(read.Value!.Submission(null), context.RequestAborted);
        return outcome.Problem is { } problem ? problem.Answer() : Results.NoContent();
    }
}
