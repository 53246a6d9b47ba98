using System.Text.RegularExpressions;

namespace Governance.Core.Channels.TextMessages;

/// <summary>
/// Codes and numbers as providers write them. What has not the form of one may be anything, such as a citizen's number, and is repeated nowhere.
/// </summary>
internal static partial class ProviderCode
{
    /// <summary>A code that may stand in a reason.</summary>
    internal static string Of(string? code) => code is not null && Code().IsMatch(code) ? code : "unreadable";

    /// <summary>Whether it can be the provider's number of a message.</summary>
    internal static bool IsNumber(string? number) => number is not null && Number().IsMatch(number);

    internal static string Answered(string? code) => $"The provider answered {Of(code)}.";

    // With a letter in front: a number that somebody is rung up by has none.
    [GeneratedRegex(@"^[A-Za-z][A-Za-z._-]{0,79}\z")]
    private static partial Regex Code();

    [GeneratedRegex(@"^[!-~]{1,100}\z")]
    private static partial Regex Number();
}
