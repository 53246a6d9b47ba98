using System.Buffers.Binary;
using System.Text;

namespace Governance.Core.Attachments.Recognition;

/// <summary>Beginnings by which kinds of file are known.</summary>
internal static class Signature
{
    private const int Packet = 188;
    private const byte Sync = 0x47;

    internal static bool At(ReadOnlyMemory<byte> file, int offset, params ReadOnlySpan<byte> expected) =>
        file.Length >= offset + expected.Length && file.Span.Slice(offset, expected.Length).SequenceEqual(expected);

    internal static bool At(ReadOnlyMemory<byte> file, int offset, string expected) => At(file, offset, Encoding.ASCII.GetBytes(expected));

    internal static bool Riff(ReadOnlyMemory<byte> file, string form) => At(file, 0, "RIFF") && At(file, 8, form);

    /// <summary>"BM" alone begins many a text: the size in the header must be the file's.</summary>
    internal static bool IsBitmap(ReadOnlyMemory<byte> file) =>
        At(file, 0, "BM") && file.Length > 26 && BinaryPrimitives.ReadUInt32LittleEndian(file.Span[2..]) <= (uint)file.Length
        && BinaryPrimitives.ReadUInt32LittleEndian(file.Span[14..]) is 12 or 40 or 52 or 56 or 64 or 108 or 124;

    /// <summary>MPEG transport stream (ISO/IEC 13818-1): packets of 188 bytes that begin with 0x47; a Blu-ray's carry a time of 4 bytes before each.</summary>
    internal static bool IsTransportStream(ReadOnlyMemory<byte> file) => Packets(file, 0, Packet) || Packets(file, 4, Packet + 4);

    /// <summary>MPEG audio without a tag before it: a frame's header of layer III whose bit rate and sample rate exist.</summary>
    internal static bool IsMpegAudio(ReadOnlyMemory<byte> file) =>
        file.Length > 4 && file.Span[0] == 0xFF && (file.Span[1] & 0xE6) == 0xE2 && (file.Span[1] & 0x18) != 0x08
        && (file.Span[2] & 0xF0) is not (0xF0 or 0) && (file.Span[2] & 0x0C) != 0x0C;

    /// <summary>AAC as a stream of ADTS frames: the header tells where the next one begins.</summary>
    internal static bool IsAdts(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        if (bytes.Length < 7 || bytes[0] != 0xFF || (bytes[1] & 0xF6) != 0xF0)
            return false;
        var length = ((bytes[3] & 0x03) << 11) | (bytes[4] << 3) | (bytes[5] >> 5);
        return length >= 7 && (length == bytes.Length || (bytes.Length > length + 1 && bytes[length] == 0xFF && (bytes[length + 1] & 0xF6) == 0xF0));
    }

    private static bool Packets(ReadOnlyMemory<byte> file, int offset, int stride) =>
        file.Length >= offset + (3 * stride) && file.Span[offset] == Sync && file.Span[offset + stride] == Sync && file.Span[offset + (2 * stride)] == Sync;
}
