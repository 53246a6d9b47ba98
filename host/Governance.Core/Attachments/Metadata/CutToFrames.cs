using System.Buffers.Binary;

namespace Governance.Core.Attachments.Metadata;

/// <summary>
/// Sound and film in frames, without what stands behind the last of them: another file may have been hung on there, with all that it tells. What is
/// played stays byte for byte.
/// </summary>
internal static class CutToFrames
{
    private const int Packet = 188;
    private const byte Sync = 0x47;

    // With their headers, by the kind of frame (RFC 4867); 0 is none.
    private static readonly int[] Narrow = [13, 14, 16, 18, 20, 21, 27, 32, 6, 0, 0, 0, 0, 0, 0, 1];
    private static readonly int[] Wide = [18, 24, 33, 37, 41, 47, 51, 59, 61, 6, 0, 0, 0, 0, 1, 1];

    /// <summary>WAV and AVI say in their header where they end; one that was never closed says nothing, and is whole.</summary>
    internal static byte[] OfRiff(byte[] content)
    {
        var end = 8L + BinaryPrimitives.ReadUInt32LittleEndian(content.AsSpan(4));
        return end > 12 && end < content.Length ? content[..(int)end] : content;
    }

    internal static byte[]? OfAdts(byte[] content) => Walk(content, 0, static rest =>
        rest.Length >= 7 && rest[0] == 0xFF && (rest[1] & 0xF6) == 0xF0 ? ((rest[3] & 0x03) << 11) | (rest[4] << 3) | (rest[5] >> 5) : 0);

    internal static byte[]? OfAmr(byte[] content)
    {
        var wide = content.AsSpan().StartsWith("#!AMR-WB\n"u8);
        return Walk(content, wide ? 9 : 6, rest => (wide ? Wide : Narrow)[(rest[0] >> 3) & 0x0F]);
    }

    /// <summary>Blocks with their lengths before them; a length of 0xFFFF is the end.</summary>
    internal static byte[]? OfSilk(byte[] content) => Walk(content, content[0] == '#' ? 9 : 10, static rest =>
        rest.Length < 2 ? 0 : BinaryPrimitives.ReadUInt16LittleEndian(rest) is var length && length == ushort.MaxValue ? -2 : length + 2);

    internal static byte[]? OfTransportStream(byte[] content)
    {
        var before = content[0] == Sync ? 0 : 4;
        return Walk(content, 0, rest => rest.Length >= before + Packet && rest[before] == Sync ? before + Packet : 0);
    }

    /// <summary>
    /// Layer III of MPEG audio: frames alone, whatever lies between them; the last may be cut off. Of a stream of free bit rate nothing says where a frame
    /// ends, and nobody records so.
    /// </summary>
    internal static byte[]? OfMpegAudio(ReadOnlySpan<byte> content)
    {
        using var kept = new MemoryStream();
        var inStep = false;
        for (var at = 0; at + 4 <= content.Length;)
        {
            var length = LengthOfMpegFrame(content[at..]);
            // Out of step, a frame counts only where another follows it; all that there is may be one that is cut off.
            if (length > 0 && (inStep || at == 0 || Follows(content, at + length)))
            {
                kept.Write(content.Slice(at, Math.Min(length, content.Length - at)));
                at += length;
                inStep = true;
            }
            else
            {
                at++;
                inStep = false;
            }
        }

        return kept.Length == 0 ? null : kept.ToArray();
    }

    private static bool Follows(ReadOnlySpan<byte> content, int at) => at + 4 <= content.Length && LengthOfMpegFrame(content[at..]) > 0;

    private static int LengthOfMpegFrame(ReadOnlySpan<byte> header)
    {
        if (header[0] != 0xFF || (header[1] & 0xE6) != 0xE2 || (header[1] & 0x18) == 0x08 || (header[2] & 0x0C) == 0x0C)
            return 0;
        var first = (header[1] & 0x18) == 0x18;
        ReadOnlySpan<int> rates = first
            ? [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0]
            : [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0];
        ReadOnlySpan<int> samples = [44_100, 48_000, 32_000];
        var sample = samples[(header[2] >> 2) & 0x03] / (first ? 1 : (header[1] & 0x18) == 0x10 ? 2 : 4);
        var rate = rates[header[2] >> 4] * 1_000;
        return rate == 0 ? 0 : ((first ? 144 : 72) * rate / sample) + ((header[2] >> 1) & 1);
    }

    /// <param name="length">Of the frame that begins here; 0 where none does, negative for the last.</param>
    private static byte[]? Walk(byte[] content, int start, Length length)
    {
        var at = start;
        while (at < content.Length && length(content.AsSpan(at)) is var step && step != 0 && at + Math.Abs(step) <= content.Length)
        {
            at += Math.Abs(step);
            if (step < 0)
                break;
        }

        return at == start ? null : content[..at];
    }

    private delegate int Length(ReadOnlySpan<byte> rest);
}
