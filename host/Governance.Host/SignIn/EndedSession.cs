using Governance.Contracts;
using Governance.Core.Officers.Sessions;

namespace Governance.Host.SignIn;

/// <summary>That a request came with a session that is over, and what its officer is told of it.</summary>
internal static class EndedSession
{
    private static readonly object Mark = new();

    /// <summary>Also of a browser that holds no session any more: it was signed out in another window.</summary>
    internal static LocalText SignedOut { get; } = SignInText.YouHaveSignedOut;

    internal static void Remember(HttpContext http, SessionEnd? why) => http.Items[Mark] = Because(why);

    /// <summary>Null when there was no session that ended.</summary>
    internal static LocalText? Of(HttpContext http) => http.Items[Mark] as LocalText;

    private static LocalText Because(SessionEnd? why) => why switch
    {
        SessionEnd.SignedOut => SignedOut,
        SessionEnd.ByHolder => SignInText.YouEndedThisSessionFromAnotherPlace,
        SessionEnd.ByAdmin => SignInText.AdministratorEndedThisSession,
        SessionEnd.Password => SignInText.YourPasswordHasBeenChanged,
        SessionEnd.Rights => SignInText.AccountOrRightsHaveChanged,
        SessionEnd.Altered => SignInText.AccountWasAltered,
        SessionEnd.Idle => SignInText.NothingWasDoneHereForAWhile,
        SessionEnd.TooLong => SignInText.SessionMayLastNoLonger,
        SessionEnd.TooMany => SignInText.SignedInAtTooManyPlaces,
        _ => SignInText.ThisSessionIsNoLongerValid,
    };
}
