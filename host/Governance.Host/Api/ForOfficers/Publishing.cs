using System.ComponentModel;
using System.Security.Claims;
using Governance.Core.Publishing;
using Governance.Host.Api.Answers;
using Governance.Host.Api.Description;
using Governance.Host.Api.Requests;
using Governance.Host.Problems;

namespace Governance.Host.Api.ForOfficers;

/// <summary>What everybody may read of an enquiry.</summary>
internal sealed record WantedPublication
{
    [Description("4 to 200 characters, written anew without anything personal.")]
    public string? Question { get; init; }

    [Description("4 to 5,000 characters, likewise.")]
    public string? Answer { get; init; }
}

[Endpoints]
internal static class Publishing
{
    internal static void Map(IEndpointRouteBuilder api) => api.MapPut("/office/enquiries/{id:guid}/published", Publish)
        .ForReaders()
        .Accepts<WantedPublication>("application/json")
        .Produces<ShownDossier>()
        .Problems(400, 404, 409, 413, 415, 422)
        .Describe("Officers", "Publish a question and its answer",
            "Once it has been answered, and never of a confidential enquiry. It stands in the enquiry zone, in search, in the feeds and in Open311; "
                + "sent again, it takes the place of what was published before.")
        .Example(ExampleText.Publication);

    private static async Task<IResult> Publish(Guid id, HttpRequest request, ClaimsPrincipal user, PublishReply publish)
    {
        var read = await request.ReadJson<WantedPublication>();
        return read.Problem is { } unreadable
            ? unreadable.Answer()
            : (await publish.Run(user.Actor(), id, read.Value!.Question ?? "", read.Value.Answer ?? "", CancellationToken.None)).Answer(ShownDossier.Of);
    }
}
