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
        "查询码只供来件人本人使用。您正以工作人员身份登录：办理诉求请到工作台，按办件编号查找；查询您自己的诉求，请先退出登录。",
        "A query code is for the writer alone. You are signed in as a member of staff: handle enquiries at the desk, by file number; to follow an enquiry of your own, sign out first.");

    internal static bool IsStaff(this HttpContext context) => StaffClaims.ActorOf(context.User) is not null;

    internal static RouteHandlerBuilder ForCitizensAlone(this RouteHandlerBuilder call) => call
        .AddEndpointFilter(async (invocation, next) => invocation.HttpContext.IsStaff() ? Refused.Answer() : await next(invocation))
        .ProducesProblem(StatusCodes.Status403Forbidden);
}
