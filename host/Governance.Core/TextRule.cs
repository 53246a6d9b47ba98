using Governance.Contracts;

namespace Governance.Core;

/// <summary>
/// How a text that people type is made fit to be kept, how long it may be, and what no text may hold: by the rule of forms (<see cref="PlainText"/>).
/// </summary>
internal static class TextRule
{
    /// <summary>Null when the text will do; else what is wrong with it, for the person who typed it.</summary>
    internal static LocalText? MistakeIn(string? text, TextBound bound)
    {
        var fit = Fit(text);
        if (PlainText.HasControl(fit, severalLines: true))
            return CoreText.TextHoldsWhatNobodySees;
        if (bound.OneLine && PlainText.HasControl(fit, severalLines: false))
            return CoreText.TextHoldsALineBreak;
        var length = PlainText.IsBlank(fit) ? 0 : PlainText.Length(fit);
        return length >= bound.Least && length <= bound.Most ? null : CoreText.TextMustHaveFromToCharacters(bound.Least, bound.Most, length);
    }

    /// <inheritdoc cref="MistakeIn(string?, TextBound)"/>
    internal static LocalText? MistakeIn(string? text, int least, int most) => MistakeIn(text, new TextBound(least, most));

    /// <summary>As it is kept: whoever checks a text keeps this of it.</summary>
    internal static string Fit(string? text) => PlainText.Clean(text ?? "").Trim();
}
