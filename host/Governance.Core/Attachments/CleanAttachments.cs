using Governance.Contracts;
using Governance.Core.Attachments.Metadata;
using Governance.Core.Attachments.Recognition;
using Governance.Core.Data;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Attachments;

/// <summary>A file as it becomes: its cleaned bytes are in the store already, its row still names the ones that were uploaded.</summary>
internal sealed record CleanAttachment(Guid Id, string Before, string Digest, byte[] SealedName, string MediaType, long Size);

/// <summary>
/// Before files join an anonymous or confidential enquiry: place, device, owner and author come out of them. What cannot be cleaned is refused by
/// name, with the cure; it would tell of its writer without his knowing.
/// </summary>
[PerRequest]
internal sealed class CleanAttachments(GovernanceDb db, FileStore store, FieldProtection protection)
{
    internal async Task<Outcome<IReadOnlyList<CleanAttachment>>> Prepare(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        if (ids.Count == 0)
            return Array.Empty<CleanAttachment>();
        var files = await db.Attachments.AsNoTracking().Where(file => ids.Contains(file.Id) && file.EnquiryId == null).ToListAsync(cancellationToken);
        List<CleanAttachment> ready = [];
        List<FieldError> errors = [];
        foreach (var file in files)
            if (await Cleaned(file, cancellationToken) is { } clean)
                ready.Add(clean);
            else
                errors.Add(new("attachments", Refused(file.View(protection).Name)));
        return errors.Count > 0 ? Problem.Invalid(errors) : ready;
    }

    /// <summary>Inside the transaction that claims the files.</summary>
    internal static async Task Apply(GovernanceDb db, IReadOnlyList<CleanAttachment> cleaned, CancellationToken cancellationToken)
    {
        foreach (var file in cleaned)
            await db.Attachments.Where(row => row.Id == file.Id).ExecuteUpdateAsync(
                set => set.SetProperty(row => row.Digest, file.Digest).SetProperty(row => row.SealedName, file.SealedName)
                    .SetProperty(row => row.Name, (string?)null)
                    .SetProperty(row => row.MediaType, file.MediaType).SetProperty(row => row.Size, file.Size),
                cancellationToken);
    }

    /// <summary>After it: the bytes that were uploaded go, unless another file has the same.</summary>
    internal async Task Forget(IReadOnlyList<CleanAttachment> cleaned)
    {
        foreach (var digest in cleaned.Select(file => file.Before).Distinct())
            await store.RemoveUnnamed(digest);
    }

    private async Task<CleanAttachment?> Cleaned(Attachment file, CancellationToken cancellationToken)
    {
        if (FileKinds.Named(file.MediaType) is not { } kind
            || RemoveMetadata.From(await store.Read(file.Digest, cancellationToken), kind) is not { } clean)
            return null;
        return new(
            file.Id, file.Digest, await store.Keep(clean.Content, file.Id, cancellationToken),
            protection.Seal(SafeFileName.Of(file.View(protection).Name, clean.Kind), file.Id),
            clean.Kind == kind ? file.MediaType : clean.Kind.MediaType, clean.Content.Length);
    }

    private static LocalText Refused(string name) => AttachmentsText.CannotBeCleaned(name);
}
