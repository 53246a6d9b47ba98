using Governance.Core.Verification;
using Governance.Host.Api.Description;
using Governance.Host.Api.ForOfficers;

namespace Governance.Host.Api.ForAdmins;

[Endpoints]
internal static class Verify
{
    internal static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/admin/verify", async (VerifyPlatform verify, CancellationToken cancellationToken) => Results.Ok(await verify.Run(cancellationToken)))
            .ForAdmins()
            .Produces<VerificationReport>()
            .Describe("Admins", "Prove the promise", "Every invariant as a question to the live data, and every timeline hashed anew; clean, or where it is broken.");
}
