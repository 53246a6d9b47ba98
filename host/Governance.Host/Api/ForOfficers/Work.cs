using System.ComponentModel;
using System.Security.Claims;
using Governance.Core;
using Governance.Core.Office;
using Governance.Core.Officers;
using Governance.Core.Units;
using Governance.Host.Api.Answers;
using Governance.Host.Api.Description;
using Governance.Host.Api.Requests;
using Governance.Host.Problems;
using Governance.WorkingTime;

namespace Governance.Host.Api.ForOfficers;

/// <summary>What an officer fills in at a step.</summary>
internal sealed record StepToTake
{
    [Description("By the names of the step's fields.")]
    public Dictionary<string, FormAnswer>? Values { get; init; }

    [Description("The version that the officer has read; when it is given and no longer true, nothing is done and 409 is answered.")]
    public uint? Version { get; init; }
}

/// <summary>To whom an enquiry is handed, and why.</summary>
internal sealed record HandOver
{
    [Description("A unit's code.")]
    public string? Unit { get; init; }

    [Description("2 to 500 characters; for officers only.")]
    public string? Reason { get; init; }
}

/// <summary>How much more time, and the explanation that the citizen reads.</summary>
internal sealed record MoreTime
{
    [Description("Such as \"3 working days\" or \"24 hours\".")]
    public TimeLimit? By { get; init; }

    [Description("10 to 5,000 characters; sent to the citizen.")]
    public string? Explanation { get; init; }
}

/// <summary>Why the answer comes late.</summary>
internal sealed record LateBecause
{
    [Description("10 to 5,000 characters; sent to the citizen.")]
    public string? Explanation { get; init; }
}

/// <summary>Why an enquiry is complex.</summary>
internal sealed record FoundComplex
{
    [Description("10 to 5,000 characters; sent to the citizen.")]
    public string? Explanation { get; init; }
}

[Endpoints]
internal static class Work
{
    internal static void Map(IEndpointRouteBuilder api)
    {
        Post<StepToTake>(api, "steps/{step}", Step)
            .Describe("Officers", "Take a step of the workflow", "Checked against the step's fields, agreed by the department's module where it asks, done as a whole or not at all.")
            .Example(Examples.Step);
        api.MapPost("/office/enquiries/{id:guid}/take", Take)
            .ForStaff()
            .Produces<ShownDossier>()
            .Problems(404, 409)
            .Describe("Officers", "Take an enquiry", "As the officer's own.");
        Post<HandOver>(api, "transfer", Transfer)
            .Describe("Officers", "Hand an enquiry to another unit", "Its clock runs on.")
            .Example(Examples.HandOver);
        Post<MoreTime>(api, "extend", Extend)
            .Describe("Officers", "Extend the time", "Together with the explanation to the citizen; after the time has run out it is too late for that.")
            .Example(Examples.MoreTime);
        Post<LateBecause>(api, "explain", Explain)
            .Describe("Officers", "Explain a delay", "Tells the citizen why the answer will be late, or is. The clock is not changed by it.")
            .Example(Examples.LateBecause);
        Post<FoundComplex>(api, "reclassify", FindComplex)
            .Describe("Officers", "Find an enquiry complex", "From 24 hours to 7 working days since the receipt; the citizen is told why and until when.")
            .Example(Examples.FoundComplex);
    }

    private static RouteHandlerBuilder Post<T>(IEndpointRouteBuilder api, string what, Delegate run)
        where T : class =>
        api.MapPost($"/office/enquiries/{{id:guid}}/{what}", run)
            .ForStaff()
            .Accepts<T>("application/json")
            .Produces<ShownDossier>()
            .Problems(400, 404, 409, 413, 415, 422);

    private static Task<IResult> Step(Guid id, string step, HttpRequest request, ClaimsPrincipal user, TakeWorkflowStep take) => Do<StepToTake>(
        request, user, (actor, asked) => take.Run(actor, id, step, FormAnswer.Values(asked.Values), asked.Version, CancellationToken.None));

    private static async Task<IResult> Take(Guid id, ClaimsPrincipal user, TakeEnquiry take) =>
        (await take.Run(user.Actor(), id, CancellationToken.None)).Answer(ShownDossier.Of);

    private static Task<IResult> Transfer(Guid id, HttpRequest request, ClaimsPrincipal user, TransferToUnit transfer) => Do<HandOver>(
        request, user, (actor, asked) => transfer.Run(actor, id, asked.Unit ?? "", asked.Reason ?? "", CancellationToken.None));

    private static Task<IResult> Extend(Guid id, HttpRequest request, ClaimsPrincipal user, ExtendDeadline extend) => Do<MoreTime>(
        request, user, (actor, asked) => extend.Run(actor, id, asked.By ?? default, asked.Explanation ?? "", CancellationToken.None));

    private static Task<IResult> Explain(Guid id, HttpRequest request, ClaimsPrincipal user, ExplainDelay explain) => Do<LateBecause>(
        request, user, (actor, asked) => explain.Run(actor, id, asked.Explanation ?? "", CancellationToken.None));

    private static Task<IResult> FindComplex(Guid id, HttpRequest request, ClaimsPrincipal user, Reclassify reclassify) => Do<FoundComplex>(
        request, user, (actor, asked) => reclassify.Run(actor, id, asked.Explanation ?? "", CancellationToken.None));

    private static async Task<IResult> Do<T>(HttpRequest request, ClaimsPrincipal user, Func<Actor, T, Task<Outcome<OfficeEnquiry>>> work)
        where T : class
    {
        var read = await request.ReadJson<T>();
        return read.Problem is { } unreadable ? unreadable.Answer() : (await work(user.Actor(), read.Value!)).Answer(ShownDossier.Of);
    }
}
