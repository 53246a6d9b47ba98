using System.Text;

namespace Governance.Core.Channels.TextMessages.Smpp;

/// <summary>Texts as an SMS centre carries them.</summary>
internal static class SmppText
{
    internal const byte Ucs2 = 8;

    /// <summary>How many UTF-16 units one message holds, and each part of a longer one, whose head takes six bytes.</summary>
    private const int Single = 70;
    private const int Part = 67;
    private const int HeadOfAPart = 6;

    // 3GPP TS 23.038, 6.2.1: the alphabet of mobiles, and behind an escape its extension.
    private const string Alphabet =
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private static readonly Dictionary<byte, char> Extension = new()
    {
        [0x0A] = '\f', [0x14] = '^', [0x28] = '{', [0x29] = '}', [0x2F] = '\\', [0x3C] = '[', [0x3D] = '~', [0x3E] = ']', [0x40] = '|', [0x65] = '€',
    };

    /// <summary>Reads what came.</summary>
    /// <param name="coding">As <c>data_coding</c> says it; what it does not know is read as bytes of Latin letters.</param>
    internal static string Read(ReadOnlySpan<byte> octets, byte coding) => coding switch
    {
        0 => ReadAlphabet(octets),
        Ucs2 or 0x18 => Encoding.BigEndianUnicode.GetString(octets[..(octets.Length & ~1)]),
        _ => Encoding.Latin1.GetString(octets),
    };

    /// <summary>Each part as it is sent, in UCS-2, with a head where there are several; no sign of two units is cut in two.</summary>
    /// <param name="reference">The same for all parts of a message.</param>
    internal static IReadOnlyList<byte[]> Parts(string text, byte reference)
    {
        if (text.Length <= Single)
            return [Encoding.BigEndianUnicode.GetBytes(text)];
        var pieces = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var length = Math.Min(Part, text.Length - at);
            if (at + length < text.Length && char.IsHighSurrogate(text[at + length - 1]))
                length--;
            pieces.Add(text.Substring(at, length));
            at += length;
        }

        return
        [
            .. pieces.Select((piece, index) => (byte[])
                [HeadOfAPart - 1, 0, HeadOfAPart - 3, reference, (byte)pieces.Count, (byte)(index + 1), .. Encoding.BigEndianUnicode.GetBytes(piece)]),
        ];
    }

    private static string ReadAlphabet(ReadOnlySpan<byte> octets)
    {
        var text = new StringBuilder();
        for (var at = 0; at < octets.Length; at++)
            if (octets[at] == 0x1B && at + 1 < octets.Length)
                text.Append(Extension.GetValueOrDefault(octets[++at], ' '));
            else
                text.Append(octets[at] < Alphabet.Length ? Alphabet[octets[at]] : (char)octets[at]);
        return text.ToString();
    }
}
