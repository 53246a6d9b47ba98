using System.ComponentModel;
using Governance.Core.Channels.Api;
using Governance.Core.Enquiries;
using Governance.Core.Telling;
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
    NewsWanted News)
{
    internal static ShownNews Of(TellingChoice choice) => new(Masked(choice.Email), Masked(choice.Mobile), choice.Wanted);

    private static string? Masked(string? address) => address is null ? null : MaskedValue.Of(address).Zh;
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
    }

    private static async Task<IResult> Show(string queryCode, ReadTellingChoice read, CancellationToken cancellationToken) =>
        (await read.Run(queryCode, cancellationToken)).Answer(ShownNews.Of);

    private static async Task<IResult> Change(string queryCode, HttpRequest request, ChangeTelling change)
    {
        var read = await request.ReadJson<NewNews>();
        return read.Problem is { } unreadable
            ? unreadable.Answer()
            : (await change.Run(
                queryCode, Arrival.By(ApiChannel.Code, request.HttpContext.Connection.RemoteIpAddress), read.Value!.Email, read.Value.Mobile, read.Value.News,
                CancellationToken.None)).Answer(ShownNews.Of);
    }
}
