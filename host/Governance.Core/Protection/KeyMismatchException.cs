namespace Governance.Core.Protection;

/// <summary>The database was made with another platform key: what this host wrote, the others could not read.</summary>
internal sealed class KeyMismatchException() : Exception(ProtectionText.KeyDoesNotFit);
