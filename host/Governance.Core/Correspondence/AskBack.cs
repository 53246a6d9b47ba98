using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Outbox;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Correspondence;

/// <summary>
/// Asks somebody in a conversation whether what he writes goes on with the enquiry that is answered or is a new matter, and takes his choice. Until he has
/// chosen the message waits; who says nothing is answered anew, so that no question is left without an answer.
/// </summary>
[PerRequest]
internal sealed class AskBack(ChannelsFound channels, FieldProtection protection)
{
    private const string GoOn = "1";
    private const string New = "2";

    private static readonly Duration Longest = Duration.FromMinutes(30);
    private static readonly Duration AfterTheFirst = Duration.FromSeconds(2);

    /// <returns>False when he cannot be asked, or was asked and has said nothing: then it is a new matter.</returns>
    internal async Task<bool> Run(
        GovernanceDb db, ReceivedMessage message, ReceivedContent content, Guid spokenOf, Instant now, CancellationToken cancellationToken)
    {
        if (message.AskedAt is not null || !content.MayBeAnswered || channels.Ready(message.Channel) is not { } channel)
            return false;
        var asked = await Waiting(db, message).FirstOrDefaultAsync(cancellationToken);
        if (asked is null)
        {
            var enquiry = await db.Enquiries.AsNoTracking().SingleAsync(row => row.Id == spokenOf, cancellationToken);
            db.Outbox.Add(OutboxMessage.Through(
                channel, spokenOf,
                new(
                    Guid.CreateVersion7(), protection.Open<ReturnAddress>(message.Address, message.Id),
                    CorrespondenceText.IsItANewMatter(enquiry.WrittenFileNumber()).In(content.Language)),
                protection, now));
        }

        (message.AskedAt, message.NextAttemptAt) = (asked?.AskedAt ?? now, asked?.NextAttemptAt ?? now + Longest);
        return true;
    }

    /// <summary>Takes what he chose; it holds for all that he has written meanwhile.</summary>
    /// <returns>Of which enquiry he was asked; null when this is no choice.</returns>
    internal async Task<Guid?> Choice(
        GovernanceDb db, ReceivedMessage message, ReceivedContent content, FindAnswered find, Instant now, CancellationToken cancellationToken)
    {
        var choice = PlainText.Narrow(content.Text).Trim();
        if (choice is not (GoOn or New) || !content.WriterIsKnown)
            return null;
        var waiting = await Waiting(db, message).OrderBy(before => before.Id).ToListAsync(cancellationToken);
        Guid? spokenOf = null;
        foreach (var (before, place) in waiting.Select((before, place) => (before, place)))
        {
            var kept = protection.Open<ReceivedContent>(before.Content!, before.Id);
            spokenOf ??= (await find.Run(before, kept, cancellationToken))?.Id;
            // The first begins the new matter, the others go on with it.
            if (choice == GoOn || place == 0)
                before.Content = protection.Seal(kept with { Chosen = new(choice == GoOn ? spokenOf : null) }, before.Id);
            before.NextAttemptAt = place == 0 ? now : now + AfterTheFirst;
        }

        return spokenOf;
    }

    private static IQueryable<ReceivedMessage> Waiting(GovernanceDb db, ReceivedMessage message) => db.Received.Where(before =>
        before.Writer == message.Writer && before.AskedAt != null && before.EnquiryId == null && before.Channel == message.Channel && before.Id != message.Id);
}
