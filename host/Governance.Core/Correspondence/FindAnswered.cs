using Governance.Core.Data;
using Governance.Core.Enquiries;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Correspondence;

/// <summary>An enquiry that a message belongs to.</summary>
/// <param name="Elsewhere">Its writer is not known to be the one who is written to.</param>
internal sealed record AnsweredEnquiry(Guid Id, bool Elsewhere);

/// <summary>
/// Finds the enquiry that a message belongs to: the one that our message was about which it answers, or the one whose query code stands in its subject.
/// Both are secrets that only the citizen was given; from where it comes proves nothing, since anybody can write any sender.
/// </summary>
[PerRequest]
internal sealed class FindAnswered(GovernanceDb db, FindByCode find)
{
    // A letter names the letters before it, which may be many; ours stands among the last.
    private const int MostTried = 10;

    /// <returns>Null for a new matter.</returns>
    internal async Task<AnsweredEnquiry?> Run(ReceivedMessage message, ReceivedContent content, CancellationToken cancellationToken)
    {
        var id = await ByDelivery(content, cancellationToken) ?? await ByCode(content.Subject, cancellationToken);
        return id is { } found ? new(found, Elsewhere: !await Known(found, message.Writer, cancellationToken)) : null;
    }

    private async Task<Guid?> ByCode(string? subject, CancellationToken cancellationToken) =>
        QueryCode.Read(subject) is { } code ? (await find.Run(code, cancellationToken)).Value?.Id : null;

    private async Task<Guid?> ByDelivery(ReceivedContent content, CancellationToken cancellationToken)
    {
        Guid[] tried = [.. content.Answers.Take(MostTried)];
        if (tried.Length == 0)
            return null;
        var found = await db.Told.AsNoTracking().Where(row => tried.Contains(row.Delivery))
            .ToDictionaryAsync(row => row.Delivery, row => row.EnquiryId, cancellationToken);
        return tried.Where(found.ContainsKey).Select(delivery => (Guid?)found[delivery]).FirstOrDefault();
    }

    private async Task<bool> Known(Guid enquiry, byte[]? writer, CancellationToken cancellationToken) =>
        await db.Received.AnyAsync(before => before.EnquiryId == enquiry && !before.Elsewhere && before.Writer == writer, cancellationToken)
        || await db.Told.AnyAsync(row => row.EnquiryId == enquiry && row.Recipient == writer, cancellationToken);
}
