using System.Security.Claims;
using Governance.Core;
using Governance.Core.Packages;
using Governance.Core.Switching;
using Governance.Host.Api.Answers;
using Governance.Host.Api.Description;
using Governance.Host.Api.ForOfficers;
using Governance.Host.Problems;

namespace Governance.Host.Api.ForAdmins;

[Endpoints]
internal static class ModuleKeys
{
    internal static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/admin/module-keys", async (ListKeys list, CancellationToken cancellationToken) => Results.Ok(await list.Run(cancellationToken)))
            .ForAdmins()
            .Produces<KnownKey[]>()
            .Describe("Admins", "List the keys that sign modules",
                "Those that are trusted, and those that were withdrawn. A key is trusted at the host only, with module key trust.");
        api.MapDelete("/admin/module-keys/{id}", async (string id, string? reason, ClaimsPrincipal user, WithdrawKey withdraw) =>
                Withdrawn(await withdraw.Run(user.Actor(), id, reason ?? "", CancellationToken.None)))
            .ForAdmins()
            .Produces<KnownKey>()
            .MayWait<KnownKey>()
            .Problems(400, 404)
            .Query("reason", "Why, in 2 to 500 characters; kept on record.")
            .Describe(
                "Admins", "Withdraw a key",
                "For good. What it signed stops on every host within a second and is not loaded again; its enquiries stay readable, their clocks run on, and "
                    + "the office answers them. 202: it waits for a second admin.");
    }

    private static IResult Withdrawn(Outcome<KnownKey> outcome) =>
        outcome.Value is { Waiting: true } waits ? Results.Accepted("/api/v1/admin/proposals", waits) : outcome.Answer(key => key);
}
