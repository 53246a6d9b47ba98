namespace Governance.Host.Portal;

internal static class UploadLimit
{
    /// <summary>The most that one form may carry, all files together; the core has its own limit for each file.</summary>
    internal const long Bytes = 120 * 1024 * 1024;
}
