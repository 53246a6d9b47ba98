using Governance.Core.Attachments.Recognition;
using ImageMagick;

namespace Governance.Core.Attachments.Metadata;

/// <summary>
/// Draws a picture anew: upright, with its colours, without place, device, owner, preview or comment. What has no common writer becomes a JPEG.
/// </summary>
internal static class CleanPicture
{
    private const uint Quality = 92;
    private const ulong MostPixels = 120_000_000;
    private const uint LongestSide = 30_000;
    private const ulong MostMemory = 1UL << 30;
    private const uint MostFrames = 400;

    static CleanPicture()
    {
        // A small file can unfold into more than the machine holds.
        ResourceLimits.Area = MostPixels;
        ResourceLimits.Width = LongestSide;
        ResourceLimits.Height = LongestSide;
        ResourceLimits.Memory = MostMemory;
        ResourceLimits.Disk = 0;
        ResourceLimits.ListLength = MostFrames;
        ResourceLimits.Thread = 1;
    }

    internal static CleanedFile? From(byte[] content, FileKind kind)
    {
        var (read, write, target) = Formats(kind);
        try
        {
            using var frames = new MagickImageCollection(content, new MagickReadSettings { Format = read });
            if (kind.MediaType == "image/gif")
                frames.Coalesce();
            else
                while (frames.Count > 1)
                    frames.RemoveAt(frames.Count - 1);
            foreach (var frame in frames)
                Clean(frame, write);
            using var written = new MemoryStream();
            frames.Write(written, write);
            return new(written.ToArray(), target);
        }
        catch (MagickException)
        {
            return null;
        }
    }

    private static void Clean(IMagickImage<byte> frame, MagickFormat write)
    {
        var colours = frame.GetColorProfile();
        frame.AutoOrient();
        frame.Strip();
        if (colours is not null && write is not MagickFormat.Gif)
            frame.SetProfile(colours);
        frame.Quality = Quality;
    }

    private static (MagickFormat Read, MagickFormat Write, FileKind Target) Formats(FileKind kind) => kind.MediaType switch
    {
        "image/jpeg" => (MagickFormat.Jpeg, MagickFormat.Jpeg, kind),
        "image/png" => (MagickFormat.Png, MagickFormat.Png, kind),
        "image/gif" => (MagickFormat.Gif, MagickFormat.Gif, kind),
        "image/webp" => (MagickFormat.WebP, MagickFormat.WebP, kind),
        "image/heic" => (MagickFormat.Heic, MagickFormat.Jpeg, Jpeg),
        "image/avif" => (MagickFormat.Avif, MagickFormat.Jpeg, Jpeg),
        "image/tiff" => (MagickFormat.Tiff, MagickFormat.Jpeg, Jpeg),
        "image/bmp" => (MagickFormat.Bmp, MagickFormat.Png, FileKinds.Named("image/png")!),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind.MediaType, "Not a kind of picture that is drawn anew."),
    };

    private static FileKind Jpeg => FileKinds.Named("image/jpeg")!;
}
