using System.Text.RegularExpressions;
using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Clocks;
using Governance.Core.Data;
using Governance.Core.Intake;
using Governance.Core.Modules;
using Governance.Core.Outbox;
using Governance.Core.Protection;
using Governance.Core.Replies;
using Governance.Core.Timeline;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Correspondence;

/// <summary>
/// Makes the oldest message that waits an enquiry, or puts it to the enquiry that it belongs to, and has a new one acknowledged: query code and due
/// time, by the way it came.
/// The number of the message is the key of its submission, so a host that dies between makes no second enquiry. A message is never given
/// up: whatever hinders it is put right some day, and it is then filed.
/// </summary>
[PerRequest]
internal sealed partial class FileReceived(
    IDbContextFactory<GovernanceDb> databases, FindAnswered find, AskBack ask, HandOverCode codes, SubmitEnquiry submit, AddMessage add,
    Acknowledge acknowledge, ChannelsFound channels, FieldProtection protection, IClock clock)
{
    /// <summary>How many messages of one writer are filed in an hour; the others wait, so that one alone cannot bury a desk.</summary>
    internal const int MostAnHour = 30;

    /// <returns>Whether there was one.</returns>
    public async Task<bool> Run(CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        // Of its own: intake keeps what it accepts in transactions of the request's.
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // Raw: "skip locked", by which hosts take different messages, and the lock of a host that dies goes with it. What its writer wrote before is filed
        // first: filed side by side, neither would know of the enquiry that the other becomes.
        var waiting = await db.Received.FromSql(
            $"""
            select * from received_messages m where enquiry_id is null and next_attempt_at <= {now} and not exists (
                select 1 from received_messages before where before.writer = m.writer and before.enquiry_id is null and before.next_attempt_at <= {now}
                    and (before.received_at, before.id) < (m.received_at, m.id))
            order by next_attempt_at limit 1 for update skip locked
            """)
            .ToListAsync(cancellationToken);
        if (waiting is not [var message])
            return false;
        try
        {
            if (await TooMany(db, message, now, cancellationToken))
                message.NextAttemptAt = now + Duration.FromMinutes(10);
            else
                await File(db, message, now, cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            message.LastFailure = Failures.Threw(failure);
            message.Attempts++;
            message.NextAttemptAt = now + GrowingPause.After(message.Attempts);
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    private static async Task<bool> TooMany(GovernanceDb db, ReceivedMessage message, Instant now, CancellationToken cancellationToken)
    {
        var since = now - Duration.FromHours(1);
        return message.Writer is { } writer
            && await db.Received.CountAsync(filed => filed.Writer == writer && filed.FiledAt > since, cancellationToken) >= MostAnHour;
    }

    private async Task File(GovernanceDb db, ReceivedMessage message, Instant now, CancellationToken cancellationToken)
    {
        var content = protection.Open<ReceivedContent>(message.Content!, message.Id);
        var handedOver = await codes.Run(db, message, content, now, cancellationToken);
        var chosen = handedOver is not null && AsksForTheCode().IsMatch(content.Text)
            ? handedOver
            : content.Filled is null ? await ask.Choice(db, message, content, find, now, cancellationToken) : null;
        // A form that was filled in is a matter of its own.
        var answered = chosen is null && content.Filled is null ? await find.Run(message, content, cancellationToken) : null;
        if (answered is { InDoubt: true } && await ask.Run(db, message, content, answered.Id, now, cancellationToken))
            return;
        if (chosen is not null)
            message.EnquiryId = chosen;
        else if (answered is { InDoubt: false })
        {
            await Add(message, content, answered, cancellationToken);
            (message.EnquiryId, message.Elsewhere) = (answered.Id, answered.Elsewhere);
        }
        else
        {
            var accepted = await Submit(message, content, cancellationToken);
            message.EnquiryId = accepted.Id;
            await acknowledge.Run(db, message, content, accepted, now, cancellationToken);
        }

        (message.Content, message.LastFailure, message.FiledAt) = (null, null, now);
    }

    /// <summary>What it has accepted stays accepted, whatever becomes of the transaction here.</summary>
    private Task<Acknowledgement> Submit(ReceivedMessage message, ReceivedContent content, CancellationToken cancellationToken) => AsFarAsItIsTaken(
        content, what => submit.Run(AsSubmission.Of(message, what, channels.NameOf(message.Channel)), cancellationToken));

    private Task<Dossier> Add(
        ReceivedMessage message, ReceivedContent content, AnsweredEnquiry answered, CancellationToken cancellationToken) => AsFarAsItIsTaken(
        content,
        what => add.Run(
            answered.Id,
            new(AsSubmission.Readable(what.Text, TextBound.Message.Most), what.Files)
            {
                Received = message.Id,
                Title = CorrespondenceText.MessageBy(channels.NameOf(message.Channel)),
                Facts = answered.Elsewhere
                    ? [EntryFact.Of(CorrespondenceText.Sender, CorrespondenceText.WroteFromElsewhere.In(content.Language))]
                    : [],
            },
            cancellationToken));

    /// <summary>A file that may not be kept with this enquiry, or an address that is none, costs the citizen no more than itself.</summary>
    private static async Task<T> AsFarAsItIsTaken<T>(ReceivedContent content, Func<ReceivedContent, Task<Outcome<T>>> take)
        where T : class
    {
        var taken = await take(content);
        if (taken.Problem is not null && content.Filled is not null)
            taken = await take(content.InWords());
        if (taken.Problem is { } refused)
            taken = await take(content.InWords().Without(refused.Title));
        return taken.Value ?? throw new InvalidOperationException($"What was made to be accepted was refused: {taken.Problem!.Kind}.");
    }

    [GeneratedRegex(CorrespondenceText.AsksForTheCode, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AsksForTheCode();
}
