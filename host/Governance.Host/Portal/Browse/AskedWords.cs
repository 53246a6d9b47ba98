namespace Governance.Host.Portal.Browse;

internal static class AskedWords
{
    internal const int Longest = 100;

    /// <summary>A word of the query string, trimmed and of a length that a search is meant for.</summary>
    internal static string Asked(this HttpContext context, string name)
    {
        var text = context.Request.Query[name].FirstOrDefault()?.Trim() ?? "";
        return text.Length > Longest ? text[..Longest] : text;
    }
}
