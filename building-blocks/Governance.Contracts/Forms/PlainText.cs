using System.Globalization;
using System.Text;

namespace Governance.Contracts;

/// <summary>How every text that people write is counted, cleaned and judged: one rule for forms, messages, replies and modules.</summary>
public static class PlainText
{
    // A family in four colours of skin takes nineteen UTF-16 units; a pile of marks on one letter is no longer one character.
    private const int MostInOne = 32;
    private const int BrailleBlank = 0x2800;

    /// <summary>The length in characters as people count them: an emoji, a rare Chinese character or a letter with its accents is one.</summary>
    public static int Length(string text)
    {
        var length = 0;
        for (var at = 0; at < text.Length;)
        {
            var units = StringInfo.GetNextTextElementLength(text.AsSpan(at));
            length += units <= MostInOne ? 1 : (units + MostInOne - 1) / MostInOne;
            at += units;
        }

        return length;
    }

    /// <summary>The first characters of a text, whole ones, as <see cref="Length"/> counts them.</summary>
    public static string First(string text, int characters) => string.Concat(Characters(text).Take(characters));

    /// <summary>The last characters of a text, whole ones.</summary>
    public static string Last(string text, int characters) => string.Concat(Characters(text).TakeLast(characters));

    /// <summary>
    /// The text as it is kept: without the marks that nobody sees and that phones and chat programs paste along (zero-width blanks and those that embed
    /// or isolate a direction of reading), with the line breaks of word processors as line breaks, and each letter with its accents as one, however
    /// they were sent. What joins emoji stays.
    /// </summary>
    public static string Clean(string text)
    {
        if (Ascii.IsValid(text))
            return text;
        var clean = text.Any(letter => IsPasted(letter) || IsLineBreak(letter))
            ? string.Concat(text.Where(letter => !IsPasted(letter)).Select(letter => IsLineBreak(letter) ? '\n' : letter))
            : text;
#pragma warning disable RS0030 // The one place that may, beside Narrow: what would throw is left as it is, and refused.
        return HasControl(clean, severalLines: true) ? clean : clean.Normalize(NormalizationForm.FormC);
#pragma warning restore RS0030
    }

    /// <summary>Whether nobody sees anything of it: blanks, marks, and what only changes the sign before it.</summary>
    public static bool IsBlank(string text) => text.EnumerateRunes().All(rune => Rune.IsWhiteSpace(rune) || rune.Value == BrailleBlank
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control
        || rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0000 and <= 0xE0FFF));

    /// <summary>Full-width letters, digits and signs, as Chinese keyboards give them, in their usual forms; blanks around are taken off.</summary>
    public static string Narrow(string text)
    {
        // Half of a character pair has no usual form, and the rule for it would throw.
#pragma warning disable RS0030 // The one place that may: what would throw was taken out.
        return Whole(text).Normalize(NormalizationForm.FormKC).Trim();
#pragma warning restore RS0030
    }

    /// <summary>The characters of a number as it is kept: narrow, in upper case, without blanks, separators and what cannot be seen.</summary>
    public static string Bare(string text) => string.Concat(Narrow(text).Where(letter => !char.IsWhiteSpace(letter)
        && letter is not ('-' or '·' or '•' or '・' or '.' or '‐' or '–' or '—')
        && char.GetUnicodeCategory(letter) != UnicodeCategory.Format)).ToUpperInvariant();

    /// <summary>
    /// Whether there is what screens do not show or show otherwise than it is written: controls, halves of characters, code points that are none, and
    /// marks that turn the direction of reading over.
    /// </summary>
    public static bool HasControl(string text, bool severalLines)
    {
        for (var at = 0; at < text.Length; at++)
            if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
            {
                if ((char.ConvertToUtf32(text[at], text[++at]) & 0xFFFE) == 0xFFFE)
                    return true;
            }
            else if (char.IsSurrogate(text[at])
                || (char.IsControl(text[at]) && !(severalLines && text[at] is '\n' or '\r' or '\t'))
                || text[at] is (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF'
                || text[at] is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
                return true;
        return false;
    }

    private static IEnumerable<string> Characters(string text)
    {
        var element = StringInfo.GetTextElementEnumerator(text);
        while (element.MoveNext())
            yield return element.GetTextElement();
    }

    private static string Whole(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if ((rune.Value & 0xFFFE) != 0xFFFE && rune.Value is < 0xFDD0 or > 0xFDEF)
                whole.Append(rune);
        return whole.ToString();
    }

    private static bool IsPasted(char letter) => letter is '\u00AD' or '\u061C' or '\u180E' or '\u200B' or '\u200E' or '\u200F'
        or '\u202A' or '\u202B' or '\u202C'
        or (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u206F') or '\uFEFF' or (>= '\uFFF9' and <= '\uFFFB')
        // Fillers of Hangul and Khmer, which are letters to a computer and nothing to the eye.
        or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or '\u3164' or '\uFFA0';

    private static bool IsLineBreak(char letter) => letter is '\u2028' or '\u2029';
}
