namespace Governance.BusinessTypes;

/// <summary>Addresses of the web that pages may lead to.</summary>
public static class WebAddresses
{
    /// <summary>Whether a text is a whole address beginning with <c>https://</c>.</summary>
    public static bool IsSafe(string text) => Words.WebAddress.IsMatch(text);
}
