using Governance.Contracts;
using Governance.Host.Problems;

namespace Governance.Host.SignIn;

/// <summary>How a call that is not, or not enough, signed in is refused: as a problem of the API.</summary>
internal static class Refusals
{
    internal static bool IsCall(HttpRequest request) => request.Path.StartsWithSegments("/api");

    internal static Task NotSignedIn(HttpContext context) => ApiProblem.Write(context, StatusCodes.Status401Unauthorized, SignInText.SignInFirst);

    internal static Task NotAllowed(HttpContext context) => ApiProblem.Write(
        context, StatusCodes.Status403Forbidden, context.Items.ContainsKey(FromOurPages.Refused)
        ? SignInText.HeaderIsMissing
        : SignInText.YouMayNotDoThis);
}
