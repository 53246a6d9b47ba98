using System.Security.Claims;
using Governance.Core.Officers;
using Governance.Host.Api.Description;
using Governance.Host.SignIn;

namespace Governance.Host.Api.ForOfficers;

/// <summary>Calls that take a session cookie or a bearer token of a member of staff.</summary>
internal static class StaffCalls
{
    internal static RouteHandlerBuilder ForStaff(this RouteHandlerBuilder call) => call.RequireAuthorization(Policies.Staff).Problems(401, 403);

    /// <summary>For staff who may read enquiries; who only runs the platform is told 403.</summary>
    internal static RouteHandlerBuilder ForReaders(this RouteHandlerBuilder call) => call.RequireAuthorization(Policies.Readers).Problems(401, 403);

    internal static RouteHandlerBuilder ForAdmins(this RouteHandlerBuilder call) => call.RequireAuthorization(Policies.Admin).Problems(401, 403);

    /// <summary>Behind <see cref="ForStaff"/> and <see cref="ForAdmins"/> there always is one.</summary>
    internal static Actor Actor(this ClaimsPrincipal user) =>
        StaffClaims.ActorOf(user) ?? throw new BadHttpRequestException("Not signed in as a member of staff.", StatusCodes.Status401Unauthorized);
}
