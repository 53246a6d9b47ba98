namespace Governance.Core.Channels.Accounts;

/// <summary>A platform does not do what it is asked; thrown while a message is delivered, it says that nothing was handed over.</summary>
/// <param name="failure">What kind of thing it is.</param>
/// <param name="code">The platform's own number for it, where it has one; never its words, which may repeat what was written.</param>
internal sealed class PlatformException(PlatformFailure failure, string? code = null) : Exception($"The platform refused: {failure} {code}")
{
    internal PlatformFailure Failure => failure;

    internal string? Code => code;
}

/// <summary>Why a platform cannot be used.</summary>
internal enum PlatformFailure
{
    /// <summary>It cannot be reached, or says nothing.</summary>
    Unreachable,

    /// <summary>It does not accept account, key or password.</summary>
    Authentication,

    /// <summary>Its certificate is not valid.</summary>
    Certificate,

    /// <summary>It says what the protocol does not know.</summary>
    Protocol,

    /// <summary>The account may not do this.</summary>
    Permission,

    /// <summary>It has been asked too often.</summary>
    Throttled,

    /// <summary>Anything else.</summary>
    Other,
}
