using Governance.Contracts;

namespace Governance.Core;

/// <summary>How long a text that people type may be, and what no text may hold.</summary>
internal static class TextRule
{
    /// <summary>Null when the text will do; else what is wrong with it, for the person who typed it.</summary>
    internal static LocalText? MistakeIn(string? text, int least, int most)
    {
        var length = PlainText.Length(PlainText.Clean(text ?? "").Trim());
        return length >= least && length <= most && !HoldsWhatIsNoText(text!)
            ? null
            : new($"文字长度应为 {least} 到 {most} 个字符，现在是 {length} 个。", $"The text must have from {least} to {most} characters, and has {length}.");
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
