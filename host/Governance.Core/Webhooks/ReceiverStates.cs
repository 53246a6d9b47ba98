using System.Net.Sockets;
using System.Security.Authentication;
using Governance.Core.Announcements;
using Governance.Core.Audit;
using Governance.Core.Data;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Webhooks;

/// <summary>Keeps how it goes with receivers, and switches off those that are gone or have taken nothing for days.</summary>
[PerHost]
internal sealed class ReceiverStates(IDbContextFactory<GovernanceDb> databases, WebhookOptions options, IClock clock)
{
    internal const string Gone = "status 410";

    /// <summary>The platform itself, in the audit.</summary>
    private const string Platform = "platform";

    /// <summary>Moments are kept this coarsely, so that a busy receiver does not write a row for each message.</summary>
    private static readonly Duration Coarse = Duration.FromSeconds(10);

    internal async Task Sent(Guid receiver, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var (state, now) = (await Of(db, receiver, cancellationToken), clock.GetCurrentInstant().ToMicroseconds());
        if (state.FailingSince is null && state.SentAt is { } before && now - before < Coarse)
            return;
        (state.SentAt, state.FailingSince, state.Failure) = (now, null, null);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <param name="failure">What kind of thing went wrong, never in the receiver's words.</param>
    /// <param name="notice">By which hosts hear that it was switched off.</param>
    internal async Task Failed(Guid receiver, string failure, string notice, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var (state, now) = (await Of(db, receiver, cancellationToken), clock.GetCurrentInstant().ToMicroseconds());
        (state.FailedAt, state.Failure, state.FailingSince) = (now, failure, state.FailingSince ?? now);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (state.OffAt is null && (failure == Gone || now - state.FailingSince >= Duration.FromDays(options.OffAfterDays)))
        {
            state.OffAt = now;
            db.Set<AuditEntry>().Add(new() { At = now, Account = Platform, What = "receiver.off", Subject = $"{receiver}", Details = failure });
            await HostNotices.SendWith(db, notice, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>What kind of thing went wrong: what is said beyond that may repeat what was written.</summary>
    internal static string KindOf(Exception failure) => failure switch
    {
        _ when failure is NothingThereException || failure.InnerException is NothingThereException => "inside",
        AuthenticationException or HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => "certificate",
        OperationCanceledException or TimeoutException => "slow",
        SocketException or IOException or HttpRequestException => "unreachable",
        _ => failure.GetType().Name,
    };

    private static async Task<ReceiverState> Of(GovernanceDb db, Guid receiver, CancellationToken cancellationToken)
    {
        // Raw: "on conflict", since two hosts may hear of a receiver for the first time at once.
        await db.Database.ExecuteSqlAsync($"insert into receiver_states (receiver) values ({receiver}) on conflict (receiver) do nothing", cancellationToken);
        return await db.ReceiverStates.SingleAsync(state => state.Receiver == receiver, cancellationToken);
    }
}
