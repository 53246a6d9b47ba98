using System.ComponentModel;
using System.Security.Claims;
using Governance.Core.FollowUps;
using Governance.Core.Office;
using Governance.Host.Api.Answers;
using Governance.Host.Api.Description;
using Governance.Host.Api.Requests;
using Governance.Host.Problems;

namespace Governance.Host.Api.ForOfficers;

/// <summary>What a head did about a bad rating.</summary>
internal sealed record FollowUpWork
{
    [Description("10 to 5,000 characters; for staff, not for the citizen.")]
    public string? Work { get; init; }
}

[Endpoints]
internal static class BadRatings
{
    internal static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/office/follow-ups", async (ClaimsPrincipal user, ListFollowUps list, CancellationToken cancellationToken) =>
                Results.Ok(await list.Run(user.Actor(), cancellationToken)))
            .ForReaders()
            .Produces<WaitingFollowUp[]>()
            .Describe("Officers", "List bad ratings to follow up",
                "One star or two, or not solved, and no head has looked into it; the earliest due first. For heads of the unit that answered and above it, and "
                    + "for the office's; empty for others.");
        api.MapPost("/office/enquiries/{id:guid}/follow-ups/{followUp:guid}", Finish)
            .ForReaders()
            .Accepts<FollowUpWork>("application/json")
            .Produces<ShownDossier>()
            .Problems(400, 404, 409, 413, 415)
            .Describe("Officers", "Say what was done about a bad rating", "By a head, once; also when it is late.")
            .Example(ExampleText.FollowUpWork);
    }

    private static async Task<IResult> Finish(Guid id, Guid followUp, HttpRequest request, ClaimsPrincipal user, HandleFollowUps followUps)
    {
        var read = await request.ReadJson<FollowUpWork>();
        return read.Problem is { } unreadable
            ? unreadable.Answer()
            : (await followUps.Finish(user.Actor(), id, followUp, read.Value!.Work ?? "", CancellationToken.None)).Answer(ShownDossier.Of);
    }
}
