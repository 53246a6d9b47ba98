using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Governance.BusinessTypes;

/// <summary>
/// The regular expressions of fields. A file's author writes them and any citizen's text meets them: they run without backtracking where
/// they can, and for a tenth of a second where they cannot.
/// </summary>
internal static class Patterns
{
    private const int Longest = 500;

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    // Kept as long as the field itself, so that a module that is gone leaves nothing behind.
    private static readonly ConditionalWeakTable<string, Regex> Compiled = [];

    public static bool IsSound(string pattern, out string why)
    {
        why = pattern.Length > Longest ? $"> {Longest}" : "";
        if (why.Length > 0)
            return false;
        try
        {
            _ = Compile(pattern);
            return true;
        }
        catch (ArgumentException wrong)
        {
            why = wrong.Message;
            return false;
        }
    }

    /// <summary>Whether the whole text matches; a text that takes too long does not.</summary>
    public static bool Match(string pattern, string text)
    {
        try
        {
            return Compiled.GetValue(pattern, Compile).IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static Regex Compile(string pattern)
    {
        // Alone first: brackets that close too many in it must not close the group around it.
        _ = new Regex(pattern, RegexOptions.CultureInvariant, Patience);
        var whole = $@"\A(?:{pattern})\z";
        try
        {
            return new(whole, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, Patience);
        }
        catch (NotSupportedException)
        {
            return new(whole, RegexOptions.CultureInvariant, Patience);
        }
    }
}
