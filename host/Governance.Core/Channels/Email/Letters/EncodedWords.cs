using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using MimeKit.Encodings;

namespace Governance.Core.Channels.Email.Letters;

/// <summary>
/// Writes a header anew in UTF-8, whatever it came in: bytes without a label, and words with one (RFC 2047). The library does not
/// know the newest Chinese standard and cannot guess, and a name of an encoding that nobody knows it keeps for ever.
/// </summary>
internal static partial class EncodedWords
{
    internal static byte[] InUtf8(ReadOnlySpan<byte> header)
    {
        var text = Encoding.Latin1.GetString(Utf8.IsValid(header) ? header : Encoding.UTF8.GetBytes(LetterEncoding.Text(header, null)));
        text = text.Replace("\0", "", StringComparison.Ordinal);
        return Encoding.Latin1.GetBytes(text.Contains("=?", StringComparison.Ordinal) ? Words(text) : text);
    }

    private static string Words(string header)
    {
        var written = new StringBuilder(header.Length);
        var (end, run) = (0, new List<byte>());
        var words = Word().Matches(header);
        for (var index = 0; index < words.Count; index++)
        {
            var word = words[index];
            if (run.Count == 0)
                written.Append(header, end, word.Index - end);
            run.AddRange(Bytes(word));
            end = word.Index + word.Length;
            // One character may begin in a word and end in the next.
            if (index + 1 < words.Count && words[index + 1] is var next && next.Index == end && IsAlike(word, next) && run.Count > 0)
                continue;
            var read = LetterEncoding.Text([.. run], word.Groups["label"].Value);
            var blank = word.Groups["blank"].Length > 0 ? " " : "";
            written.Append("=?utf-8?B?").Append(Convert.ToBase64String(Encoding.UTF8.GetBytes(read))).Append("?=").Append(blank);
            run.Clear();
        }

        return written.Append(header, end, header.Length - end).ToString();
    }

    private static bool IsAlike(Match word, Match next) =>
        word.Groups["label"].Value.Equals(next.Groups["label"].Value, StringComparison.OrdinalIgnoreCase);

    private static byte[] Bytes(Match word)
    {
        var content = Encoding.Latin1.GetBytes(word.Groups["content"].Value);
        IMimeDecoder decoder = word.Groups["how"].Value is "B" or "b" ? new Base64Decoder() : new QuotedPrintableDecoder(rfc2047: true);
        var bytes = new byte[decoder.EstimateOutputLength(content.Length)];
        return bytes[..decoder.Decode(content, 0, content.Length, bytes)];
    }

    [GeneratedRegex(@"=\?(?<label>[^?*\s]{1,40})(?:\*[^?\s]{0,20})?\?(?<how>[BbQq])\?(?<content>[^?]*)\?=(?<blank>\s+(?==\?))?", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
