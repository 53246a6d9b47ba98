using Governance.Core.Verification;
using Governance.Host.Api.Answers;
using Governance.Host.Api.Description;
using Governance.Host.Api.ForOfficers;
using Governance.Host.Api.Requests;
using Governance.Host.Problems;
using Governance.Host.SignIn;

namespace Governance.Host.Api.ForAdmins;

/// <summary>What a verification in the background looks at.</summary>
internal enum VerifiedPart
{
    Changed,
    Everything,
}

[Endpoints]
internal static class Verify
{
    internal static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/admin/verify", async (VerifyPlatform verify, CancellationToken cancellationToken) => Results.Ok(await verify.Run(cancellationToken)))
            .ForAdmins()
            .Produces<VerificationReport>()
            .Describe("Admins", "Prove the promise at once",
                "Every invariant as a question to the live data, every timeline hashed anew, every figure counted anew; clean, or where it is broken. "
                + "On a large platform this takes minutes: begin one in the background instead. It proves integrity; lateOpen says how many are late and not "
                + "answered.");
        api.MapGet("/admin/verifications", async (ReadVerifications read, CancellationToken cancellationToken) => Results.Ok(await read.Run(cancellationToken)))
            .ForAdmins()
            .Produces<VerificationView[]>()
            .Describe("Admins", "List the verifications", "The last twenty, the newest first: how far one is, and what the others found.");
        api.MapPost("/admin/verifications", Begin)
            .ForAdmins()
            .Query<VerifiedPart>("of", "changed: since the last clean one; everything. changed when left out.")
            .Produces<VerificationView>()
            .Problems(400, 409)
            .Describe("Admins", "Begin a verification in the background",
                "At a bounded rate; one at a time. The platform begins one by itself each day, and of everything each week.");
    }

    private static async Task<IResult> Begin(HttpRequest request, StartVerification start, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var part = query.OneOf<VerifiedPart>("of");
        if (query.Problem is { } wrong)
            return wrong.Answer();
        var admin = StaffClaims.ActorOf(request.HttpContext.User)!;
        return (await start.Run(admin, part == VerifiedPart.Everything, cancellationToken)).Answer(view => view);
    }
}
