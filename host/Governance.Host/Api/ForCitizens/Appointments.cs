using System.ComponentModel;
using Governance.Core.Channels.Api;
using Governance.Core.Enquiries;
using Governance.Core.Reservations;
using Governance.Core.Tracking;
using Governance.Host.Api.Answers;
using Governance.Host.Api.Description;
using Governance.Host.Api.Limits;
using Governance.Host.Api.Requests;
using Governance.Host.Problems;

namespace Governance.Host.Api.ForCitizens;

/// <summary>Another time.</summary>
internal sealed record OtherTime
{
    [Description("The id of a slot that GET .../times lists.")]
    public string? Slot { get; init; }
}

/// <summary>Times that an appointment can be changed to.</summary>
internal sealed record OtherTimes(ShownAppointment Now, IReadOnlyList<FreeSlot> Slots);

[Endpoints]
internal static class Appointments
{
    internal static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/enquiries/{queryCode}/appointments/{schedule}/times", Times)
            .ForCitizensAlone()
            .LimitedBy(RateLimits.Track)
            .Produces<OtherTimes>()
            .Problems(404, 409, 410)
            .Describe("Citizens", "List other times for an appointment",
                "While it is not confirmed yet, only times that can still be confirmed before they come.");
        api.MapPut("/enquiries/{queryCode}/appointments/{schedule}", Change)
            .ForCitizensAlone()
            .LimitedBy(RateLimits.Track)
            .Accepts<OtherTime>("application/json")
            .Produces<ShownEnquiry>()
            .Problems(400, 404, 409, 410, 413, 415)
            .Describe(
                "Citizens", "Change an appointment", "At once and in one step: until the new time is taken, the old one is kept. 409 when it is too late.")
            .Example("""{ "slot": "2026-12-03T0830-1" }""");
        api.MapDelete("/enquiries/{queryCode}/appointments/{schedule}", GiveBack)
            .ForCitizensAlone()
            .LimitedBy(RateLimits.Track)
            .Produces<ShownEnquiry>()
            .Problems(404, 409, 410)
            .Describe("Citizens", "Give an appointment back", "Somebody else can have the time at once. 409 when it is too late.");
        api.MapDelete("/enquiries/{queryCode}/items/{pool}", GiveBackItem)
            .ForCitizensAlone()
            .LimitedBy(RateLimits.Track)
            .Produces<ShownEnquiry>()
            .Problems(404, 409, 410)
            .Describe("Citizens", "Give an item of a pool back", "Such as a plate number that is held. 409 when it has been confirmed and kept.");
    }

    private static Arrival Came(HttpContext context) => Arrival.By(ApiChannel.Code, context.Connection.RemoteIpAddress);

    private static async Task<IResult> Times(string queryCode, string schedule, ChangeAppointment change, CancellationToken cancellationToken) =>
        (await change.Times(queryCode, schedule, cancellationToken)).Answer(times => new OtherTimes(ShownAppointment.Of(times.Now), times.Slots));

    private static async Task<IResult> Change(string queryCode, string schedule, HttpContext context, ChangeAppointment change)
    {
        var read = await context.Request.ReadJson<OtherTime>();
        return read.Problem is { } unreadable
            ? unreadable.Answer()
            : (await change.Run(queryCode, Came(context), schedule, read.Value!.Slot, CancellationToken.None)).Answer(ShownEnquiry.Of);
    }

    private static async Task<IResult> GiveBack(string queryCode, string schedule, HttpContext context, GiveBackHeld giveBack) =>
        (await giveBack.Run(queryCode, Came(context), schedule, CancellationToken.None)).Answer(ShownEnquiry.Of);

    private static Task<IResult> GiveBackItem(string queryCode, string pool, HttpContext context, GiveBackHeld giveBack) =>
        GiveBack(queryCode, pool, context, giveBack);
}
