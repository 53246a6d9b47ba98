using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Attachments;
using Governance.Core.Data;
using Governance.Core.Modules;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Intake;

/// <summary>Checks what a submission refers to in the database: uploaded files, and business types that once were on.</summary>
[PerRequest]
internal sealed class CheckReferences(GovernanceDb db)
{
    internal const int MostFiles = 20;

    internal async Task<IReadOnlyList<FieldError>> Check(
        IReadOnlyList<Guid> attachments, FormValues answers, FormDescription form, CancellationToken cancellationToken)
    {
        var named = form.That(FieldReference.Files, answers)
            .SelectMany(field => answers.All(field.Name).Select(text => (Field: "form." + field.Name, Id: Guid.TryParse(text, out var id) ? id : (Guid?)null)))
            .Concat(attachments.Select(id => (Field: "attachments", Id: (Guid?)id)))
            .ToArray();
        if (named.Length == 0)
            return [];
        if (named.Length > MostFiles)
            return [new("attachments", IntakeText.EnquiryTakesNoMoreThanFiles(MostFiles))];
        var ids = named.Where(pair => pair.Id is not null).Select(pair => pair.Id!.Value).ToArray();
        var free = await db.Attachments
            .Where(attachment => ids.Contains(attachment.Id) && attachment.EnquiryId == null)
            .Select(attachment => attachment.Id)
            .ToListAsync(cancellationToken);
        return [.. named
            .Where(pair => pair.Id is null || !free.Contains(pair.Id.Value))
            .Select(pair => new FieldError(pair.Field, IntakeText.FileWasNotFound))];
    }

    internal async Task<bool> WasEverOn(string code, CancellationToken cancellationToken)
    {
        // The database takes no question with a sign that is none.
        if (PlainText.HasControl(code, severalLines: false))
            return false;
        var prefix = $"type/{code}@";
        return await db.Archive.AnyAsync(archived => archived.Key.StartsWith(prefix), cancellationToken);
    }
}
