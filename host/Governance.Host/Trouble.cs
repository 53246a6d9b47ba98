namespace Governance.Host;

/// <summary>Something that the person at the keyboard can put right; said without a stack trace.</summary>
internal sealed class Trouble(string message) : Exception(message);
