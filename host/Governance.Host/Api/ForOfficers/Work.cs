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

/// <summary>Why a word after the reply needs no answer.</summary>
internal sealed record NoAnswerBecause
{
    [Description("2 to 500 characters; the citizen reads it.")]
    public string? Reason { get; init; }
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
        Takes<StepToTake>(api.MapPost("/office/enquiries/{id:guid}/steps/{step}", Step))
            .Describe("Officers", "Take a step of the workflow",
                "Checked against the step's fields, agreed by the department's module where it asks, done as a whole or not at all.")
            .Example(ExampleText.Step);
        api.MapPost("/office/enquiries/{id:guid}/take", Take)
            .ForReaders()
            .Produces<ShownDossier>()
            .Problems(404, 409)
            .Describe("Officers", "Take an enquiry", "As the officer's own.");
        Takes<HandOver>(api.MapPost("/office/enquiries/{id:guid}/transfer", Transfer))
            .Describe("Officers", "Hand an enquiry to another unit", "Its clock runs on.")
            .Example(ExampleText.HandOver);
        Takes<MoreTime>(api.MapPost("/office/enquiries/{id:guid}/extend", Extend))
            .Describe("Officers", "Extend the time", "Together with the explanation to the citizen; after the time has run out it is too late for that.")
            .Example(ExampleText.MoreTime);
        Takes<LateBecause>(api.MapPost("/office/enquiries/{id:guid}/explain", Explain))
            .Describe("Officers", "Explain a delay", "Tells the citizen why the answer will be late, or is. The clock is not changed by it.")
            .Example(ExampleText.LateBecause);
        Takes<NoAnswerBecause>(api.MapPost("/office/enquiries/{id:guid}/close", Close))
            .Describe(
                "Officers", "Close a word after the reply",
                "Where it asks nothing; once for each reply. The citizen reads the reason, and may say that it is a new question.")
            .Example(ExampleText.NoAnswerBecause);
        Takes<FoundComplex>(api.MapPost("/office/enquiries/{id:guid}/reclassify", FindComplex))
            .Describe(
                "Officers", "Find an enquiry complex",
                "From the time of a simple consultation to that of a complex one, since the receipt, as the policies in force say; the citizen is told why "
                    + "and until when.")
            .Example(ExampleText.FoundComplex);
    }

    private static RouteHandlerBuilder Takes<T>(RouteHandlerBuilder call)
        where T : class =>
        call.ForReaders()
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

    private static Task<IResult> Close(Guid id, HttpRequest request, ClaimsPrincipal user, CloseWithoutAnswer close) => Do<NoAnswerBecause>(
        request, user, (actor, asked) => close.Run(actor, id, asked.Reason, CancellationToken.None));

    private static Task<IResult> FindComplex(Guid id, HttpRequest request, ClaimsPrincipal user, Reclassify reclassify) => Do<FoundComplex>(
        request, user, (actor, asked) => reclassify.Run(actor, id, asked.Explanation ?? "", CancellationToken.None));

    private static async Task<IResult> Do<T>(HttpRequest request, ClaimsPrincipal user, Func<Actor, T, Task<Outcome<OfficeEnquiry>>> work)
        where T : class
    {
        var read = await request.ReadJson<T>();
        return read.Problem is { } unreadable ? unreadable.Answer() : (await work(user.Actor(), read.Value!)).Answer(ShownDossier.Of);
    }
}
