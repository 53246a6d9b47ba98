using Governance.Contracts;
using Governance.Core;
using Governance.Core.Composition;
using Governance.Core.Enquiries;
using Governance.Host.Api.ForCitizens;
using Governance.Host.Portal.Errors;
using Governance.Host.Portal.Fields;
using Governance.Host.Portal.Texts;

namespace Governance.Host.Portal.Track;

/// <summary>Where a citizen comes in with his query code: it is posted, looked at once, and stands in no address that the browser keeps.</summary>
[PerRequest]
internal sealed class EnterByCode(FindByCode find, CitizenSession session, CarriedErrors carried)
{
    internal const string Address = "/track/open";
    internal const string Input = "code";
    internal const string Typed = "typed";
    private const int LongestShown = 200;

    internal static void Map(IEndpointRouteBuilder app)
    {
        var ways = app.MapGroup("/track").RequireRateLimiting(PortalRateLimits.Policy).DisableAntiforgery().ExcludeFromDescription();
        ways.MapPost("/open", async (HttpContext context, EnterByCode enter) =>
        {
            var form = context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : FormCollection.Empty;
            return See(context, await enter.Run(context, form[Input], form));
        });
        // Links of before, on paper and in mailboxes: the code is taken out of the address at once.
        ways.MapGet("/{code}", async (string code, HttpContext context, EnterByCode enter) =>
            See(context, await enter.Run(context, code, FormCollection.Empty)));
    }

    /// <returns>The address to go on to.</returns>
    internal async Task<string> Run(HttpContext context, string? typed, IFormCollection kept)
    {
        if (context.IsStaff())
            return Back("", CitizensAlone.Refused.Title);
        if (TypedCode.Wrong(typed) is { } wrong)
            return Back(typed, wrong);
        var found = await find.Run(typed, context.RequestAborted);
        if (found.Problem is { Kind: not ProblemKind.PickUpOnly } problem)
            return Back(typed, problem.Kind == ProblemKind.NotFound ? TrackText.Wrong : problem.Title);
        var handle = CitizenSession.NewHandle();
        session.Open(context, handle, QueryCode.Read(typed)!);
        return CitizenSession.Address(handle) + (found.Problem is null ? WithKept(kept) : NewCodePage.Ending);
    }

    private string Back(string? typed, LocalText wrong) =>
        "/track" + QueryString.Create(Packed([new(Input, wrong), new(Typed, typed is { Length: > LongestShown } ? typed[..LongestShown] : typed ?? "")]));

    private IEnumerable<KeyValuePair<string, string?>> Packed(IReadOnlyList<FieldError> wrong) => [carried.Pack(wrong)];

    /// <summary>A message that was typed when the page had closed meanwhile.</summary>
    private static QueryString WithKept(IFormCollection kept) => Guid.TryParse(kept[FormNames.Draft], out var draft)
        ? QueryString.Create(FormNames.Draft, draft.ToString()).Add("form", kept["form"] == "rate" ? "rate" : "message")
        : QueryString.Empty;

    private static IResult See(HttpContext context, string address)
    {
        context.Response.Headers.Location = address;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }
}
