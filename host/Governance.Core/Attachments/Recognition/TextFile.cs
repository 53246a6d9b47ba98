using System.Globalization;
using System.Text;

namespace Governance.Core.Attachments.Recognition;

/// <summary>Text as people have it here: UTF-8, UTF-16 with its mark, or GB18030 as Windows and chat programs save it.</summary>
internal static class TextFile
{
    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    private static readonly Encoding Chinese =
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>The name of the encoding in which the content is readable text; null when there is none.</summary>
    internal static string? Encoding(ReadOnlyMemory<byte> content) => content.Span switch
    {
        [0xFF, 0xFE, ..] => Reads(new UnicodeEncoding(false, true, true), content, _ => true) ? "utf-16" : null,
        [0xFE, 0xFF, ..] => Reads(new UnicodeEncoding(true, true, true), content, _ => true) ? "utf-16" : null,
        _ when Reads(Utf8, content, _ => true) => "utf-8",
        // Nearly any bytes can be read as GB18030: only what then is writing counts.
        _ when Reads(Chinese, content, IsWriting) => "gb18030",
        _ => null,
    };

    private static bool Reads(Encoding encoding, ReadOnlyMemory<byte> content, Func<Rune, bool> allowed)
    {
        try
        {
            var text = encoding.GetString(content.Span);
            foreach (var sign in text.EnumerateRunes())
                if ((Rune.IsControl(sign) && sign.Value is not ('\n' or '\r' or '\t' or '\f')) || IsNoCharacter(sign.Value) || !allowed(sign))
                    return false;
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static bool IsNoCharacter(int value) => (value & 0xFFFE) == 0xFFFE || value is >= 0xFDD0 and <= 0xFDEF;

    private static bool IsWriting(Rune sign) =>
        sign.IsAscii || sign.Value is >= 0x4E00 and <= 0x9FFF or >= 0x3000 and <= 0x303F or >= 0xFF00 and <= 0xFFEF or >= 0x2000 and <= 0x2BFF or >= 0x3400
            and <= 0x4DBF
        || Rune.GetUnicodeCategory(sign) is UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter;
}
