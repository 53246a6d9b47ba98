using System.ComponentModel;
using System.Security.Claims;
using Governance.Core.Office;
using Governance.Host.Api.Answers;
using Governance.Host.Api.Description;
using Governance.Host.Api.Requests;
using Governance.Host.Problems;
using NodaTime;

namespace Governance.Host.Api.ForOfficers;

/// <summary>Why a query code is stopped.</summary>
internal sealed record CodeToStop
{
    [Description("2 to 500 characters; for officers only.")]
    public string? Reason { get; init; }
}

/// <summary>What the officer hands to the citizen once he has made sure who it is.</summary>
internal sealed record HandedNumber(
    [property: Description("Opens nothing: the citizen exchanges it for a new query code.")]
    string PickUpNumber,
    Instant Until,
    string FileNumber);

[Endpoints]
internal static class StopCode
{
    internal static void Map(IEndpointRouteBuilder api) => api.MapPost("/office/enquiries/{id:guid}/revoke-code", Stop)
        .ForReaders()
        .Accepts<CodeToStop>("application/json")
        .Produces<HandedNumber>()
        .Problems(400, 404, 413, 415)
        .Describe("Officers", "Stop a query code that leaked or was lost",
            "For heads other than the officer in charge. The code stops at once; nobody of the staff learns a code: "
            + "the answer is a pick-up number for the citizen, good once and for seven days.")
        .Example(ExampleText.CodeToStop);

    private static async Task<IResult> Stop(Guid id, HttpRequest request, ClaimsPrincipal user, RevokeCode revoke)
    {
        var read = await request.ReadJson<CodeToStop>();
        return read.Problem is { } unreadable
            ? unreadable.Answer()
            : (await revoke.Run(user.Actor(), id, read.Value!.Reason, CancellationToken.None))
                .Answer(pickUpNumber => new HandedNumber(pickUpNumber.Number, pickUpNumber.Until, pickUpNumber.FileNumber));
    }
}
