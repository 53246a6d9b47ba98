using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Clocks;
using Governance.Core.Data;
using Governance.Core.Intake;
using Governance.Core.Modules;
using Governance.Core.Outbox;
using Governance.Core.Protection;
using Governance.Core.Timeline;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Correspondence;

/// <summary>
/// Makes the oldest message that waits an enquiry, and puts the acknowledgement on its way: query code and due time, by the way it came.
/// The number of the message is the key of its submission, so a host that dies between makes no second enquiry. A message is never given
/// up: whatever hinders it is put right some day, and it is then filed.
/// </summary>
[PerRequest]
internal sealed class FileReceived(
    IDbContextFactory<GovernanceDb> databases, SubmitEnquiry submit, ChannelsFound channels, BureauCalendar calendar, FieldProtection protection, IClock clock)
{
    /// <returns>Whether there was one.</returns>
    public async Task<bool> Run(CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        // Of its own: intake keeps what it accepts in transactions of the request's.
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // Raw: "skip locked", by which hosts take different messages, and the lock of a host that dies goes with it.
        var waiting = await db.Received.FromSql(
            $"select * from received_messages where enquiry_id is null and next_attempt_at <= {now} order by next_attempt_at limit 1 for update skip locked")
            .ToListAsync(cancellationToken);
        if (waiting is not [var message])
            return false;
        try
        {
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

    private async Task File(GovernanceDb db, ReceivedMessage message, Instant now, CancellationToken cancellationToken)
    {
        var content = protection.Open<ReceivedContent>(message.Content!, message.Id);
        var name = channels.NameOf(message.Channel);
        // What it has accepted stays accepted, whatever becomes of the transaction here.
        var accepted = await submit.Run(AsSubmission.Of(message, content, name), cancellationToken);
        // A file that may not be kept with this enquiry, or an address that is none, costs the citizen no more than itself.
        if (accepted.Problem is { } refused)
            accepted = await submit.Run(AsSubmission.Of(message, content.Without(refused.Title), name), cancellationToken);
        if (accepted.Problem is { } problem)
            throw new InvalidOperationException($"What was made to be accepted was refused: {problem.Kind}.");
        message.EnquiryId = accepted.Value!.Id;
        (message.Content, message.LastFailure) = (null, null);
        if (channels.Find(message.Channel) is IDeliveringChannel channel)
            db.Outbox.Add(OutboxMessage.Through(
                channel, accepted.Value.Id, new(Guid.CreateVersion7(), protection.Open<ReturnAddress>(message.Address, message.Id),
                    Text(accepted.Value, content.Language)), protection, now));
    }

    /// <summary>Of a letter that few may read, and of any other, it says nothing but that it is there.</summary>
    private string Text(Acknowledgement accepted, string language)
    {
        var due = accepted.Clock?.Due is { } until ? Facts.Written(until, calendar.Zone) : null;
        LocalText text = due is null
            ? CorrespondenceText.YourMessageWasAccepted(accepted.QueryCode)
            : CorrespondenceText.YourMessageWasAcceptedAndWillBeAnswered(accepted.QueryCode, due);
        return text.In(language);
    }
}
