namespace Governance.Host.Observability;

/// <summary>A path without what identifies an enquiry or a draft to its holder.</summary>
internal static class WithoutCodes
{
    private static readonly HashSet<string> BeforeACode = new(StringComparer.OrdinalIgnoreCase)
    {
        "track", "enquiry", "enquiries", "ask", "requests", "tokens",
    };

    internal static string In(string? path)
    {
        var parts = (path ?? "").Split('/');
        for (var index = 1; index < parts.Length; index++)
            if (BeforeACode.Contains(parts[index - 1]) && parts[index].Length > 0)
                parts[index] = "{code}";
        return string.Join('/', parts);
    }
}
