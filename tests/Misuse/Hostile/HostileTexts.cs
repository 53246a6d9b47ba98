using System.Globalization;
using System.Text;
using CsCheck;

namespace Governance.Misuse.Tests.Hostile;

/// <summary>The worst that has been sent to programs like ours, and what chance makes of it.</summary>
internal static class HostileTexts
{
    internal static readonly string[] Table =
    [
        "", " ", "\0", "甲\0乙", "\uD800", "乙\uDC00", "\uDC00\uD800", "\uFFFE", "\uFFFF甲", "\uFDD0", "\uDBFF\uDFFF", "\uFEFF甲", "\u200B\u200B",
        "甲\u200B乙", "\u2060",
        "\u202Egnp.exe", "\u2066甲\u2069", "\u061C", "שלום עולם", "مرحبا", "a\u0301\u0301\u0301", "👨‍👩‍👧‍👦", "🏳️‍🌈", "🇨🇳🇨🇳", "\u2028", "一\u0085二",
        "a\r\nSet-Cookie: x=y",
        "a\nb", "\t", "\u001B[31m", "\u007F", "ı", "İ", "ß", "ﬃ", "Ａ１", "𠮷", "㍿", "\uE000", "%00", "%", "%zz", "%C0%AF", "..%2f..%2f", "../../etc/passwd",
        "..\\..\\x",
        "C:\\con", "file:///etc/passwd", "//evil.example/x", "javascript:alert(1)", "'; drop table enquiries; --", "' or '1'='1", "\\", "\\\\", "_", "{0}", "{",
        "}", "${x}", "{{7*7}}",
        "%s%n", "<script>alert(1)</script>", "<img src=x onerror=x>", "]]>", "&amp;", "&#0;", "\"", "'", "`", "=1+1", "@x", "---\n- !!x", "*a", "&a", "[",
        "null", "true", "undefined",
        "NaN", "-0", "0", "-1", "1e400", "1e-400", "0x10", "١٢٣", "99999999999999999999999999", "2147483648", "9223372036854775808", "0001-01-01", "9999-12-31",
        "10000-01-01",
        "2026-02-30", "-0001-01-01", "2026-02-29T25:61:61Z", "P7D", "24:00", "99999 hours", "-5 working days", "00000000-0000-0000-0000-000000000000",
        "ffffffff-ffff-ffff-ffff-ffffffffffff", "consultation,complaint", "7", "a@b", "a@b.cn\n", "1380013800\u0660", "944840198503150014",
    ];

    /// <summary>What no text may hold, between words that are as good as any: what is refused for nothing else shows what is done with it.</summary>
    internal static readonly string[] Unfit =
    [
        .. new[]
        {
            "\0", "\u001B", "\u0085", "\u2028", "\u200B", "\u202E", "\u2067", "\u206A", "\u3164", "\uFEFF", "\uFFFE", "\uFDD0", "\uD83F\uDFFE", "\uD800",
        }.Select(sign => $"请问{sign}怎样办理"),
    ];

    private static readonly string[] Long =
    [
        new('长', 30_000), new('a', 70_000), string.Concat(Enumerable.Repeat("a" + new string('\u0301', 200), 40)),
        string.Concat(Enumerable.Repeat("👨‍👩‍👧‍👦", 2_000)), new('%', 5_000),
        new('[', 5_000),
    ];

    /// <summary>One of the table, two of it together, what chance writes, and now and then something very long.</summary>
    internal static Gen<string> Any { get; } = Gen.Frequency(
        (10, One(Table)), (3, Gen.Select(One(Table), One(Table), string.Concat)), (2, Gen.String[0, 60]), (1, One(Long)));

    private static Gen<string> One(string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    /// <summary>As JSON, halves of characters too, which a writer of JSON would put right.</summary>
    internal static string AsJson(string text)
    {
        var written = new StringBuilder("\"");
        foreach (var sign in text)
            written.Append(sign is >= ' ' and < '\u007F' and not '"' and not '\\' ? sign.ToString() : $"\\u{(int)sign:X4}");
        return written.Append('"').ToString();
    }

    /// <summary>As bytes of an address or a form, halves of characters too, which no encoder writes.</summary>
    internal static string Encoded(string text)
    {
        var written = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsAsciiLetterOrDigit(text[at]))
                written.Append(text[at]);
            else if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
                written.Append(Uri.EscapeDataString(text.AsSpan(at++, 2)));
            else if (char.IsSurrogate(text[at]))
                written.Append(CultureInfo.InvariantCulture, $"%ED%{0x80 | ((text[at] >> 6) & 0x3F):X2}%{0x80 | (text[at] & 0x3F):X2}");
            else
                written.Append(Uri.EscapeDataString(text[at].ToString()));
        }

        return written.ToString();
    }
}
