using Governance.Contracts;

namespace Governance.Core.Attachments.Recognition;

/// <summary>Every kind of file that citizens may send. A new kind is one line here; what names and accepts files reads this table.</summary>
internal static class FileKinds
{
    private const string OpenXml = "application/vnd.openxmlformats-officedocument.";

    // The order matters where one beginning could be read as another: what says more about itself comes first, plain text last.
    private static readonly FileKind[] All =
    [
        new("image/jpeg", FileGroup.Photo, [".jpg", ".jpeg"], file => Signature.At(file, 0, 0xFF, 0xD8, 0xFF)),
        new("image/png", FileGroup.Photo, [".png"], file => Signature.At(file, 0, 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A)),
        new("image/gif", FileGroup.Photo, [".gif"], file => Signature.At(file, 0, "GIF87a") || Signature.At(file, 0, "GIF89a")),
        new("image/webp", FileGroup.Photo, [".webp"], file => Signature.Riff(file, "WEBP")),
        new("image/heic", FileGroup.Photo, [".heic", ".heif"], file => BaseMedia.Is(file, "heic", "heix", "heim", "heis", "hevc", "mif1", "msf1", "heif")),
        new("image/avif", FileGroup.Photo, [".avif"], file => BaseMedia.Is(file, "avif", "avis")),
        new("image/tiff", FileGroup.Photo, [".tif", ".tiff"], file =>
            Signature.At(file, 0, 0x49, 0x49, 0x2A, 0x00) || Signature.At(file, 0, 0x4D, 0x4D, 0x00, 0x2A)),
        new("image/bmp", FileGroup.Photo, [".bmp"], Signature.IsBitmap),
        new("application/pdf", FileGroup.Document, [".pdf"], file => Signature.At(file, 0, "%PDF-")),
        new(OpenXml + "wordprocessingml.document", FileGroup.Document, [".docx"], file => ZippedDocument.Is(file, "wordprocessingml.document.main+xml")),
        new(OpenXml + "spreadsheetml.sheet", FileGroup.Document, [".xlsx"], file => ZippedDocument.Is(file, "spreadsheetml.sheet.main+xml")),
        new(OpenXml + "presentationml.presentation", FileGroup.Document, [".pptx"], file => ZippedDocument.Is(file, "presentationml.presentation.main+xml")),
        new("application/ofd", FileGroup.Document, [".ofd"], ZippedDocument.IsOfd),
        new("application/msword", FileGroup.Document, [".doc", ".wps"], file => CompoundDocument.Holds(file, "WordDocument")),
        new("application/vnd.ms-excel", FileGroup.Document, [".xls", ".et"], file =>
            CompoundDocument.Holds(file, "Workbook") || CompoundDocument.Holds(file, "Book")),
        new("application/vnd.ms-powerpoint", FileGroup.Document, [".ppt", ".dps"], file => CompoundDocument.Holds(file, "PowerPoint Document")),
        new("audio/mp4", FileGroup.Sound, [".m4a"], file => BaseMedia.Is(file, "M4A ", "M4B ", "M4P ")),
        new("video/quicktime", FileGroup.Video, [".mov"], file => BaseMedia.Is(file, "qt  ") || BaseMedia.IsWithoutBrand(file)),
        new("video/3gpp", FileGroup.Video, [".3gp"], file => BaseMedia.Is(file, "3gp4", "3gp5", "3gp6", "3gp7", "3gg6", "3ge6")),
        new("video/mp4", FileGroup.Video, [".mp4", ".m4v"], file =>
            BaseMedia.Is(file, "isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "MSNV", "dash")),
        new("video/webm", FileGroup.Video, [".webm", ".mkv"], file => Signature.At(file, 0, 0x1A, 0x45, 0xDF, 0xA3)),
        new("video/x-msvideo", FileGroup.Video, [".avi"], file => Signature.Riff(file, "AVI ")),
        new("video/mp2t", FileGroup.Video, [".ts", ".mts", ".m2ts"], Signature.IsTransportStream),
        new("audio/wav", FileGroup.Sound, [".wav"], file => Signature.Riff(file, "WAVE")),
        new("audio/mpeg", FileGroup.Sound, [".mp3"], file => Signature.At(file, 0, "ID3") || Signature.IsMpegAudio(file)),
        new("audio/aac", FileGroup.Sound, [".aac"], Signature.IsAdts),
        new("audio/amr", FileGroup.Sound, [".amr"], file => Signature.At(file, 0, "#!AMR")),
        new("audio/silk", FileGroup.Sound, [".silk", ".slk"], file => Signature.At(file, 0, "#!SILK_V3") || Signature.At(file, 1, "#!SILK_V3")),
        new("text/plain", FileGroup.Text, [".txt"], file => TextFile.Encoding(file) is not null),
    ];

    internal static IReadOnlyList<FileKind> Known => All;

    /// <summary>The endings by group, as the form names them before anybody uploads.</summary>
    internal static LocalText Offer { get; } = AttachmentsText.KindsOffered(
        Named(FileGroup.Photo), Named(FileGroup.Document), Named(FileGroup.Text), Named(FileGroup.Video), Named(FileGroup.Sound));

    /// <summary>What a file chooser offers: groups of the system's own, and the endings that it may not know.</summary>
    internal static string Accept { get; } = string.Join(
        ',', All.SelectMany(kind => kind.Endings).Distinct().Prepend("audio/*").Prepend("video/*").Prepend("image/*"));

    /// <summary>What a file is by its content; null when it is none of the kinds. Plain text must also be called so: any letters could be text.</summary>
    internal static FileKind? Of(ReadOnlyMemory<byte> content, string name)
    {
        var kind = Array.Find(All, kind => kind.Recognises(content));
        return kind?.Group == FileGroup.Text && !kind.Endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase) ? null : kind;
    }

    /// <summary>The kind a media type names, with or without the encoding behind it.</summary>
    internal static FileKind? Named(string mediaType) => Array.Find(All, kind => kind.MediaType == mediaType.Split(';')[0]);

    private static string Named(FileGroup group) =>
        string.Join('/', All.Where(kind => kind.Group == group).SelectMany(kind => kind.Endings).Select(ending => ending[1..].ToUpperInvariant()));
}
