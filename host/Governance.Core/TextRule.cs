using Governance.Contracts;

namespace Governance.Core;

/// <summary>How long a text that people type may be, and what no text may hold.</summary>
internal static class TextRule
{
    /// <summary>Null when the text will do; else what is wrong with it, for the person who typed it.</summary>
    internal static LocalText? MistakeIn(string? text, TextBound bound) => MistakeIn(text, bound.Least, bound.Most);

    /// <inheritdoc cref="MistakeIn(string?, TextBound)"/>
    internal static LocalText? MistakeIn(string? text, int least, int most)
    {
        var length = PlainText.Length(PlainText.Clean(text ?? "").Trim());
        return length >= least && length <= most && !HoldsWhatIsNoText(text!)
            ? null
            : CoreText.TextMustHaveFromToCharacters(least, most, length);
    }

    /// <summary>What the database cannot hold and no screen can show.</summary>
    internal static bool HoldsWhatIsNoText(string text)
    {
        for (var index = 0; index < text.Length; index++)
            if (index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]))
                index++;
            else if (char.IsSurrogate(text[index]) || (char.IsControl(text[index]) && text[index] is not ('\n' or '\r' or '\t')))
                return true;
        return false;
    }
}
