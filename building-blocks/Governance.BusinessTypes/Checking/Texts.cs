using System.Globalization;
using System.Text;
using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>Texts: their normal form, their length in characters as people count them, their pattern.</summary>
internal static class Texts
{
    private const int Line = 200;
    private const int Page = 5000;

    public static int DefaultLength(FieldType type) => type == FieldType.Paragraph ? Page : Line;

    public static Checked Check(FormField field, string text)
    {
        text = text.ReplaceLineEndings("\n").Trim();
        var (length, most) = (Length(text), field.MaxLength ?? DefaultLength(field.Type));
        var (zh, en) = (field.Label.Zh, field.Label.In("en"));
        if (length > most)
            return new(text, new($"“{zh}”最多 {most} 个字，现在是 {length} 个，请精简。", $"'{en}' takes {most} characters at most and has {length}. Please shorten it."));
        // Full-width letters and digits come from Chinese keyboards; only a pattern cannot bear them.
        if (field.Pattern is not null && !Patterns.Match(field.Pattern, text) && Patterns.Match(field.Pattern, Narrow(text)))
            text = Narrow(text);
        if (Length(text) < field.MinLength)
            return new(text, new($"“{zh}”至少 {field.MinLength} 个字，请补充。", $"'{en}' takes {field.MinLength} characters at least. Please say more."));
        return field.Pattern is null || Patterns.Match(field.Pattern, text)
            ? new(text)
            : new(text, new($"“{zh}”的格式不对。{field.Help?.Zh ?? "请对照证件或单据逐个字符核对。"}", $"'{en}' does not have the right form. {field.Help?.In("en") ?? "Please compare it with the paper, character by character."}"));
    }

    /// <summary>Characters as people count them: an emoji or a rare Chinese character is one.</summary>
    public static int Length(string text)
    {
        var length = 0;
        foreach (var _ in text.EnumerateRunes())
            length++;
        return length;
    }

    /// <summary>Full-width letters, digits and signs as their usual forms.</summary>
    public static string Narrow(string text) => text.Normalize(NormalizationForm.FormKC).Trim();

    /// <summary>The characters of a number as it is kept: narrow, in upper case, without blanks, separators and what cannot be seen.</summary>
    public static string Bare(string text) => string.Concat(Narrow(text).Where(letter => !char.IsWhiteSpace(letter)
        && letter is not ('-' or '·' or '•' or '・' or '.' or '‐' or '–' or '—')
        && char.GetUnicodeCategory(letter) != UnicodeCategory.Format)).ToUpperInvariant();

    /// <summary>Whether there are characters that screens do not show: controls, halves of characters, and marks that turn the direction of reading.</summary>
    public static bool HasControl(string text, bool severalLines)
    {
        for (var i = 0; i < text.Length; i++)
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i])
                || (char.IsControl(text[i]) && !(severalLines && text[i] is ('\n' or '\r' or '\t')))
                || text[i] is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
                return true;
        return false;
    }
}
