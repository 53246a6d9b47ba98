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
            return Wrong(ProblemKind.TooLarge, AttachmentsText.FileMustNotBeLargerThanMB(MostBytes / 1024 / 1024));
        if (bytes.Length == 0)
            return Wrong(ProblemKind.Invalid, AttachmentsText.FileIsEmpty);
        if (FileKinds.Of(bytes, fileName) is not { } kind)
            return Wrong(ProblemKind.Invalid, AttachmentsText.ThisKindOfFileIsNotAccepted(FileKinds.Offer));
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
