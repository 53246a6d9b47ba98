using System.ComponentModel;
using Governance.Core.Channels.Api;
using Governance.Core.Enquiries;
using Governance.Core.Tracking;
using Governance.Host.Api.Answers;
using Governance.Host.Api.Description;
using Governance.Host.Api.Limits;
using Governance.Host.Problems;

namespace Governance.Host.Api.ForCitizens;

/// <summary>The query code that holds from now on.</summary>
internal sealed record NewQueryCode(
    [property: Description("The key to the enquiry from now on; the one before opens nothing any more.")]
    string QueryCode,
    string FileNumber);

[Endpoints]
internal static class ExchangeCode
{
    private const string Key = "Idempotency-Key";

    internal static void Map(IEndpointRouteBuilder api) => api.MapPost("/enquiries/{queryCode}/code", Exchange)
        .ForCitizensAlone()
        .LimitedBy(RateLimits.Track)
        .Produces<NewQueryCode>()
        .Problems(400, 404, 410)
        .Describe("Citizens", "Replace the query code",
            "Exchanges a query code, or a pick-up number that the office gave out, for a new code; the old one stops at once. "
            + "With an Idempotency-Key header (8 to 200 characters) the same exchange asked again gives the same code.")
        .Header(Key, "Makes asking again safe.");

    private static async Task<IResult> Exchange(string queryCode, HttpContext context, ReplaceCode replace)
    {
        var key = context.Request.Headers[Key].ToString();
        var came = Arrival.By(ApiChannel.Code, context.Connection.RemoteIpAddress);
        return (await replace.Run(queryCode, came, key.Length > 0 ? key : null, CancellationToken.None))
            .Answer(newCode => new NewQueryCode(newCode.QueryCode, newCode.FileNumber));
    }
}
