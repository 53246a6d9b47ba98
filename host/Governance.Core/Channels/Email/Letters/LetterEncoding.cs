using System.Text;
using System.Text.Unicode;
using UtfUnknown;

namespace Governance.Core.Channels.Email.Letters;

/// <summary>
/// In which encoding bytes are writing: as their label says where that is known, else as they look. What is labelled as an older Chinese standard
/// is read by the newest, which holds all of them and the rare characters of names.
/// </summary>
internal static class LetterEncoding
{
    private const char Broken = '\uFFFD';
    private const int LookedAt = 64 * 1024;

    // A text of so few signs looks like that of many languages; here it is Chinese.
    private const int Few = 60;
    private const float Sure = 0.75f;

    // Registered for all, because the reader of winmail.dat asks for encodings by their number.
    private static readonly EncodingProvider Pages = Register();
    private static readonly Encoding Chinese = Page("GB18030")!;
    private static readonly Encoding Western = Page("windows-1252")!;

    /// <summary>Never throws: what is no writing in the encoding becomes the sign for what is broken.</summary>
    internal static string Text(ReadOnlySpan<byte> bytes, string? label)
    {
        var encoding = Marked(bytes) ?? Named(label);
        if (encoding is null || encoding.CodePage == Encoding.ASCII.CodePage)
            return Guess(bytes).GetString(bytes);
        var text = encoding.GetString(bytes);
        // Programs label as what they think that the reader has, and then write something else.
        if (text.Contains(Broken, StringComparison.Ordinal))
            text = Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : encoding is UTF8Encoding ? Guess(bytes).GetString(bytes) : text;
        return text.TrimStart('\uFEFF');
    }

    /// <summary>Null for a label that nobody knows.</summary>
    internal static Encoding? Named(string? label)
    {
        var name = label?.Trim(' ', '"', '\'', '\t').ToLowerInvariant();
        if (name is not { Length: > 0 and < 40 })
            return null;
        if (name.StartsWith("gb", StringComparison.Ordinal) || name.EndsWith("gbk", StringComparison.Ordinal)
            || name is "cp936" or "ms936" or "windows-936" or "euc-cn" or "x-euc-cn" or "csgb2312" or "cp54936" or "chinese")
            return Chinese;
        // Signs that the old standard has no room for are sent under its name, by its successor.
        return name is "iso-8859-1" or "latin1" ? Western : Page(name);
    }

    private static Encoding Guess(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
            return Encoding.UTF8;
        var sample = bytes[..Math.Min(bytes.Length, LookedAt)];
        var reads = !Chinese.GetString(sample).AsSpan()[..^1].Contains(Broken);
        if (reads && AboveAscii(sample) < Few)
            return IsUsualChinese(sample) ? Chinese : Detected(sample, Sure) ?? Chinese;
        return Detected(sample, Sure) ?? (reads ? Chinese : Detected(sample, 0) ?? Western);
    }

    private static Encoding? Detected(ReadOnlySpan<byte> sample, float sure) =>
        CharsetDetector.DetectFromBytes(sample.ToArray()).Detected is { } found && found.Confidence >= sure ? Named(found.EncodingName) : null;

    private static int AboveAscii(ReadOnlySpan<byte> sample)
    {
        var above = 0;
        foreach (var sign in sample)
            above += sign >> 7;
        return above;
    }

    /// <summary>Whether all that is not ASCII is of the characters and signs of the first Chinese standard.</summary>
    private static bool IsUsualChinese(ReadOnlySpan<byte> sample)
    {
        for (var at = 0; at < sample.Length; at++)
            if (sample[at] >= 0x80 && (sample[at] is not ((>= 0xA1 and <= 0xA9) or (>= 0xB0 and <= 0xF7)) || ++at >= sample.Length || sample[at] < 0xA1))
                return false;
        return true;
    }

    private static Encoding? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    private static Encoding? Page(string name)
    {
        var (writing, reading) = (EncoderFallback.ReplacementFallback, new DecoderReplacementFallback($"{Broken}"));
        try
        {
            return Pages.GetEncoding(name, writing, reading) ?? Encoding.GetEncoding(name, writing, reading);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static EncodingProvider Register()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return CodePagesEncodingProvider.Instance;
    }
}
