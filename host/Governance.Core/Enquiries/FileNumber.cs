using Governance.Contracts;
using System.Globalization;
using System.Text;

namespace Governance.Core.Enquiries;

/// <summary>
/// The number (办件编号) by which staff and citizen speak of an enquiry: year, running number, check digit, written <c>2026-000123-7</c>.
/// It opens nothing. The check digit (ISO 7064, MOD 11,10) finds every wrong digit, so that a number misheard on the telephone
/// leads to nobody else's enquiry. Numbers may be missing in between: one is used up where an enquiry was sent twice.
/// </summary>
internal static class FileNumber
{
    private const int YearDigits = 4;
    private const int LeastDigits = 6;
    private const int Longest = 64;

    public static string Written(int year, long number)
    {
        var digits = Digits(year, number);
        return $"{digits[..YearDigits]}-{digits[YearDigits..]}-{Check(digits)}";
    }

    /// <summary>The running number of what somebody typed; null when it is no file number.</summary>
    public static long? Read(string? typed)
    {
        if (typed is null or { Length: > Longest } || typed.Any(sign => char.IsSurrogate(sign) || sign >= '\uFFFE' || sign is >= '\uFDD0' and <= '\uFDEF'))
            return null;
        var text = PlainText.Narrow(typed);
        // As it stands on a receipt, with the words before it.
        var digits = string.Concat(
            text[(text.LastIndexOfAny([':', '：']) + 1)..].Where(sign => !char.IsWhiteSpace(sign) && sign is not ('-' or '—' or '–' or '.' or '_')));
        if (digits.Length is < YearDigits + LeastDigits + 1 or > 18 || !digits.All(char.IsAsciiDigit) || Check(digits[..^1]) != digits[^1])
            return null;
        var number = long.Parse(digits.AsSpan(YearDigits..^1), NumberStyles.None, CultureInfo.InvariantCulture);
        return Digits(int.Parse(digits.AsSpan(..YearDigits), NumberStyles.None, CultureInfo.InvariantCulture), number) == digits[..^1] ? number : null;
    }

    private static string Digits(int year, long number) => string.Create(CultureInfo.InvariantCulture, $"{year:D4}{number:D6}");

    private static char Check(string digits)
    {
        var rest = 10;
        foreach (var digit in digits)
        {
            var sum = (rest + (digit - '0')) % 10;
            rest = (sum == 0 ? 10 : sum) * 2 % 11;
        }

        return (char)('0' + (11 - rest) % 10);
    }
}
