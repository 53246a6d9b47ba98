using Governance.Contracts;

namespace Governance.Core.Verification;

/// <summary>What to do about what a verification found.</summary>
internal static class VerificationCures
{
    internal static LocalText Of(int invariant) => invariant switch
    {
        2 => VerificationText.FetchTheContentOrTheFile,
        5 or 8 => VerificationText.SomebodyHasWrittenPastThePlatform,
        6 => VerificationText.LimitAccessToItAtOnce,
        7 => VerificationText.HaveTheFiguresCountedAnew,
        _ => VerificationText.HaveTheOwningUnitLook,
    };
}
