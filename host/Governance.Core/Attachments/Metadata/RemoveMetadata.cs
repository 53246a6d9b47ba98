using Governance.Core.Attachments.Recognition;

namespace Governance.Core.Attachments.Metadata;

/// <summary>A file without what its device or program wrote into it; a picture may have become one of another kind.</summary>
internal sealed record CleanedFile(byte[] Content, FileKind Kind);

/// <summary>
/// Takes out of a file what tells of the writer without his knowing: place, device, owner, author, programs, times. What people see and hear stays.
/// </summary>
internal static class RemoveMetadata
{
    /// <returns>Null when the file cannot be cleaned: it is damaged, locked by a password, or of a kind that nobody can clean with certainty.</returns>
    internal static CleanedFile? From(byte[] content, FileKind kind) => kind.MediaType switch
    {
        "text/plain" => new(content, kind),
        "audio/aac" => Same(CutToFrames.OfAdts(content), kind),
        "audio/amr" => Same(CutToFrames.OfAmr(content), kind),
        "audio/silk" => Same(CutToFrames.OfSilk(content), kind),
        "video/mp2t" => Same(CutToFrames.OfTransportStream(content), kind),
        "application/pdf" => Same(CleanPdf.From(content), kind),
        "video/mp4" or "video/quicktime" or "video/3gpp" or "audio/mp4" => Same(CleanBaseMedia.From(content), kind),
        "audio/wav" or "video/x-msvideo" => Same(CleanRiff.From(CutToFrames.OfRiff(content)), kind),
        "audio/mpeg" => Same(CleanMpegAudio.From(content), kind),
        "application/ofd" => Same(CleanZippedDocument.From(content), kind),
        _ when kind.MediaType.StartsWith("application/vnd.openxmlformats-", StringComparison.Ordinal) => Same(CleanZippedDocument.From(content), kind),
        _ when kind.Group == FileGroup.Photo => CleanPicture.From(content, kind),
        _ => null,
    };

    private static CleanedFile? Same(byte[]? content, FileKind kind) => content is null ? null : new(content, kind);
}
