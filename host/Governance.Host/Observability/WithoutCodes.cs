namespace Governance.Host.Observability;

/// <summary>A path without what identifies an enquiry or a draft to its holder, or a platform to us.</summary>
internal static class WithoutCodes
{
    private static readonly HashSet<string> BeforeACode = new(StringComparer.OrdinalIgnoreCase)
    {
        "track", "enquiry", "enquiries", "ask", "requests", "tokens", "lost-code",
    };

    /// <summary>Then comes the number of an account, which says nothing, and its key.</summary>
    private const string BeforeAKey = "callbacks";

    internal static string In(string? path)
    {
        var parts = (path ?? "").Split('/');
        for (var index = 1; index < parts.Length; index++)
            if (BeforeACode.Contains(parts[index - 1]) && parts[index].Length > 0)
                parts[index] = "{code}";
            else if (index > 1 && string.Equals(parts[index - 2], BeforeAKey, StringComparison.OrdinalIgnoreCase))
                parts[index] = "{key}";
        return string.Join('/', parts);
    }
}
