using Governance.Core.Clocks;
using Governance.Core.Data;
using Governance.Core.Mail;
using Governance.Core.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MimeKit;
using NodaTime;
using Npgsql;

namespace Governance.Core.Evidence;

/// <summary>
/// Sends the head of each day to whoever keeps it outside the house: made once a day, by one host at a time, and tried until the server takes it.
/// A server that took it and did not say so gets it again, under the same number.
/// </summary>
[PerHost]
internal sealed partial class MailHeads(
    IServiceScopeFactory scopes, NpgsqlDataSource database, ReadHead head, BureauCalendar calendar, IClock clock, ILogger<MailHeads> log,
    HeadsMail? wanted = null)
{
    private const int LongestFailure = 300;

    internal async Task Run(CancellationToken cancellationToken)
    {
        if (wanted is null)
            return;
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var turn = await HostLock.MailedHeads.TryHold(connection, cancellationToken);
        if (turn is null)
            return;
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GovernanceDb>();
        var now = clock.GetCurrentInstant();
        var today = now.InZone(calendar.Zone).Date;
        if (!await db.MailedHeads.AnyAsync(mailed => mailed.Day == today, cancellationToken))
        {
            var read = await head.Run(now, cancellationToken);
            db.MailedHeads.Add(new() { Day = today, Json = read.ToJson(), CreatedAt = now, NextAttemptAt = now });
            await db.SaveChangesAsync(cancellationToken);
        }

        var waiting = await db.MailedHeads.Where(mailed => mailed.SentAt == null && mailed.NextAttemptAt <= now).OrderBy(mailed => mailed.Day)
            .ToListAsync(cancellationToken);
        foreach (var mailed in waiting)
        {
            await Send(wanted, mailed, cancellationToken);
            await db.SaveChangesAsync(CancellationToken.None);
        }
    }

    private async Task Send(HeadsMail to, MailedHead mailed, CancellationToken cancellationToken)
    {
        mailed.Attempts++;
        try
        {
            await SendMail.Run(to.Server, Letter(to, mailed), cancellationToken);
            (mailed.SentAt, mailed.LastFailure) = (clock.GetCurrentInstant(), null);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            // The head stays, whatever is wrong with the server.
            mailed.LastFailure = failure.Message.Length <= LongestFailure ? failure.Message : failure.Message[..LongestFailure];
            mailed.NextAttemptAt = clock.GetCurrentInstant() + GrowingPause.After(mailed.Attempts);
            LogNotSent(log, mailed.Day, mailed.Attempts, failure.GetType().Name);
        }
    }

    private static MimeMessage Letter(HeadsMail to, MailedHead mailed)
    {
        var name = SignedHead.FileOf(mailed.Day);
        var letter = SendMail.Letter(to.Server, Path.GetFileNameWithoutExtension(name), EvidenceText.HeadOfDay(mailed.Day), automatic: true);
        letter.Date = mailed.CreatedAt.ToDateTimeOffset();
        letter.To.AddRange(to.To.Select(MailboxAddress.Parse));
        var body = new BodyBuilder { TextBody = EvidenceText.WhatAHeadIs };
        body.Attachments.Add(name, System.Text.Encoding.UTF8.GetBytes(mailed.Json), new("application", "json"));
        letter.Body = body.ToMessageBody();
        return letter;
    }

    [LoggerMessage(1, LogLevel.Warning, "The head of {Day} was not taken by the mail server (attempt {Attempt}, {Failure})")]
    private static partial void LogNotSent(ILogger log, LocalDate day, int attempt, string failure);
}
