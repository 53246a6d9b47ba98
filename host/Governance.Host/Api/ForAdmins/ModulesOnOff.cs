using System.ComponentModel;
using System.Security.Claims;
using Governance.Contracts;
using Governance.Core;
using Governance.Core.Modules;
using Governance.Core.Switching;
using Governance.Host.Api.Answers;
using Governance.Host.Api.Description;
using Governance.Host.Api.ForOfficers;
using Governance.Host.Api.Requests;
using Governance.Host.Problems;

namespace Governance.Host.Api.ForAdmins;

/// <summary>What a module can be switched to.</summary>
internal enum WantedState
{
    On,
    Off,
}

/// <summary>What shall become of a module, and why.</summary>
internal sealed record WantedModule
{
    [Description("on, also while it is on: takes what its folder holds now; or off.")]
    public WantedState? State { get; init; }

    [Description("2 to 500 characters; kept on record.")]
    public string? Reason { get; init; }

    [Description("With off: also the modules that require it; without it they answer 409.")]
    public bool Dependants { get; init; }
}

[Endpoints]
internal static class ModulesOnOff
{
    internal static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/admin/modules", async (ListModules list, CancellationToken cancellationToken) =>
                Results.Ok((await list.Run(cancellationToken)).Select(ShownModule.Of)))
            .ForAdmins()
            .Produces<ShownModule[]>()
            .Describe("Admins", "List the modules", "Each with its state, who decided it when and why, and how it fares.");
        api.MapPut("/admin/modules/{name}", Switch)
            .ForAdmins()
            .Accepts<WantedModule>("application/json")
            .Produces<ShownModule>()
            .MayWait<ShownModule>()
            .Problems(400, 404, 409, 413, 415)
            .Describe(
                "Admins", "Turn a module on or off",
                "On all hosts within a second. Off takes its business types away and loses nothing: open enquiries stay readable, their clocks run on, and "
                    + "the office answers them. 202: turning it on waits for a second admin.")
            .Example(ExampleText.WantedModule);
    }

    private static async Task<IResult> Switch(string name, HttpRequest request, ClaimsPrincipal user, SwitchModule switchModule)
    {
        var read = await request.ReadJson<WantedModule>();
        if (read.Problem is { } unreadable)
            return unreadable.Answer();
        if (read.Value!.State is not { } state)
            return Problem.Invalid(new FieldError("state", JsonMistake.OneOf(typeof(WantedState)))).Answer();
        return (await switchModule.Run(user.Actor(), name, state == WantedState.On, read.Value.Reason ?? "", CancellationToken.None, read.Value.Dependants))
            .AnswerOrWait();
    }
}
