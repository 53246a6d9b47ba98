using Governance.Core;
using Governance.Host.Api.Answers;
using Governance.Host.Problems;
using Governance.Host.SignIn;

namespace Governance.Host.Api.ForCitizens;

/// <summary>What is done with a query code is the citizen's: a member of staff who is signed in may not do it, whatever code he has come by.</summary>
internal static class CitizensAlone
{
    internal static readonly Problem Refused = Problem.Of(
        ProblemKind.Forbidden,
        ApiText.QueryCodeIsForTheWriterAlone);

    internal static bool IsStaff(this HttpContext context) => StaffClaims.ActorOf(context.User) is not null;

    internal static RouteHandlerBuilder ForCitizensAlone(this RouteHandlerBuilder call) => call
        .AddEndpointFilter(async (invocation, next) => invocation.HttpContext.IsStaff() ? Refused.Answer() : await next(invocation))
        .ProducesProblem(StatusCodes.Status403Forbidden);
}
