namespace Governance.Host;

/// <summary>Something that the person at the keyboard can put right; said without a stack trace.</summary>
internal sealed class StartupException(string message, int code = 1) : Exception(message)
{
    /// <summary>With which the program ends.</summary>
    internal int Code => code;
}
