using System.ComponentModel;
using System.Security.Claims;
using Governance.Core;
using Governance.Core.Cases;
using Governance.Core.Officers;
using Governance.Host.Api.Answers;
using Governance.Host.Api.Description;
using Governance.Host.Api.Requests;
using Governance.Host.Problems;

namespace Governance.Host.Api.ForOfficers;

/// <summary>A case to be opened, or what it is to be called.</summary>
internal sealed record NamedCase
{
    [Description("2 to 100 characters; encrypted, and seen by those alone who may see the case.")]
    public string? Name { get; init; }

    [Description("The number that the investigation system gave it; up to 40 characters.")]
    public string? Number { get; init; }

    [Description("Seen by its owner and the cleared officers of the unit alone; cannot be changed later.")]
    public bool Confidential { get; init; }
}

/// <summary>Which enquiries are to be joined.</summary>
internal sealed record EnquiriesToJoin
{
    [Description("1 to 100 file numbers.")]
    public IReadOnlyList<string>? FileNumbers { get; init; }
}

/// <summary>Which enquiry leaves a case, and why.</summary>
internal sealed record EnquiryToLeave
{
    public Guid? Enquiry { get; init; }

    [Description("2 to 500 characters; for officers only, on the timeline of the enquiry.")]
    public string? Reason { get; init; }
}

/// <summary>What is written to all.</summary>
internal sealed record MessageToAll
{
    [Description("10 to 5,000 characters; stands on the timeline of every enquiry of the case, where its writer reads it.")]
    public string? Text { get; init; }
}

[Endpoints]
internal static class Cases
{
    internal static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/office/cases", List)
            .ForReaders()
            .Query("closed", "true lists those that are closed; otherwise those that are open.")
            .Query("after", "Where the page before ended: its `next`.")
            .Produces<ShownCases>()
            .Problems(400)
            .Describe("Cases", "List the cases", "Those that this officer may see, the newest first.");
        Takes<NamedCase>(api.MapPost("/office/cases", Open), StatusCodes.Status201Created)
            .Describe("Cases", "Open a case", "For the unit that the officer sits in; he answers for it.")
            .Example(ExampleText.NamedCase);
        api.MapGet("/office/cases/{id:guid}", Read)
            .ForReaders()
            .Query("after", "Where the page of enquiries before ended: its `next`.")
            .Produces<ShownCase>()
            .Problems(400, 404)
            .Describe("Cases", "Read a case", "With those of its enquiries that this officer may open, and what their numbers add up to. On record.");
        Takes<NamedCase>(api.MapPut("/office/cases/{id:guid}/name", Rename))
            .Describe("Cases", "Rename a case", "Its name, and its number in the investigation system.")
            .Example(ExampleText.NamedCase);
        api.MapPost("/office/cases/{id:guid}/enquiries", Join)
            .ForReaders()
            .Accepts<EnquiriesToJoin>("application/json")
            .Produces<ShownJoined>()
            .Problems(400, 403, 404, 413, 415)
            .Describe("Cases", "Join enquiries to a case",
                "Each that the officer may handle and that is in no case yet, as a step of its own; of the others it says why not. Clock, owner and answer "
                    + "of each "
                    + "stay as they are, and it stands on the timeline.")
            .Example(ExampleText.EnquiriesToJoin);
        api.MapPost("/office/cases/{id:guid}/leave", Leave)
            .ForReaders()
            .Accepts<EnquiryToLeave>("application/json")
            .Produces(StatusCodes.Status204NoContent)
            .Problems(400, 403, 404, 413, 415)
            .Describe("Cases", "Take an enquiry out of a case", "With the reason, on its timeline. What it was told stays.")
            .Example(ExampleText.EnquiryToLeave);
        Takes<MessageToAll>(api.MapPost("/office/cases/{id:guid}/messages", Tell))
            .Describe("Cases", "Write to all of a case", "Once to each enquiry that is in it now, confidential ones included; no clock changes by it.")
            .Example(ExampleText.MessageToAll);
        Acts(api.MapPost("/office/cases/{id:guid}/take", (Guid id, ClaimsPrincipal user, TakeCase take) =>
                Shown(take.Run(user.Actor(), id, CancellationToken.None))))
            .Describe("Cases", "Take a case", "This officer answers for it from now on.");
        Acts(api.MapPost("/office/cases/{id:guid}/close", (Guid id, ClaimsPrincipal user, CloseCase close) =>
                Shown(close.Run(user.Actor(), id, closed: true, CancellationToken.None))))
            .Describe("Cases", "Close a case", "Its enquiries stay with it and go on; nothing is joined or told while it is closed.");
        Acts(api.MapPost("/office/cases/{id:guid}/reopen", (Guid id, ClaimsPrincipal user, CloseCase close) =>
                Shown(close.Run(user.Actor(), id, closed: false, CancellationToken.None))))
            .Describe("Cases", "Open a closed case again", "It goes on where it was.");
    }

    private static RouteHandlerBuilder Takes<T>(RouteHandlerBuilder call, int done = StatusCodes.Status200OK)
        where T : class =>
        call.ForReaders().Accepts<T>("application/json").Produces<ShownCase>(done).Problems(400, 403, 404, 409, 413, 415);

    private static RouteHandlerBuilder Acts(RouteHandlerBuilder call) => call.ForReaders().Produces<ShownCase>().Problems(403, 404, 409);

    private static async Task<IResult> List(HttpRequest request, ClaimsPrincipal user, ListCases list, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var (closed, after) = (query.Flag("closed"), query.Id("after"));
        if (query.Problem is { } wrong)
            return wrong.Answer();
        var page = await list.Run(user.Actor(), closed, after, cancellationToken);
        return Results.Ok(new ShownCases([.. page.Cases.Select(ShownCaseRow.Of)], page.Next));
    }

    private static async Task<IResult> Open(HttpRequest request, ClaimsPrincipal user, OpenCase open)
    {
        var read = await request.ReadJson<NamedCase>();
        if (read.Problem is { } unreadable)
            return unreadable.Answer();
        var outcome = await open.Run(user.Actor(), NameIn(read.Value!), read.Value!.Confidential, CancellationToken.None);
        return outcome.Value is { } view ? Results.Created($"/api/v1/office/cases/{view.Case.Id}", ShownCase.Of(view)) : outcome.Problem!.Answer();
    }

    private static async Task<IResult> Read(Guid id, HttpRequest request, ClaimsPrincipal user, ReadCase read, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var after = query.Id("after");
        return query.Problem is { } wrong ? wrong.Answer() : (await read.Run(user.Actor(), id, after, cancellationToken)).Answer(ShownCase.Of);
    }

    private static Task<IResult> Rename(Guid id, HttpRequest request, ClaimsPrincipal user, RenameCase rename) => Do<NamedCase>(
        request, user, (actor, asked) => rename.Run(actor, id, NameIn(asked), CancellationToken.None));

    private static Task<IResult> Tell(Guid id, HttpRequest request, ClaimsPrincipal user, TellCase tell) => Do<MessageToAll>(
        request, user, (actor, asked) => tell.Run(actor, id, asked.Text ?? "", CancellationToken.None));

    private static async Task<IResult> Join(Guid id, HttpRequest request, ClaimsPrincipal user, JoinCase join)
    {
        var read = await request.ReadJson<EnquiriesToJoin>();
        return read.Problem is { } unreadable
            ? unreadable.Answer()
            : (await join.Run(user.Actor(), id, read.Value!.FileNumbers ?? [], CancellationToken.None)).Answer(ShownJoined.Of);
    }

    private static async Task<IResult> Leave(Guid id, HttpRequest request, ClaimsPrincipal user, LeaveCase leave)
    {
        var read = await request.ReadJson<EnquiryToLeave>();
        if (read.Problem is { } unreadable)
            return unreadable.Answer();
        return await leave.Run(user.Actor(), id, read.Value!.Enquiry ?? Guid.Empty, read.Value!.Reason ?? "", CancellationToken.None) is { } problem
            ? problem.Answer()
            : Results.NoContent();
    }

    private static CaseName NameIn(NamedCase asked) => new(asked.Name ?? "", asked.Number);

    private static async Task<IResult> Shown(Task<Outcome<CaseView>> work) => (await work).Answer(ShownCase.Of);

    private static async Task<IResult> Do<T>(HttpRequest request, ClaimsPrincipal user, Func<Actor, T, Task<Outcome<CaseView>>> work)
        where T : class
    {
        var read = await request.ReadJson<T>();
        return read.Problem is { } unreadable ? unreadable.Answer() : (await work(user.Actor(), read.Value!)).Answer(ShownCase.Of);
    }
}
