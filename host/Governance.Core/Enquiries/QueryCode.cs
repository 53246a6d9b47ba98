using Governance.Contracts;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Governance.Core.Enquiries;

/// <summary>What was typed where a query code is asked for.</summary>
internal enum CodeReading
{
    /// <summary>A code, whether or not there is an enquiry to it.</summary>
    Code,

    /// <summary>Nothing.</summary>
    Empty,

    /// <summary>Signs of a code, but too few.</summary>
    TooShort,

    /// <summary>Signs of a code, but too many.</summary>
    TooLong,

    /// <summary>As many signs as a code has, one of them wrong: the check character says so.</summary>
    Mistyped,

    /// <summary>The file number, which opens nothing.</summary>
    FileNumber,

    /// <summary>Some other text.</summary>
    Other,
}

/// <summary>
/// The citizen's key to an enquiry: 12 random characters (60 bits) and a check character, written <c>7K4M-9QXR-2HTVC</c>.
/// Crockford's base 32 has no I, L, O and U, so that it can be read out over a telephone; the check (Luhn modulo 32) finds
/// every wrong character and nearly every swap before the database is asked.
/// </summary>
internal static partial class QueryCode
{
    public const int Length = 13;
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int LongestPasted = 4_000;

    public static string New() => Of(RandomNumberGenerator.GetBytes(Length - 1));

    /// <summary>The code that random bytes stand for; of each byte five bits count.</summary>
    internal static string Of(ReadOnlySpan<byte> random)
    {
        Span<char> code = stackalloc char[Length];
        for (var index = 0; index < Length - 1; index++)
            code[index] = Alphabet[random[index] % Alphabet.Length];
        code[^1] = Check(code[..^1]);
        return new(code);
    }

    /// <summary>In groups, as it is shown.</summary>
    public static string Written(string code) => $"{code[..4]}-{code[4..8]}-{code[8..]}";

    /// <summary>
    /// Reads what a citizen typed or pasted: spaces, hyphens, lower case, full-width characters, O for 0 and I or L for 1 are all
    /// understood, and so is an address or a line of the receipt that holds a code. Null when there is none in it.
    /// </summary>
    public static string? Read(string? typed) => Understand(typed).Code;

    /// <summary>The code, or what is the matter with what was typed.</summary>
    public static (CodeReading Reading, string? Code, int Signs) Understand(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return (CodeReading.Empty, null, 0);
        if (typed.Length > LongestPasted || !TryNormalise(typed, out var text))
            return (CodeReading.Other, null, 0);
        if (Signs(text) is not { } signs)
            return Within(text) is { } pasted
                ? (CodeReading.Code, pasted, Length)
                : (FileNumber.Read(typed) is null ? CodeReading.Other : CodeReading.FileNumber, null, 0);
        if (signs.Length == Length && Check(signs.AsSpan(..^1)) == signs[^1])
            return (CodeReading.Code, signs, Length);
        var reading = signs.Length switch
        {
            0 => CodeReading.Empty,
            _ when FileNumber.Read(typed) is not null => CodeReading.FileNumber,
            < Length => CodeReading.TooShort,
            > Length => CodeReading.TooLong,
            _ => CodeReading.Mistyped,
        };
        return (reading, null, signs.Length);
    }

    private static bool TryNormalise(string typed, out string text)
    {
        text = "";
        // Half characters and non-characters are in no form of Unicode: normalising them throws.
        if (typed.Any(sign => char.IsSurrogate(sign) || sign >= '\uFFFE' || sign is >= '\uFDD0' and <= '\uFDEF'))
            return false;
        text = string.Concat(typed.Where(sign => char.GetUnicodeCategory(sign) != System.Globalization.UnicodeCategory.Format).Select(Narrow))
            .ToUpperInvariant();
        return true;
    }

    /// <summary>One sign stands for one: ½ is no 1 and 2 that somebody typed.</summary>
    private static char Narrow(char sign) => PlainText.Narrow($"{sign}") is [var narrow] ? narrow : sign;

    /// <summary>Null where there is anything but signs of a code and what people put between them.</summary>
    private static string? Signs(string text)
    {
        var signs = new StringBuilder(Length);
        foreach (var sign in text.Where(sign => !char.IsWhiteSpace(sign) && !IsBetween(sign)))
        {
            var read = Sign(sign);
            if (!Alphabet.Contains(read))
                return null;
            signs.Append(read);
        }

        return signs.ToString();
    }

    /// <summary>The first code that stands by itself in a longer text.</summary>
    private static string? Within(string text)
    {
        foreach (Match match in Standing().Matches(text))
            if (Signs(match.Value) is { Length: Length } signs && Check(signs.AsSpan(..^1)) == signs[^1])
                return signs;
        return null;
    }

    private static char Sign(char sign) => sign switch { 'O' => '0', 'I' or 'L' => '1', _ => sign };

    private static bool IsBetween(char sign) => sign is '-' or '－' or '—' or '–' or '‐' or '‑' or '−' or '_' or '.';

    private static char Check(ReadOnlySpan<char> code)
    {
        var sum = 0;
        for (var index = code.Length - 1; index >= 0; index--)
        {
            var value = Alphabet.IndexOf(code[index]) * (1 + (code.Length - index) % 2);
            sum += value / Alphabet.Length + value % Alphabet.Length;
        }

        return Alphabet[(Alphabet.Length - sum % Alphabet.Length) % Alphabet.Length];
    }

    [GeneratedRegex(@"(?<![0-9A-Z\p{No}])[0-9A-Z]{4}[-—–‐‑−_. ]?[0-9A-Z]{4}[-—–‐‑−_. ]?[0-9A-Z]{5}(?![0-9A-Z\p{No}])", RegexOptions.CultureInvariant)]
    private static partial Regex Standing();
}
