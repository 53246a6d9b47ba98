using System.Text;
using Governance.Contracts;

namespace Governance.Core.Channels.Email.Letters;

/// <summary>Makes words out of what a stranger sent: nothing that a screen does not show, or shows otherwise than it is written.</summary>
internal static class LetterWords
{
    /// <summary>Several lines: no control but line breaks and tabs.</summary>
    internal static string Readable(string text)
    {
        var readable = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            // Half a character is read as the sign that stands for what is broken.
            Rune.DecodeFromUtf16(text.AsSpan(at), out var sign, out var length);
            if (sign.Value == '\r')
            {
                if (at + 1 >= text.Length || text[at + 1] != '\n')
                    readable.Append('\n');
            }
            else if (IsShown(sign.Value))
                readable.Append(sign.Value is 0xA0 or 0x202F ? " " : sign.ToString());

            at += length;
        }

        return PlainText.Clean(readable.ToString());
    }

    /// <summary>One line, and no more of it than is looked at.</summary>
    internal static string Line(string text, int most)
    {
        // What is cut off afterwards need not be cleaned before.
        var words = Readable(text.Length > most * 8 ? text[..(most * 8)] : text).Replace('\n', ' ').Replace('\t', ' ').Trim();
        return PlainText.Length(words) <= most ? words : PlainText.First(words, most).TrimEnd();
    }

    /// <summary>As <see cref="Line"/>; null where nobody would see anything.</summary>
    internal static string? Some(string? text, int most)
    {
        var line = text is null ? "" : Line(text, most);
        return PlainText.IsBlank(line) ? null : line;
    }

    private static bool IsShown(int sign) => sign switch
    {
        '\n' or '\t' => true,
        < 0x20 or (>= 0x7F and <= 0x9F) => false,
        (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => false,
        _ => (sign & 0xFFFE) != 0xFFFE && sign is < 0xFDD0 or > 0xFDEF,
    };
}
