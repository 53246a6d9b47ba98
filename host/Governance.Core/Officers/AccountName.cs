using System.Text;
using Governance.Contracts;

namespace Governance.Core.Officers;

/// <summary>
/// The name that a member of staff signs in by: English letters or Chinese characters, never both, with digits and <c>. - _ @</c>.
/// Written in one way (NFKC): full-width letters are the same as plain ones.
/// </summary>
internal static class AccountName
{
    internal const int Shortest = 2;
    internal const int Longest = 50;

    /// <summary>What was typed, in the one way of writing it; null when it is no text that could be an account.</summary>
    internal static string? Read(string? typed)
    {
        // Half a pair and signs that stand for no character cannot be normalised, and the database takes no NUL.
        if (typed is null || typed.Any(char.IsControl) || !IsText(typed))
            return null;
        var name = PlainText.Narrow(typed);
        return name.Length is >= Shortest and <= Longest && !name.Any(char.IsControl) ? name : null;
    }

    /// <summary>As it is looked up: the same in capitals and in small letters.</summary>
    internal static string Normal(string account) => PlainText.Narrow(account).ToUpperInvariant();

    internal static LocalText? WrongWith(string? typed) => Read(typed) is not { } name
        ? OfficersText.AccountHasFromToCharacters(Shortest, Longest)
        : name.Any(char.IsWhiteSpace)
            ? OfficersText.AccountHasNoSpaces
            : OfOneScript(name)
                ? null
                : OfficersText.LettersOfAccount;

    /// <summary>What a hasty reader sees: accounts that are equal in this are taken for one another.</summary>
    internal static string LooksLike(string account) => Normal(account)
        .Replace('0', 'O').Replace('1', 'I').Replace('L', 'I').Replace("RN", "M", StringComparison.Ordinal).Replace("VV", "W", StringComparison.Ordinal);

    private static bool OfOneScript(string name) =>
        name.Any(char.IsLetterOrDigit)
        && (name.All(Allowed) || name.EnumerateRunes().All(sign => IsHan(sign) || (sign.IsAscii && !Rune.IsLetter(sign) && Allowed((char)sign.Value))));

    private static bool Allowed(char sign) => char.IsAsciiLetterOrDigit(sign) || sign is '.' or '-' or '_' or '@';

    private static bool IsHan(Rune sign) => sign.Value is 0x3007 or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0x20000 and <= 0x323AF);

    private static bool IsText(string typed)
    {
        for (var index = 0; index < typed.Length;)
        {
            if (!Rune.TryGetRuneAt(typed, index, out var sign) || (sign.Value & 0xFFFE) == 0xFFFE || sign.Value is >= 0xFDD0 and <= 0xFDEF)
                return false;
            index += sign.Utf16SequenceLength;
        }

        return true;
    }
}
