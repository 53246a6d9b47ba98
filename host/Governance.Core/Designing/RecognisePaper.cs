using System.Text;
using Governance.Core.Attachments;

namespace Governance.Core.Designing;

/// <summary>Whether a paper is by its content what its ending says: citizens open it, on any device.</summary>
internal static class RecognisePaper
{
    internal static readonly string[] Endings = [".pdf", ".doc", ".docx", ".xls", ".xlsx"];

    private static readonly byte[] MacrosInside = Encoding.Unicode.GetBytes("_VBA_PROJECT");

    internal static bool Fits(byte[] content, string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".doc" => IsCompound(content, "WordDocument"),
        ".xls" => IsCompound(content, "Workbook", "Book"),
        var ending => Endings.Contains(ending) && RecogniseFile.MediaType(content, name) is { } type && RecogniseFile.Endings(type).Contains(ending) && (ending != ".pdf" || IsWhole(content)),
    };

    /// <summary>A file of the old Office is a small file system, in whose directory the names stand as UTF-16.</summary>
    private static bool IsCompound(byte[] content, params string[] streams) =>
        content is [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..]
        && streams.Any(stream => content.AsSpan().IndexOf(Encoding.Unicode.GetBytes(stream + '\0')) > 0)
        && content.AsSpan().IndexOf(MacrosInside) < 0;

    /// <summary>What broke off on its way has no end.</summary>
    private static bool IsWhole(byte[] pdf) => pdf.AsSpan(Math.Max(0, pdf.Length - 1024)).IndexOf("%%EOF"u8) >= 0;
}
