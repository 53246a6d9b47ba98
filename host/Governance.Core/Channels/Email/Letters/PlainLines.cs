using MimeKit.Text;

namespace Governance.Core.Channels.Email.Letters;

/// <summary>Plain text in lines; those that begin with a <c>&gt;</c> are quoted.</summary>
internal static class PlainLines
{
    /// <param name="flowed">Whether the writer's program broke lines that belong together (RFC 3676).</param>
    /// <param name="deletesBlank"><c>yes</c> where the blank at such a break is no part of the text, as in Chinese.</param>
    internal static IReadOnlyList<LetterLine> Of(string text, bool flowed = false, string? deletesBlank = null)
    {
        if (flowed)
            text = new FlowedToText { DeleteSpace = string.Equals(deletesBlank, "yes", StringComparison.OrdinalIgnoreCase) }.Convert(text);
        return [.. LetterWords.Readable(text).Split('\n').Select(line => new LetterLine(line.TrimEnd(), line.AsSpan().TrimStart().StartsWith(">")))];
    }
}
