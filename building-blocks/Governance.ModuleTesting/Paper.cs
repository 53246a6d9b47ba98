using System.IO.Compression;
using System.Text;

namespace Governance.ModuleTesting;

/// <summary>Whether a file really is what its name says: citizens open it, on any device.</summary>
internal static class Paper
{
    public static string? Wrong(string path)
    {
        var name = Path.GetFileName(path);
        var content = File.ReadAllBytes(path);
        var fits = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".pdf" => Begins(content, "%PDF-"u8) && Encoding.Latin1.GetString(content).TrimEnd().EndsWith("%%EOF", StringComparison.Ordinal),
            ".docx" => Holds(content, "word/document.xml"),
            ".xlsx" => Holds(content, "xl/workbook.xml"),
            ".odt" or ".ods" => Holds(content, "content.xml"),
            ".doc" or ".xls" => Begins(content, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
            ".jpg" or ".jpeg" => Begins(content, [0xFF, 0xD8, 0xFF]),
            ".png" => Begins(content, [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]),
            ".txt" or ".csv" => IsText(content),
            _ => (bool?)null,
        };
        return fits switch
        {
            true => null,
            false => $"{name} is not what its ending says, or is damaged; save it again from its program.",
            null => $"{name}: citizens may not be able to open this kind of file; offer a PDF.",
        };
    }

    private static bool Begins(byte[] content, ReadOnlySpan<byte> mark) => content.AsSpan().StartsWith(mark);

    private static bool Holds(byte[] content, string entry)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content));
            return archive.GetEntry(entry) is { Length: > 0 };
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static bool IsText(byte[] content)
    {
        try
        {
            return content.Length > 0 && !new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content).Contains('\0', StringComparison.Ordinal);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
