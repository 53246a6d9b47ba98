using System.ComponentModel;
using System.Security.Claims;
using Governance.Contracts;
using Governance.Core;
using Governance.Core.Routing;
using Governance.Host.Api.Answers;
using Governance.Host.Api.Description;
using Governance.Host.Api.ForOfficers;
using Governance.Host.Api.Requests;
using Governance.Host.Problems;

namespace Governance.Host.Api.ForAdmins;

/// <summary>Rules to put in force.</summary>
internal sealed record NewRouting
{
    [Description("All rules, in order; the first that matches wins.")]
    public List<RoutingRule>? Rules { get; init; }

    [Description("The version that was changed; 0 where there are no rules yet.")]
    public int? BasedOnVersion { get; init; }

    [Description("2 to 500 characters; kept on record.")]
    public string? Reason { get; init; }
}

/// <summary>Rules to try.</summary>
internal sealed record TriedRouting
{
    public List<RoutingRule>? Rules { get; init; }

    [Description("How many days back, from 1 to 366; 30 when left out.")]
    public int? Days { get; init; }
}

[Endpoints]
internal static class RoutingInForce
{
    private const int DaysBack = 30;

    internal static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/admin/routing", async (ReadRoutingRules read, CancellationToken cancellationToken) => Results.Ok(await read.Run(cancellationToken)))
            .ForAdmins()
            .Produces<RoutingRules>()
            .Describe("Admins", "Read the routing rules", "The version in force.");
        api.MapPut("/admin/routing", Change)
            .ForAdmins()
            .Accepts<NewRouting>("application/json")
            .Produces<RoutingRules>()
            .Problems(400, 409, 413, 415)
            .Describe(
                "Admins", "Put routing rules in force", "As a new version, on all hosts; the versions before stay on record. 409 when somebody was faster.")
            .Example(ExampleText.Routing);
        api.MapPost("/admin/routing/dry-run", Try)
            .ForAdmins()
            .Accepts<TriedRouting>("application/json")
            .Produces<DryRun>()
            .Problems(400, 413, 415)
            .Describe("Admins", "Try routing rules", "On the enquiries of the last days: which would have gone elsewhere. Nothing moves.")
            .Example(ExampleText.TriedRouting);
    }

    private static async Task<IResult> Change(HttpRequest request, ClaimsPrincipal user, ChangeRoutingRules change)
    {
        var read = await request.ReadJson<NewRouting>();
        if (read.Problem is { } unreadable)
            return unreadable.Answer();
        if (read.Value is not { Rules: { } rules, BasedOnVersion: { } version })
            return Missing(read.Value!.Rules is null ? "rules" : "basedOnVersion").Answer();
        return (await change.Run(user.Actor(), rules, version, read.Value.Reason ?? "", CancellationToken.None)).Answer(inForce => inForce);
    }

    private static async Task<IResult> Try(HttpRequest request, ClaimsPrincipal user, DryRunRouting dryRun)
    {
        var read = await request.ReadJson<TriedRouting>();
        if (read.Problem is { } unreadable)
            return unreadable.Answer();
        if (read.Value!.Rules is not { } rules)
            return Missing("rules").Answer();
        return (await dryRun.Run(user.Actor(), rules, read.Value.Days ?? DaysBack, request.HttpContext.RequestAborted)).Answer(moves => moves);
    }

    private static Problem Missing(string member) => Problem.Invalid(new FieldError(member, ApiText.ThisMemberIsNeeded));
}
