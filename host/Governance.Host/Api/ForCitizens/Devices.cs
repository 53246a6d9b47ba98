using System.ComponentModel;
using Governance.Core;
using Governance.Core.Channels.Api;
using Governance.Core.Enquiries;
using Governance.Core.Telling.Devices;
using Governance.Host.Api.Answers;
using Governance.Host.Api.Description;
using Governance.Host.Api.Limits;
using Governance.Host.Api.Requests;
using Governance.Host.Problems;

namespace Governance.Host.Api.ForCitizens;

/// <summary>A browser as it says itself how it is to be notified.</summary>
internal sealed record NewDevice
{
    [Description("Where its push service takes messages for it (PushSubscription.endpoint). Only services of known browsers are called.")]
    public string? Endpoint { get; init; }

    [Description("Its public key (p256dh) in base64url.")]
    public string? Key { get; init; }

    [Description("What it shares with the bureau alone (auth) in base64url.")]
    public string? Auth { get; init; }
}

/// <summary>What a browser needs to subscribe.</summary>
internal sealed record ShownDevices(
    [property: Description("The bureau's key, as applicationServerKey of PushManager.subscribe; null where it notifies no browsers.")]
    string? ApplicationServerKey,
    [property: Description("How many devices are told of news of this enquiry.")]
    int Devices);

[Endpoints]
internal static class Devices
{
    private const string Address = "/enquiries/{queryCode}/news/devices";

    internal static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet(Address, Show)
            .ForCitizensAlone()
            .LimitedBy(RateLimits.Track)
            .Produces<ShownDevices>()
            .Problems(404, 410)
            .Describe("Citizens", "See on how many devices you are told of news", "And the key by which a browser subscribes (Web Push, RFC 8292).");
        api.MapPost(Address, Keep)
            .ForCitizensAlone()
            .LimitedBy(RateLimits.Track)
            .Accepts<NewDevice>("application/json")
            .Produces<ShownDevices>()
            .Problems(400, 404, 410, 413, 415)
            .Describe(
                "Citizens", "Be told of news on a device",
                "It is told that there is news, and never of what. Beyond five devices the one that was kept first is told no more.")
            .Example(ExampleText.Device);
        api.MapDelete(Address, Forget)
            .ForCitizensAlone()
            .LimitedBy(RateLimits.Track)
            .Produces<ShownDevices>()
            .Problems(404, 410)
            .Describe("Citizens", "Be told of news on no device any more", "What is told by e-mail or text message stays as it is.");
    }

    private static Task<IResult> Show(string queryCode, ReadDevices read) => Now(queryCode, read);

    private static async Task<IResult> Keep(string queryCode, HttpRequest request, KeepDevice keep, ReadDevices offer)
    {
        var read = await request.ReadJson<NewDevice>();
        if (read.Problem is { } unreadable)
            return unreadable.Answer();
        var device = read.Value!;
        var kept = await keep.Run(queryCode, Came(request), device.Endpoint, device.Key, device.Auth, CancellationToken.None);
        return kept.Problem is { } problem ? problem.Answer() : await Now(queryCode, offer);
    }

    private static async Task<IResult> Forget(string queryCode, HttpRequest request, ForgetDevices forget, ReadDevices offer) =>
        (await forget.Run(queryCode, Came(request), CancellationToken.None)).Problem is { } problem ? problem.Answer() : await Now(queryCode, offer);

    private static async Task<IResult> Now(string queryCode, ReadDevices read)
    {
        var now = await read.Run(queryCode, CancellationToken.None);
        return now.Value is { } offer ? Results.Ok(new ShownDevices(offer.Key, offer.Devices)) : now.Problem!.Answer();
    }

    private static Arrival Came(HttpRequest request) => Arrival.By(ApiChannel.Code, request.HttpContext.Connection.RemoteIpAddress);
}
