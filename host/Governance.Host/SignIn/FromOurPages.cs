using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;

namespace Governance.Host.SignIn;

/// <summary>A call that changes something and is made by cookie must come from our own pages: browsers send cookies for other sites' pages too.</summary>
internal sealed class FromOurPages : IAuthorizationRequirement
{
    internal static readonly object Refused = new();

    internal sealed class Check(IAntiforgery antiforgery) : AuthorizationHandler<FromOurPages>
    {
        protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, FromOurPages requirement)
        {
            if (context.Resource is not HttpContext http || !Refusals.IsCall(http.Request) || !BySession(context)
                || await antiforgery.IsRequestValidAsync(http))
                context.Succeed(requirement);
            else
                http.Items[Refused] = true;
        }

        private static bool BySession(AuthorizationHandlerContext context) =>
            context.User.Identities.Any(identity => identity.IsAuthenticated && identity.AuthenticationType == StaffCookie.Scheme);
    }
}
