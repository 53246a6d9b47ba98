using System.ComponentModel;
using System.Security.Claims;
using Governance.Contracts;
using Governance.Core;
using Governance.Core.Office;
using Governance.Core.Officers;
using Governance.Core.Opinions;
using Governance.Host.Api.Answers;
using Governance.Host.Api.Description;
using Governance.Host.Api.Requests;
using Governance.Host.Problems;
using Governance.WorkingTime;

namespace Governance.Host.Api.ForOfficers;

/// <summary>A question to another unit.</summary>
internal sealed record NewQuestion
{
    [Description("The code of the unit that is asked.")]
    public string? Unit { get; init; }

    [Description("4 to 2,000 characters.")]
    public string? Question { get; init; }

    [Description("Such as \"2 working days\" or \"24 hours\"; it ends before the enquiry is due.")]
    public TimeLimit? By { get; init; }
}

/// <summary>An opinion of a unit that was asked.</summary>
internal sealed record SpokenOpinion
{
    [Description("2 to 5,000 characters; read by the unit that leads, not by the citizen.")]
    public string? Text { get; init; }

    [Description("Where the unit stands; \"informs\" when left out.")]
    public OpinionStance? Stance { get; init; }
}

/// <summary>Why there is no opinion.</summary>
internal sealed record OpinionText
{
    [Description("4 to 500 characters, kept inside.")]
    public string? Text { get; init; }
}

[Endpoints]
internal static class OpinionsAsked
{
    internal static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/office/opinions", async (ClaimsPrincipal user, ListAsked list, CancellationToken cancellationToken) =>
                Results.Ok(await list.Run(user.Actor(), cancellationToken)))
            .ForReaders()
            .Produces<AskedOpinion[]>()
            .Describe("Officers", "List what other units ask mine", "Questions that wait for the unit's opinion, the earliest due first.");
        Takes<NewQuestion>(api.MapPost("/office/enquiries/{id:guid}/opinions", Ask))
            .Describe("Officers", "Ask another unit for its opinion",
                "By the unit that leads. The other reads the enquiry and answers the lead; the citizen is not answered before it has spoken or its time is "
                    + "over.")
            .Example(ExampleText.QuestionToUnit);
        Takes<SpokenOpinion>(api.MapPost("/office/enquiries/{id:guid}/opinions/{opinion:guid}/answer", Answer))
            .Describe("Officers", "Give the opinion that was asked", "By the unit that was asked.")
            .Example(ExampleText.GivenOpinion);
        Takes<OpinionText>(api.MapPost("/office/enquiries/{id:guid}/opinions/{opinion:guid}/go-on", GoOn))
            .Describe("Officers", "Go on without an opinion", "By the unit that leads, once the other's time is over; with the reason.")
            .Example(ExampleText.GoneOnWithout);
        Takes<OpinionText>(api.MapPost("/office/enquiries/{id:guid}/opinions/{opinion:guid}/take-back", TakeBack))
            .Describe(
                "Officers", "Take a question back", "By a head of the unit that leads; with the reason. The other unit then reads nothing of the enquiry.")
            .Example(ExampleText.QuestionTakenBack);
    }

    private static RouteHandlerBuilder Takes<T>(RouteHandlerBuilder call)
        where T : class => call.ForReaders().Accepts<T>("application/json").Produces<ShownDossier>().Problems(400, 404, 409, 413, 415);

    private static async Task<IResult> Ask(Guid id, HttpRequest request, ClaimsPrincipal user, HandleOpinions opinions)
    {
        var read = await request.ReadJson<NewQuestion>();
        return read.Problem is { } unreadable
            ? unreadable.Answer()
            : (await opinions.Ask(
                user.Actor(), id, read.Value!.Unit ?? "", read.Value.Question ?? "", read.Value.By ?? default, CancellationToken.None)).Answer(ShownDossier.Of);
    }

    private static async Task<IResult> Answer(Guid id, Guid opinion, HttpRequest request, ClaimsPrincipal user, HandleOpinions opinions)
    {
        var read = await request.ReadJson<SpokenOpinion>();
        return read.Problem is { } unreadable
            ? unreadable.Answer()
            : (await opinions.End(
                user.Actor(), id, opinion, OpinionState.Given, read.Value!.Text ?? "", CancellationToken.None, read.Value.Stance ?? OpinionStance.Informs))
                .Answer(ShownDossier.Of);
    }

    private static Task<IResult> GoOn(Guid id, Guid opinion, HttpRequest request, ClaimsPrincipal user, HandleOpinions opinions) =>
        End(id, opinion, OpinionState.Missed, request, user.Actor(), opinions);

    private static Task<IResult> TakeBack(Guid id, Guid opinion, HttpRequest request, ClaimsPrincipal user, HandleOpinions opinions) =>
        End(id, opinion, OpinionState.TakenBack, request, user.Actor(), opinions);

    private static async Task<IResult> End(Guid id, Guid opinion, OpinionState state, HttpRequest request, Actor actor, HandleOpinions opinions)
    {
        var read = await request.ReadJson<OpinionText>();
        return read.Problem is { } unreadable
            ? unreadable.Answer()
            : (await opinions.End(actor, id, opinion, state, read.Value!.Text ?? "", CancellationToken.None)).Answer(ShownDossier.Of);
    }
}
