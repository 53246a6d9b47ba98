namespace Governance.Core.Channels.Email.Letters;

/// <summary>
/// Takes the middle out of headers that are longer than any in good faith: the library reads them in the square of their length, and does not look at how
/// long it takes. The beginning is what is read; of a thread the newest letters stand at the end.
/// </summary>
internal static class ShortHeaders
{
    private const int Longest = 32 * 1024;
    private const int Half = Longest / 2;

    /// <returns>The same bytes, moved together where something was taken out.</returns>
    internal static ArraySegment<byte> Of(ArraySegment<byte> raw)
    {
        var bytes = raw.AsSpan();
        var (kept, isHead, holdsLetter) = (0, true, false);
        for (var at = 0; at < bytes.Length;)
        {
            var end = EndOfLine(bytes, at);
            for (; isHead && end < bytes.Length && bytes[end] is (byte)' ' or (byte)'\t'; end = EndOfLine(bytes, end))
            {
                // Folded: the header goes on in the next line.
            }

            var line = bytes[at..end];
            if (line is [(byte)'\n'] or [(byte)'\r', (byte)'\n'])
                // Within a letter within the letter, headers begin anew.
                (isHead, holdsLetter) = (isHead && holdsLetter, false);
            else if (line is [(byte)'-', (byte)'-', ..])
                (isHead, holdsLetter) = (true, false);
            else if (isHead)
                holdsLetter |= IsLetter(line);
            kept += isHead && line.Length > Longest
                ? Keep(bytes, kept, line[..Half]) + Keep(bytes, kept + Half, line[^Half..])
                : Keep(bytes, kept, line);
            at = end;
        }

        return raw[..kept];
    }

    private static int Keep(Span<byte> bytes, int at, Span<byte> part)
    {
        part.CopyTo(bytes[at..]);
        return part.Length;
    }

    private static int EndOfLine(Span<byte> bytes, int at) => bytes[at..].IndexOf((byte)'\n') is >= 0 and var end ? at + end + 1 : bytes.Length;

    private static bool IsLetter(Span<byte> header) => header.Length > 20 && (header[0] | 0x20) == 'c'
        && System.Text.Encoding.Latin1.GetString(header[..Math.Min(header.Length, 200)]).Contains("message/", StringComparison.OrdinalIgnoreCase);
}
