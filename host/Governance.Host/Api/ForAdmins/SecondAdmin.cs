using System.ComponentModel;
using System.Security.Claims;
using Governance.Contracts;
using Governance.Core;
using Governance.Core.Modules;
using Governance.Core.Proposals;
using Governance.Core.Switching;
using Governance.Host.Api.Answers;
using Governance.Host.Api.Description;
using Governance.Host.Api.ForOfficers;
using Governance.Host.Api.Requests;
using Governance.Host.Problems;

namespace Governance.Host.Api.ForAdmins;

/// <summary>What a second admin shall be asked for.</summary>
internal sealed record WantedSecondAdmin
{
    [Description("All of what is asked for: upload, turnOn, rollBack, trustKey, withdrawKey. An empty list: one admin is enough.")]
    public List<ProposedWork>? Works { get; init; }

    [Description("The version that was changed; left out, whatever holds is replaced.")]
    public int? BasedOnVersion { get; init; }

    [Description("2 to 500 characters; kept on record.")]
    public string? Reason { get; init; }
}

/// <summary>Why what waits shall not be done.</summary>
internal sealed record DeclineOf
{
    [Description("2 to 500 characters; kept on record.")]
    public string? Reason { get; init; }
}

/// <summary>What brings code live waits for a second admin where the bureau wants it.</summary>
[Endpoints]
internal static class SecondAdmin
{
    private const string Waiting = "/api/v1/admin/proposals";

    internal static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/admin/second-admin", async (ClaimsPrincipal user, ChangeSecondAdmin rules, CancellationToken cancellationToken) =>
                (await rules.Read(user.Actor(), cancellationToken)).Answer(view => view))
            .ForAdmins()
            .Produces<SecondAdminView>()
            .Describe("Admins", "Read what a second admin is asked for", "An empty list: one admin is enough. Version 0: nobody has set anything.");
        api.MapPut("/admin/second-admin", Change)
            .ForAdmins()
            .Accepts<WantedSecondAdmin>("application/json")
            .Produces<SecondAdminView>()
            .Problems(400, 409, 413, 415)
            .Describe("Admins", "Set what a second admin is asked for",
                "More holds at once; less waits until another admin has confirmed it. It takes two admins to begin with. 409 when somebody was faster.")
            .Example(ExampleText.SecondAdmin);
        api.MapGet("/admin/proposals", async (ClaimsPrincipal user, ReadProposals read, CancellationToken cancellationToken) =>
                (await read.Run(user.Actor(), cancellationToken)).Answer(list => list))
            .ForAdmins()
            .Produces<ProposalList>()
            .Describe("Admins", "List what waits for a second admin", "And what became of what did, for thirty days; the audit has it for longer.");
        api.MapGet("/admin/proposals/{id:guid}/package", Download)
            .ForAdmins()
            .Produces<byte[]>(StatusCodes.Status200OK, "application/zip")
            .Problems(404)
            .Describe("Admins", "Download the package that waits", "As it was uploaded, signature and all, so that who confirms it can look at it first.");
        api.MapPost("/admin/proposals/{id:guid}/confirm", async (Guid id, ClaimsPrincipal user, ConfirmProposal confirm) =>
                (await confirm.Run(user.Actor(), id, CancellationToken.None)).Answer(proposal => proposal))
            .ForAdmins()
            .Produces<ProposalView>()
            .Problems(400, 404, 409, 422)
            .Describe("Admins", "Confirm what another admin proposed",
                "It is done at once, and both names stay on record. 403 to whoever proposed it; 409 when it was decided, is too old, or things have changed.");
        api.MapPost("/admin/proposals/{id:guid}/decline", Decline)
            .ForAdmins()
            .Accepts<DeclineOf>("application/json")
            .Produces<ProposalView>()
            .Problems(400, 404, 409, 413, 415)
            .Describe("Admins", "Decline what waits, or take one's own back", "Nothing goes live.")
            .Example(ExampleText.Decline);
    }

    /// <summary>The module as it now stands, or 202 when what was asked waits for a second admin.</summary>
    internal static IResult AnswerOrWait(this Outcome<ModuleView> outcome) =>
        outcome.Value is { Proposed: true } waits ? Results.Accepted(Waiting, ShownModule.Of(waits)) : outcome.Answer(ShownModule.Of);

    /// <summary>For calls that answer so.</summary>
    internal static RouteHandlerBuilder MayWait<T>(this RouteHandlerBuilder call) => call.Produces<T>(StatusCodes.Status202Accepted);

    private static async Task<IResult> Change(HttpRequest request, ClaimsPrincipal user, ChangeSecondAdmin change)
    {
        var read = await request.ReadJson<WantedSecondAdmin>();
        if (read.Problem is { } unreadable)
            return unreadable.Answer();
        if (read.Value!.Works is not { } works)
            return Problem.Invalid(new FieldError("works", ApiText.ThisMemberIsNeeded)).Answer();
        return (await change.Run(user.Actor(), works, read.Value.BasedOnVersion, read.Value.Reason ?? "", CancellationToken.None)).Answer(view => view);
    }

    private static async Task<IResult> Decline(Guid id, HttpRequest request, ClaimsPrincipal user, DeclineProposal decline)
    {
        var read = await request.ReadJson<DeclineOf>();
        return read.Problem is { } unreadable
            ? unreadable.Answer()
            : (await decline.Run(user.Actor(), id, read.Value!.Reason ?? "", CancellationToken.None)).Answer(proposal => proposal);
    }

    private static async Task<IResult> Download(Guid id, ClaimsPrincipal user, ReadProposals read, CancellationToken cancellationToken) =>
        await read.Package(user.Actor(), id, cancellationToken) is { } content
            ? Results.File(content, "application/zip", $"{id}.zip")
            : DeclineProposal.Gone.Answer();
}
