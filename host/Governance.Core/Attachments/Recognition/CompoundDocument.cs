using System.Buffers.Binary;
using System.Text;

namespace Governance.Core.Attachments.Recognition;

/// <summary>Documents of before 2007 (MS-CFB): a small file system in a file. What is in it says its directory; what carries macros is not taken.</summary>
internal static class CompoundDocument
{
    private const int EntrySize = 128;
    private const int MostEntries = 20_000;
    private const uint EndOfChain = 0xFFFFFFFA;

    internal static bool Holds(ReadOnlyMemory<byte> file, string stream)
    {
        if (!Signature.At(file, 0, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1) || file.Length < 512)
            return false;
        var names = Directory(file.Span);
        return names.Contains(stream) && !names.Any(name => name is "_VBA_PROJECT" or "_VBA_PROJECT_CUR" or "Macros");
    }

    /// <summary>The names in the directory; its sectors are chained through the allocation table, of which the header names the first 109 sectors.</summary>
    private static HashSet<string> Directory(ReadOnlySpan<byte> file)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        var shift = BinaryPrimitives.ReadUInt16LittleEndian(file[30..]);
        if (shift is not (9 or 12))
            return names;
        var size = 1 << shift;
        var sector = BinaryPrimitives.ReadUInt32LittleEndian(file[48..]);
        for (var read = 0; sector < EndOfChain && read < MostEntries; sector = Next(file, sector, size))
        {
            var start = (sector + 1L) * size;
            if (start + size > file.Length)
                break;
            for (var at = (int)start; at < start + size; at += EntrySize, read++)
            {
                var length = BinaryPrimitives.ReadUInt16LittleEndian(file[(at + 64)..]);
                if (length is >= 2 and <= 64)
                    names.Add(Encoding.Unicode.GetString(file.Slice(at, length - 2)));
            }
        }

        return names;
    }

    private static uint Next(ReadOnlySpan<byte> file, uint sector, int size)
    {
        var perTable = (uint)size / 4;
        var table = sector / perTable;
        if (table >= 109)
            return EndOfChain;
        var where = (BinaryPrimitives.ReadUInt32LittleEndian(file[(76 + ((int)table * 4))..]) + 1L) * size + (sector % perTable * 4);
        return where + 4 > file.Length ? EndOfChain : BinaryPrimitives.ReadUInt32LittleEndian(file[(int)where..]);
    }
}
