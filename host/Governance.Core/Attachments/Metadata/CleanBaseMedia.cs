using System.Buffers.Binary;
using System.Text;

namespace Governance.Core.Attachments.Metadata;

/// <summary>
/// Film and sound in boxes (ISO/IEC 14496-12): boxes that hold place, device and remarks become free space of the same size, times become
/// zero, so nothing else moves.
/// </summary>
internal static class CleanBaseMedia
{
    private const int Deepest = 8;

    private static readonly HashSet<string> Containers = ["moov", "trak", "mdia", "minf", "stbl", "edts", "moof", "traf", "mvex"];

    private static readonly HashSet<string> Telling = ["udta", "meta", "uuid", "XMP_", "skip", "free", "ilst"];

    internal static byte[]? From(byte[] content)
    {
        var clean = (byte[])content.Clone();
        return Walk(clean, 0, clean.Length, 0) ? clean : null;
    }

    private static bool Walk(Span<byte> file, int start, int end, int depth)
    {
        for (var at = start; at < end;)
        {
            if (end - at < 8)
                return depth > 0;
            long size = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            var header = 8;
            if (size == 1)
            {
                if (end - at < 16)
                    return false;
                size = BinaryPrimitives.ReadInt64BigEndian(file[(at + 8)..]);
                header = 16;
            }

            // The last box may say "to the end".
            if (size == 0)
                size = end - at;
            if (size < header || size > end - at)
                return false;
            if (!Box(file, at, header, (int)size, depth))
                return false;
            at += (int)size;
        }

        return true;
    }

    private static bool Box(Span<byte> file, int at, int header, int size, int depth)
    {
        var type = Encoding.Latin1.GetString(file.Slice(at + 4, 4));
        var inside = file.Slice(at + header, size - header);
        if (Telling.Contains(type) || type[0] == '\u00A9')
        {
            "free"u8.CopyTo(file[(at + 4)..]);
            inside.Clear();
            return true;
        }

        if (type is "mvhd" or "tkhd" or "mdhd" && inside.Length >= 20)
            // Version and flags, then when it was made and changed: two numbers of 4 bytes, in version 1 of 8.
            inside.Slice(4, inside[0] == 1 ? 16 : 8).Clear();
        return !Containers.Contains(type) || (depth < Deepest && Walk(file, at + header, at + size, depth + 1));
    }
}
