using Governance.Contracts;
using Governance.Core.Data;
using NodaTime;

namespace Governance.Core.Attachments;

/// <summary>Takes in a file: of a bounded size, of a known kind by its content, under a harmless name.</summary>
[PerRequest]
internal sealed class SaveAttachment(GovernanceDb db, FileStore store, IClock clock)
{
    internal const int MostBytes = 20 * 1024 * 1024;
    private const int LongestName = 120;

    public async Task<Outcome<AttachmentView>> Run(Stream content, string fileName, CancellationToken cancellationToken)
    {
        if (await content.ReadAtMost(MostBytes, cancellationToken) is not { } bytes)
            return Wrong(ProblemKind.TooLarge, new(
                $"文件不能超过 {MostBytes / 1024 / 1024} MB，请压缩或剪短后再上传。", $"A file must not be larger than {MostBytes / 1024 / 1024} MB. Please shrink or cut it."));
        if (bytes.Length == 0)
            return Wrong(ProblemKind.Invalid, new("文件是空的，请重新选择。", "The file is empty. Please choose another."));
        if (RecogniseFile.MediaType(bytes, fileName) is not { } mediaType)
            return Wrong(ProblemKind.Invalid, new(
                "不能识别这个文件。可以上传照片（JPG、PNG、HEIC、WebP）、PDF、Word、Excel、文本、视频和录音。",
                "This kind of file is not accepted. You can send photos (JPG, PNG, HEIC, WebP), PDF, Word, Excel, text, video and sound."));
        var attachment = new Attachment
        {
            Id = Guid.CreateVersion7(),
            Digest = await store.Keep(bytes, cancellationToken),
            Name = SafeName(fileName, mediaType),
            MediaType = mediaType,
            Size = bytes.Length,
            UploadedAt = clock.GetCurrentInstant(),
        };
        db.Attachments.Add(attachment);
        await db.SaveChangesAsync(cancellationToken);
        return attachment.View;
    }

    internal static string SafeName(string name, string mediaType)
    {
        var bare = name.Replace('\\', '/');
        bare = bare[(bare.LastIndexOf('/') + 1)..];
        var ending = Path.GetExtension(bare).ToLowerInvariant();
        var endings = RecogniseFile.Endings(mediaType);
        var stem = string.Concat(Path.GetFileNameWithoutExtension(bare).Where(sign => !char.IsControl(sign) && !"<>:\"|?*\u202E\u202D".Contains(sign))).Trim(' ', '.');
        stem = stem.Length == 0 ? "file" : stem.Length > LongestName ? stem[..LongestName] : stem;
        return stem + (endings.Contains(ending) ? ending : endings[0]);
    }

    private static Problem Wrong(ProblemKind kind, LocalText what) => new(kind, what, [new("file", what)]);
}
