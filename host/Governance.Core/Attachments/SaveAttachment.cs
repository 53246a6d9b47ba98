using Governance.Contracts;
using Governance.Core.Attachments.Recognition;
using Governance.Core.Data;
using Governance.Core.Protection;
using NodaTime;

namespace Governance.Core.Attachments;

/// <summary>Takes in a file: of a bounded size, of a known kind by its content, under a harmless name.</summary>
[PerRequest]
internal sealed class SaveAttachment(GovernanceDb db, FileStore store, FieldProtection protection, IClock clock)
{
    internal const int MostBytes = 20 * 1024 * 1024;

    public async Task<Outcome<AttachmentView>> Run(Stream content, string fileName, CancellationToken cancellationToken)
    {
        if (await content.ReadAtMost(MostBytes, cancellationToken) is not { } bytes)
            return Wrong(ProblemKind.TooLarge, new(
                $"文件不能超过 {MostBytes / 1024 / 1024} MB，请压缩或剪短后再上传。", $"A file must not be larger than {MostBytes / 1024 / 1024} MB. Please shrink or cut it."));
        if (bytes.Length == 0)
            return Wrong(ProblemKind.Invalid, new("文件是空的，请重新选择。", "The file is empty. Please choose another."));
        if (FileKinds.Of(bytes, fileName) is not { } kind)
            return Wrong(ProblemKind.Invalid, new(
                $"不能识别这个文件，或者其中带有宏。可以上传{FileKinds.Offer.Zh}；其他格式请另存为 PDF 再上传。",
                $"This kind of file is not accepted, or it carries macros. You can send {FileKinds.Offer.In("en")}; save anything else as PDF first."));
        var id = Guid.CreateVersion7();
        var attachment = new Attachment
        {
            Id = id,
            Digest = await store.Keep(bytes, id, cancellationToken),
            SealedName = protection.Seal(SafeFileName.Of(fileName, kind), id),
            MediaType = kind.Group == FileGroup.Text ? $"{kind.MediaType}; charset={TextFile.Encoding(bytes)}" : kind.MediaType,
            Size = bytes.Length,
            UploadedAt = clock.GetCurrentInstant(),
        };
        db.Attachments.Add(attachment);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch
        {
            // Without a row nobody would ever find or sweep the bytes.
            await store.RemoveUnnamed(attachment.Digest);
            throw;
        }

        return attachment.View(protection);
    }

    private static Problem Wrong(ProblemKind kind, LocalText what) => new(kind, what, [new("file", what)]);
}
