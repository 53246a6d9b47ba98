namespace Governance.Host.SignIn;

/// <summary>Names of the authorisation policies that pages and calls ask for.</summary>
internal static class Policies
{
    /// <summary>Any member of staff.</summary>
    internal const string Staff = "staff";

    /// <summary>Staff who may read enquiries: all but those who only run the platform.</summary>
    internal const string Readers = "readers";

    /// <summary>Who may turn modules on and off, set routing and the duty roster.</summary>
    internal const string Admin = "admin";
}
