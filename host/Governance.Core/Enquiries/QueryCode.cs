using System.Security.Cryptography;
using System.Text;

namespace Governance.Core.Enquiries;

/// <summary>
/// The citizen's key to an enquiry: 12 random characters (60 bits) and a check character, written <c>7K4M-9QXR-2HTVC</c>.
/// Crockford's base 32 has no I, L, O and U, so that it can be read out over a telephone; the check (Luhn modulo 32) finds
/// every wrong character and nearly every swap before the database is asked.
/// </summary>
public static class QueryCode
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 13;

    public static string New()
    {
        Span<char> code = stackalloc char[Length];
        RandomNumberGenerator.GetItems(Alphabet, code[..^1]);
        code[^1] = Check(code[..^1]);
        return new(code);
    }

    /// <summary>In groups, as it is shown.</summary>
    public static string Written(string code) => $"{code[..4]}-{code[4..8]}-{code[8..]}";

    /// <summary>Reads what a citizen typed: spaces, hyphens, lower case, full-width characters, O for 0 and I or L for 1 are all understood. Null when it cannot be a code.</summary>
    public static string? Read(string? typed)
    {
        if (typed is null or { Length: > 64 } || typed.Any(char.IsSurrogate))
            return null;
        Span<char> code = stackalloc char[Length];
        var length = 0;
        foreach (var sign in typed.Normalize(NormalizationForm.FormKC).ToUpperInvariant())
        {
            if (char.IsWhiteSpace(sign) || sign is '-' or '－' or '—' or '–' or '_' or '.')
                continue;
            var read = sign switch { 'O' => '0', 'I' or 'L' => '1', _ => sign };
            if (length == Length || !Alphabet.Contains(read))
                return null;
            code[length++] = read;
        }

        return length == Length && Check(code[..^1]) == code[^1] ? new(code) : null;
    }

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
}
