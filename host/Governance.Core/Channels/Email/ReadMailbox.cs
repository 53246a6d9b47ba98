using Governance.Contracts;
using Governance.Core.Channels.Email.Letters;
using MailKit;
using MailKit.Search;
using NodaTime;
using NodaTime.Extensions;

namespace Governance.Core.Channels.Email;

/// <summary>
/// Takes in what has come to a mailbox since it was read last, one letter after the other: how far it is read is kept after each, so that a host that
/// dies reads one letter twice at most, and that one is known by its number.
/// </summary>
[PerHost]
internal sealed class ReadMailbox(MailboxPlaces places)
{
    /// <summary>Of a letter that is larger than any that is read whole, its beginning, where the text stands.</summary>
    private const int Beginning = 1 << 20;

    internal async Task Run(Mailbox mailbox, IMailFolder inbox, IReception reception, CancellationToken cancellationToken)
    {
        var place = await places.Of(mailbox.Address, cancellationToken);
        var (letters, last) = await Unread(mailbox, place, inbox, cancellationToken);
        foreach (var letter in letters)
            try
            {
                var isCitizens = await TakeIn(mailbox, inbox, letter, reception, cancellationToken);
                // Seen by people who look into the mailbox too; only now, since it is safely kept.
                await inbox.AddFlagsAsync(letter.UniqueId, MessageFlags.Seen, silent: true, cancellationToken);
                await places.Read(place, inbox.UidValidity, letter.UniqueId.Id, isCitizens, cancellationToken);
            }
            catch (MessageNotFoundException)
            {
                // Somebody has taken it out of the mailbox meanwhile.
            }

        // Those that are left out are looked at once.
        if (last > place.Last || place.Numbering != inbox.UidValidity)
            await places.Read(place, inbox.UidValidity, last, letter: false, cancellationToken);
        await places.Looked(place, cancellationToken);
    }

    private static async Task<(IReadOnlyList<IMessageSummary> Letters, uint Last)> Unread(
        Mailbox mailbox, MailboxPlace place, IMailFolder inbox, CancellationToken cancellationToken)
    {
        var known = place.Numbering == inbox.UidValidity ? (uint)place.Last : 0;
        var found = await inbox.SearchAsync(
            known > 0 ? SearchQuery.Uids(new UniqueIdRange(new(inbox.UidValidity, known + 1), UniqueId.MaxValue)) : SearchQuery.All, cancellationToken);
        // "From n on" names the last letter even where its number is lower.
        UniqueId[] after = [.. found.Where(uid => uid.Id > known).OrderBy(uid => uid.Id)];
        if (after.Length == 0)
            return ([], known);
        var summaries = await inbox.FetchAsync(after, MessageSummaryItems.UniqueId | MessageSummaryItems.Size | MessageSummaryItems.InternalDate,
            cancellationToken);
        return (
            [.. summaries.Where(letter => known > 0 || mailbox.TakesEarlier || !IsEarlier(letter, place)).OrderBy(letter => letter.UniqueId.Id)], after[^1].Id);
    }

    /// <summary>The server counts in whole seconds.</summary>
    private static bool IsEarlier(IMessageSummary letter, MailboxPlace place) =>
        letter.InternalDate is { } came && came.ToInstant() + Duration.FromSeconds(1) < place.BegunAt;

    /// <returns>Whether it was a citizen's.</returns>
    private static async Task<bool> TakeIn(
        Mailbox mailbox, IMailFolder inbox, IMessageSummary summary, IReception reception, CancellationToken cancellationToken)
    {
        var bounds = new LetterBounds(mailbox.Address, mailbox.Address, mailbox.Authenticator);
        var isLarge = summary.Size > bounds.MostBytes;
        await using var raw = isLarge
            ? await inbox.GetStreamAsync(summary.UniqueId, 0, Beginning, cancellationToken)
            : await inbox.GetStreamAsync(summary.UniqueId, cancellationToken);
        var letter = ReadLetter.Of(raw, bounds);
        if (letter.Bounce is { Failed: true } bounce)
            foreach (var delivery in ReplyTag.In([.. bounce.Tags, bounce.MessageId ?? ""]))
                await reception.ReturnToSender(delivery, cancellationToken);
        if (letter.Nature is not (LetterNature.Written or LetterNature.Automatic) || IsOwn(letter, mailbox))
            return false;
        var message = AsMessage.Of(letter, mailbox, isLarge);
        // What a machine answered to ours is no enquiry, and no word of the citizen's.
        if (letter.Nature == LetterNature.Automatic && message.Answers.Count > 0)
            return false;
        await reception.TakeIn(message, cancellationToken);
        return true;
    }

    private static bool IsOwn(Letter letter, Mailbox mailbox) => string.Equals(letter.Sender, mailbox.Address, StringComparison.OrdinalIgnoreCase);
}
