using System.Text.RegularExpressions;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Correspondence;

/// <summary>An enquiry that a message belongs to.</summary>
/// <param name="Elsewhere">Its writer is not known to be the one who is written to.</param>
internal sealed record AnsweredEnquiry(Guid Id, bool Elsewhere)
{
    /// <summary>It may as well be a new matter: the enquiry is answered, and the message answers nothing that was asked.</summary>
    public bool InDoubt { get; init; }
}

/// <summary>
/// Finds the enquiry that a message belongs to: the one that our message was about which it answers, or the one whose query code stands in its subject.
/// Both are secrets that only the citizen was given; from where it comes proves nothing where anybody can write any sender. Where the platform vouches for
/// its writer, it is the one he spoke of last, unless he says that it is something new.
/// </summary>
[PerRequest]
internal sealed partial class FindAnswered(GovernanceDb db, FindByCode find)
{
    // A letter names the letters before it, which may be many; ours stands among the last.
    private const int MostTried = 10;

    /// <summary>After that nobody means what was spoken of then.</summary>
    private static readonly Duration Remembered = Duration.FromDays(30);

    /// <returns>Null for a new matter.</returns>
    internal async Task<AnsweredEnquiry?> Run(ReceivedMessage message, ReceivedContent content, CancellationToken cancellationToken)
    {
        if (content.Chosen is { } chosen)
            return chosen.Enquiry is { } before ? new(before, Elsewhere: false) : null;
        if (message.Conversation is not null)
            return await InConversation(message, content, cancellationToken);
        var id = await ByDelivery(content, cancellationToken) ?? await ByCode(content.Subject, cancellationToken);
        return id is { } found
            ? new(found, Elsewhere: !await Known(found, message.Writer, cancellationToken))
            : await ByWriter(message, content, cancellationToken);
    }

    /// <summary>
    /// Where everybody reads, others answer what we wrote to somebody: each goes on with his own matter alone, and nobody is asked back before all eyes.
    /// </summary>
    private async Task<AnsweredEnquiry?> InConversation(ReceivedMessage message, ReceivedContent content, CancellationToken cancellationToken)
    {
        var since = message.ReceivedAt - Remembered;
        var last = await db.Received.AsNoTracking()
            .Where(before => before.Writer == message.Writer && before.FiledAt > since && before.Conversation == message.Conversation)
            .OrderByDescending(before => before.FiledAt).Select(before => before.EnquiryId).FirstOrDefaultAsync(cancellationToken)
            ?? await ByDelivery(content, cancellationToken);
        return last is { } spokenOf && await Known(spokenOf, message.Writer, cancellationToken) ? new(spokenOf, Elsewhere: false) : null;
    }

    private async Task<AnsweredEnquiry?> ByWriter(ReceivedMessage message, ReceivedContent content, CancellationToken cancellationToken)
    {
        if (!content.WriterIsKnown || NewMatter().IsMatch(content.Text))
            return null;
        var since = message.ReceivedAt - Remembered;
        var last = await db.Received.AsNoTracking()
            .Where(before => before.Writer == message.Writer && before.FiledAt > since && before.Channel == message.Channel && !before.Elsewhere)
            .OrderByDescending(before => before.FiledAt).ThenByDescending(before => before.EnquiryId)
            .Select(before => before.EnquiryId).FirstOrDefaultAsync(cancellationToken);
        if (last is not { } spokenOf)
            return null;
        var isOpen = await db.Enquiries.AnyAsync(enquiry => enquiry.Id == spokenOf && enquiry.Status != EnquiryStatus.Answered, cancellationToken);
        return new(spokenOf, Elsewhere: false) { InDoubt = !isOpen && !WordOfThanks.Is(content.Text) };
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

    [GeneratedRegex(CorrespondenceText.BeginsANewMatter, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NewMatter();
}
