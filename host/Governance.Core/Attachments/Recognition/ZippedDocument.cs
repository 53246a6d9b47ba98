using System.IO.Compression;

namespace Governance.Core.Attachments.Recognition;

/// <summary>Documents that are zip archives: Office Open XML (ECMA-376) and OFD (GB/T 33190). What carries macros is none of them, whatever its name.</summary>
internal static class ZippedDocument
{
    private const int MostEntries = 10_000;
    private const int MostContentTypes = 1_000_000;

    /// <summary>True when the archive declares a part of this content type; where the part lies and how its path is written, makers differ.</summary>
    internal static bool Is(ReadOnlyMemory<byte> file, string contentType) => Look(
        file,
        archive => !archive.Entries.Any(entry => NameOf(entry).EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))
            && archive.Entries.FirstOrDefault(entry => NameOf(entry).Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase)) is { } types
            && Declares(types, contentType));

    internal static bool IsOfd(ReadOnlyMemory<byte> file) =>
        Look(file, archive => archive.Entries.Any(entry => NameOf(entry).Equals("OFD.xml", StringComparison.OrdinalIgnoreCase)));

    /// <summary>With forward slashes, as the standard has it; some makers write the other one.</summary>
    internal static string NameOf(ZipArchiveEntry entry) => entry.FullName.Replace('\\', '/').TrimStart('/');

    private static bool Declares(ZipArchiveEntry types, string contentType)
    {
        using var reader = new StreamReader(types.Open());
        var text = new char[MostContentTypes];
        return new string(text, 0, reader.ReadBlock(text)).Contains(contentType, StringComparison.Ordinal);
    }

    private static bool Look(ReadOnlyMemory<byte> file, Func<ZipArchive, bool> look)
    {
        if (!Signature.At(file, 0, 0x50, 0x4B, 3, 4))
            return false;
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file.ToArray(), writable: false), ZipArchiveMode.Read);
            return archive.Entries.Count <= MostEntries && look(archive);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or ArgumentException or NotSupportedException)
        {
            return false;
        }
    }
}
