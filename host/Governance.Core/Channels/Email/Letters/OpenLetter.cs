using MimeKit;

namespace Governance.Core.Channels.Email.Letters;

/// <summary>Takes a letter apart without opening more of it than the bounds allow.</summary>
internal static class OpenLetter
{
    private const int MostHeaders = 5_000;

    /// <param name="raw">Is shortened in place, see <see cref="ShortHeaders"/>.</param>
    /// <param name="more">Whether there are more parts or headers than are opened; what was opened is whole.</param>
    /// <exception cref="FormatException">It does not begin as a letter does.</exception>
    internal static MimeMessage From(ArraySegment<byte> raw, LetterBounds bounds, CancellationToken patience, out bool more)
    {
        var options = new ParserOptions { MaxMimeDepth = bounds.MostDepth + 1, MaxAddressGroupDepth = 2 };
        raw = ShortHeaders.Of(raw);
        more = false;
        try
        {
            new Counting(options, Stream(raw), bounds.MostParts).ReadMessage(patience);
        }
        catch (EnoughException enough)
        {
            // Each part takes memory as it is taken apart, before anybody could look at how many there are.
            raw = raw[..(int)Math.Clamp(enough.At, 0, raw.Count)];
            more = true;
        }

        // The parts read from the stream when they are asked for: it lives as long as the letter.
        return new MimeParser(options, Stream(raw), MimeFormat.Entity, persistent: true).ParseMessage(patience);
    }

    private static MemoryStream Stream(ArraySegment<byte> raw) => new(raw.Array!, raw.Offset, raw.Count, writable: false);

    private sealed class EnoughException(long at) : Exception
    {
        internal long At { get; } = at;
    }

    private sealed class Counting(ParserOptions options, Stream stream, int most) : MimeReader(options, stream, MimeFormat.Entity)
    {
        private int parts;
        private int headers;

        protected override void OnHeaderRead(Header header, int beginLineNumber, CancellationToken cancellationToken)
        {
            if (++headers > MostHeaders)
                throw new EnoughException(header.Offset ?? 0);
        }

        protected override void OnMimePartBegin(ContentType contentType, long beginOffset, int beginLineNumber, CancellationToken cancellationToken) =>
            Count(beginOffset);

        protected override void OnMultipartBegin(ContentType contentType, long beginOffset, int beginLineNumber, CancellationToken cancellationToken) =>
            Count(beginOffset);

        protected override void OnMessagePartBegin(ContentType contentType, long beginOffset, int beginLineNumber, CancellationToken cancellationToken) =>
            Count(beginOffset);

        private void Count(long at)
        {
            if (++parts > most)
                throw new EnoughException(at);
        }
    }
}
