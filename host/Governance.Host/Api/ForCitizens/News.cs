using System.ComponentModel;
using Governance.Core;
using Governance.Core.Channels.Api;
using Governance.Core.Enquiries;
using Governance.Core.Telling;
using Governance.Core.Telling.Confirming;
using Governance.Core.Tracking;
using Governance.Host.Api.Answers;
using Governance.Host.Api.Description;
using Governance.Host.Api.Limits;
using Governance.Host.Api.Requests;
using Governance.Host.Problems;

namespace Governance.Host.Api.ForCitizens;

/// <summary>How the writer wants to be told of news.</summary>
internal sealed record NewNews
{
    [Description("Where to. Left out, the address that there is stays.")]
    public string? Email { get; init; }

    [Description("Where to by text message: given without an address for mail, news goes there from now on.")]
    public string? Mobile { get; init; }

    [Description("How much. Of a confidential enquiry nobody is told more than that there is news.")]
    public NewsWanted? News { get; init; }
}

/// <summary>How he is told.</summary>
internal sealed record ShownNews(
    [property: Description("The first and last signs of the address; null where there is none.")]
    string? Email,
    [property: Description("The first and last digits of the mobile, which is written to where there is no address for mail; null where there is none.")]
    string? Mobile,
    NewsWanted News,
    [property: Description("Whether nothing is told there until the code is given that was sent there.")]
    bool AwaitsCode)
{
    internal static ShownNews Of(TellingChoice choice, bool awaitsCode) => new(Masked(choice.Email), Masked(choice.Mobile), choice.Wanted, awaitsCode);

    private static string? Masked(string? address) => address is null ? null : MaskedValue.Of(address).Zh;
}

/// <summary>What was sent to the address.</summary>
internal sealed record GivenCode
{
    [Description("The six digits of the newest message.")]
    public string? Code { get; init; }
}

[Endpoints]
internal static class News
{
    internal static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/enquiries/{queryCode}/news", Show)
            .ForCitizensAlone()
            .LimitedBy(RateLimits.Track)
            .Produces<ShownNews>()
            .Problems(404, 410)
            .Describe("Citizens", "See how you are told of news", "By which address, and how much.");
        api.MapPut("/enquiries/{queryCode}/news", Change)
            .ForCitizensAlone()
            .LimitedBy(RateLimits.Track)
            .Accepts<NewNews>("application/json")
            .Produces<ShownNews>()
            .Problems(400, 404, 410, 413, 415)
            .Describe(
                "Citizens", "Choose how you are told of news",
                "What happened, only that there is news, or nothing at all; by mail, or by text message where there is no address for mail.")
            .Example(ExampleText.News);
        api.MapPost("/enquiries/{queryCode}/news/confirmation", Confirm)
            .ForCitizensAlone()
            .LimitedBy(RateLimits.Track)
            .Accepts<GivenCode>("application/json")
            .Produces<ShownNews>()
            .Problems(400, 404, 410, 413, 415)
            .Describe(
                "Citizens", "Confirm the address for news",
                "With the code that was sent there; it is good for 30 minutes and five tries. Where nothing awaits a code, nothing changes.")
            .Example(ExampleText.ConfirmationCode);
        api.MapPost("/enquiries/{queryCode}/news/code", SendAgain)
            .ForCitizensAlone()
            .LimitedBy(RateLimits.Track)
            .Produces<ShownNews>()
            .Problems(404, 410)
            .Describe(
                "Citizens", "Have another code sent to the address for news",
                "At most one a minute and five a day. Those of before are of no use then. Where nothing awaits a code, none is sent.");
    }

    private static async Task<IResult> Show(string queryCode, ReadTellingChoice read, ReadConfirmation awaited, CancellationToken cancellationToken) =>
        await Shown(await read.Run(queryCode, cancellationToken), queryCode, awaited);

    private static async Task<IResult> Change(string queryCode, HttpRequest request, ChangeTelling change, ReadConfirmation awaited)
    {
        var read = await request.ReadJson<NewNews>();
        return read.Problem is { } unreadable
            ? unreadable.Answer()
            : await Shown(
                await change.Run(queryCode, Came(request), read.Value!.Email, read.Value.Mobile, read.Value.News, CancellationToken.None), queryCode, awaited);
    }

    private static async Task<IResult> Confirm(string queryCode, HttpRequest request, ConfirmAddress confirm, ReadConfirmation awaited)
    {
        var read = await request.ReadJson<GivenCode>();
        return read.Problem is { } unreadable
            ? unreadable.Answer()
            : await Shown(await confirm.Run(queryCode, Came(request), read.Value!.Code, CancellationToken.None), queryCode, awaited);
    }

    private static async Task<IResult> SendAgain(string queryCode, SendConfirmationAgain send, ReadConfirmation awaited) =>
        await Shown(await send.Run(queryCode, CancellationToken.None), queryCode, awaited);

    private static async Task<IResult> Shown(Outcome<TellingChoice> outcome, string queryCode, ReadConfirmation awaited)
    {
        if (outcome.Value is not { } choice)
            return outcome.Problem!.Answer();
        var waits = await awaited.Run(queryCode, CancellationToken.None) is not null;
        return Results.Ok(ShownNews.Of(choice, waits));
    }

    private static Arrival Came(HttpRequest request) => Arrival.By(ApiChannel.Code, request.HttpContext.Connection.RemoteIpAddress);
}
