using System.ComponentModel;
using System.Security.Claims;
using Governance.Contracts;
using Governance.Core;
using Governance.Core.Office;
using Governance.Host.Api.Answers;
using Governance.Host.Api.Description;
using Governance.Host.Api.Requests;
using Governance.Host.Problems;

namespace Governance.Host.Api.ForOfficers;

/// <summary>Whether an enquiry is confidential from now on.</summary>
internal sealed record WantedConfidentiality
{
    [Description("true seals it at once; false opens it again.")]
    public bool? Confidential { get; init; }

    [Description("4 to 500 characters; needed to open it again, and kept on record.")]
    public string? Reason { get; init; }
}

[Endpoints]
internal static class Confidentiality
{
    internal static void Map(IEndpointRouteBuilder api) => api.MapPut("/office/enquiries/{id:guid}/confidentiality", Change)
        .ForReaders()
        .Accepts<WantedConfidentiality>("application/json")
        .Produces<ShownDossier>()
        .Problems(400, 404, 409, 413, 415)
        .Describe("Officers", "Make an enquiry confidential, or open it again",
            "By an officer of the unit that owns it, or of the office: text, form, timeline and drafts are sealed, it leaves search and the published "
                + "answers, and "
            + "only those named for it read it from then on. Back by a head with a reason, and only what staff made confidential.")
        .Example("""{ "confidential": true }""");

    private static async Task<IResult> Change(Guid id, HttpRequest request, ClaimsPrincipal user, KeepConfidential keep)
    {
        var read = await request.ReadJson<WantedConfidentiality>();
        if (read.Problem is { } unreadable)
            return unreadable.Answer();
        var outcome = read.Value!.Confidential switch
        {
            true => await keep.Run(user.Actor(), id, CancellationToken.None),
            false => await keep.Undo(user.Actor(), id, read.Value.Reason ?? "", CancellationToken.None),
            null => Problem.Invalid(new FieldError("confidential", ApiText.SayTrueOrFalse)),
        };
        return outcome.Answer(ShownDossier.Of);
    }
}
