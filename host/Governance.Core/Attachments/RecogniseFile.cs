using System.IO.Compression;
using System.Text;

namespace Governance.Core.Attachments;

/// <summary>Says what a file is by its content. Its name counts only where several kinds begin alike.</summary>
internal static class RecogniseFile
{
    /// <summary>The media type, or null when it is none of the kinds that citizens may send.</summary>
    internal static string? MediaType(ReadOnlySpan<byte> content, string name)
    {
        var ending = Path.GetExtension(name).ToLowerInvariant();
        return content switch
        {
            [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => "image/png",
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "image/gif",
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => "image/webp",
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => "application/pdf",
            [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => BaseMedia(content),
            [0x1A, 0x45, 0xDF, 0xA3, ..] => "video/webm",
            [(byte)'I', (byte)'D', (byte)'3', ..] or [0xFF, 0xFB or 0xF3 or 0xF2, ..] => "audio/mpeg",
            [(byte)'#', (byte)'!', (byte)'A', (byte)'M', (byte)'R', ..] => "audio/amr",
            [(byte)'P', (byte)'K', 3, 4, ..] => Office(content, ending),
            _ when ending == ".txt" && IsText(content) => "text/plain",
            _ => null,
        };
    }

    /// <summary>The endings that may go with a media type; the first is the one a file is given when its own lies.</summary>
    internal static IReadOnlyList<string> Endings(string mediaType) => mediaType switch
    {
        "image/jpeg" => [".jpg", ".jpeg"],
        "image/png" => [".png"],
        "image/gif" => [".gif"],
        "image/webp" => [".webp"],
        "image/heic" => [".heic", ".heif"],
        "application/pdf" => [".pdf"],
        "video/mp4" => [".mp4", ".m4v", ".m4a"],
        "video/quicktime" => [".mov"],
        "video/3gpp" => [".3gp"],
        "video/webm" => [".webm", ".mkv"],
        "audio/mpeg" => [".mp3"],
        "audio/amr" => [".amr"],
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => [".docx"],
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" => [".xlsx"],
        _ => [".txt"],
    };

    private static string? BaseMedia(ReadOnlySpan<byte> content) => content.Length < 12 ? null : Encoding.ASCII.GetString(content[8..12]) switch
    {
        "qt  " => "video/quicktime",
        "heic" or "heix" or "mif1" or "msf1" => "image/heic",
        "3gp4" or "3gp5" or "3gp6" => "video/3gpp",
        _ => "video/mp4",
    };

    private static string? Office(ReadOnlySpan<byte> content, string ending)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(content.ToArray()), ZipArchiveMode.Read);
            // A document that carries macros is refused, whatever its name.
            if (zip.Entries.Any(entry => entry.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
                return null;
            return ending switch
            {
                ".docx" when zip.GetEntry("word/document.xml") is not null => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                ".xlsx" when zip.GetEntry("xl/workbook.xml") is not null => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                _ => null,
            };
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static bool IsText(ReadOnlySpan<byte> content)
    {
        try
        {
            return !new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content).Any(sign => char.IsControl(sign) && sign is not ('\n' or '\r' or '\t'));
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
