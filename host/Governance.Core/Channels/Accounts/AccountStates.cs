using System.Net.Sockets;
using System.Security.Authentication;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Channels.Accounts;

/// <summary>Keeps how it goes with accounts, and by which numbers platforms know our messages.</summary>
[PerHost]
internal sealed class AccountStates(IDbContextFactory<GovernanceDb> databases, IClock clock)
{
    /// <summary>Moments are kept this coarsely, so that a busy account does not write a row for each message.</summary>
    private static readonly Duration Coarse = Duration.FromSeconds(10);

    internal Task Seen(Guid account, CancellationToken cancellationToken) => Change(account, (state, now) => state.SeenAt = now, cancellationToken);

    internal Task Received(Guid account, CancellationToken cancellationToken) =>
        Change(account, (state, now) => state.ReceivedAt = state.SeenAt = now, cancellationToken);

    internal Task Sent(Guid account, CancellationToken cancellationToken) =>
        Change(account, (state, now) => state.SentAt = state.SeenAt = now, cancellationToken);

    internal async Task Failed(Guid account, string failure, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var state = await Of(db, account, cancellationToken);
        (state.FailedAt, state.Failure) = (clock.GetCurrentInstant().ToMicroseconds(), failure);
        await db.SaveChangesAsync(cancellationToken);
    }

    internal async Task HandedOver(Guid account, Guid delivery, IReadOnlyList<string> numbers, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var now = clock.GetCurrentInstant().ToMicroseconds();
        foreach (var number in numbers)
            // Raw: "on conflict", since a platform that begins its numbers anew means the newer message.
            await db.Database.ExecuteSqlAsync(
                $"""
                insert into handed_over (account, number, delivery, at) values ({account}, {number}, {delivery}, {now})
                on conflict (account, number) do update set delivery = excluded.delivery, at = excluded.at
                """,
                cancellationToken);
    }

    /// <summary>It certainly did not leave under this number.</summary>
    internal async Task TakeBack(Guid account, string number, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await db.HandedOver.Where(row => row.Account == account && row.Number == number).ExecuteDeleteAsync(cancellationToken);
    }

    /// <returns>Null for a number that is none of ours.</returns>
    internal async Task<Guid?> DeliveryOf(Guid account, string number, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return (await db.HandedOver.AsNoTracking().SingleOrDefaultAsync(row => row.Account == account && row.Number == number, cancellationToken))?.Delivery;
    }

    /// <summary>What kind of thing went wrong, and the platform's number of it: what it says beyond that may repeat what was written.</summary>
    internal static string KindOf(Exception failure) => failure switch
    {
        PlatformException { Code: { } code } refused => $"{refused.Failure} {code}",
        PlatformException refused => $"{refused.Failure}",
        AuthenticationException or HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => $"{PlatformFailure.Certificate}",
        HttpRequestException { StatusCode: { } status } => $"{PlatformFailure.Protocol} {(int)status}",
        SocketException or IOException or TimeoutException or OperationCanceledException or HttpRequestException => $"{PlatformFailure.Unreachable}",
        FormatException or System.Text.Json.JsonException or System.Xml.XmlException => $"{PlatformFailure.Protocol}",
        _ => $"{PlatformFailure.Other} {failure.GetType().Name}",
    };

    private async Task Change(Guid account, Action<AccountState, Instant> change, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var (state, now) = (await Of(db, account, cancellationToken), clock.GetCurrentInstant().ToMicroseconds());
        var wasFailing = state.Failure is not null;
        var before = (state.SeenAt, state.ReceivedAt, state.SentAt);
        change(state, now);
        state.Failure = null;
        if (!wasFailing && !IsLater(before.SeenAt, state.SeenAt) && !IsLater(before.ReceivedAt, state.ReceivedAt) && !IsLater(before.SentAt, state.SentAt))
            return;
        await db.SaveChangesAsync(cancellationToken);
    }

    private static bool IsLater(Instant? before, Instant? after) => after is { } then && (before is not { } earlier || then - earlier > Coarse);

    private static async Task<AccountState> Of(GovernanceDb db, Guid account, CancellationToken cancellationToken)
    {
        // Raw: "on conflict", since two hosts may hear of an account for the first time at once.
        await db.Database.ExecuteSqlAsync($"insert into account_states (account) values ({account}) on conflict (account) do nothing", cancellationToken);
        return await db.AccountStates.SingleAsync(state => state.Account == account, cancellationToken);
    }
}
