namespace Governance.ExitEntry.Applications;

/// <summary>The business types that end in a visit to the counter.</summary>
internal static class ApplicationTypes
{
    internal const string Passport = "exit-entry.passport";
    internal const string HongKongAndMacau = "exit-entry.hk-macau-permit";
    internal const string Taiwan = "exit-entry.taiwan-permit";
}
