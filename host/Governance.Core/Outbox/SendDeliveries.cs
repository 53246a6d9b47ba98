using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json;
using Governance.Core.Channels;
using Governance.Core.Data;
using Governance.Core.Modules;
using Governance.Core.Observability;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Outbox;

/// <summary>
/// Hands what waits in the outbox for one channel over to it. That a delivery is begun is written and committed before, how it ended
/// after: a host that dies between leaves
/// a delivery whose end is unknown. Where the platform drops repeats it is handed over again; where it does not, it is given up for a
/// person to look at, never blindly repeated.
/// </summary>
[PerHost]
internal sealed class SendDeliveries(
    IDbContextFactory<GovernanceDb> databases, FieldProtection protection, IEnumerable<IHearDeliveries> hearers, IClock clock)
{
    private const string HostEnded = "The host ended while the message was handed over; whether it arrived is unknown.";
    private const string Late = "The channel did not say within its time whether it took the message.";

    // Far longer than any channel's patience: whoever has begun has long ended when another host looks at it.
    private static readonly Duration Begun = Duration.FromMinutes(5);

    /// <returns>How many were taken; none means that nothing can be delivered now.</returns>
    public async Task<int> Run(IDeliveringWay way, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var (taken, toSend) = await Begin(db, way, cancellationToken);
        if (taken.Count == 0)
            return 0;
        // From here on the host's end is no reason to leave off: what is handed over is to have an end that is known.
        await Task.WhenAll(toSend.Select(message => Send(way, message)));
        await using var ending = await db.Database.BeginTransactionAsync(CancellationToken.None);
        // Before anybody hears: who looks for what the citizen has written meanwhile must find the rows locked.
        await db.SaveChangesAsync(CancellationToken.None);
        foreach (var hearer in hearers)
            await hearer.Ended(
                db, [.. taken.Where(message => message.DeliveredAt is not null || message.DeadAt is not null || message.WaitsForTheWriter)],
                CancellationToken.None);
        await db.SaveChangesAsync(CancellationToken.None);
        await ending.CommitAsync(CancellationToken.None);
        return taken.Count;
    }

    private async Task<(IReadOnlyList<OutboxMessage> Taken, IReadOnlyList<OutboxMessage> ToSend)> Begin(
        GovernanceDb db, IDeliveringWay way, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var now = clock.GetCurrentInstant();
        var taken = await TakeOutbox.Run(db, way.Way, now, way.AtOnce, cancellationToken);
        var toSend = new List<OutboxMessage>();
        foreach (var message in taken)
            if (message.BegunAt is not null && !way.DropsRepeats)
                (message.DeadAt, message.LastFailure) = (now, HostEnded);
            else
            {
                message.Attempts++;
                (message.BegunAt, message.NextAttemptAt) = (now, now + Begun);
                toSend.Add(message);
            }

        if (toSend.FindAll(message => message.LastFailure is not null) is { Count: > 0 } again)
            foreach (var hearer in hearers)
                await hearer.BegunAgain(db, again, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return (taken, toSend);
    }

    private async Task Send(IDeliveringWay way, OutboxMessage message)
    {
        ActivityContext.TryParse(message.TraceParent, null, out var parent);
        using var span = Telemetry.Spans.StartActivity("outbox.send", ActivityKind.Producer, parent);
        span?.SetTag("channel", way.Way);
        End(way, message, await HandOver(way, message), clock.GetCurrentInstant());
        span?.SetStatus(message.DeliveredAt is null ? ActivityStatusCode.Error : ActivityStatusCode.Unset, message.LastFailure);
    }

    private async Task<DeliveryResult> HandOver(IDeliveringWay way, OutboxMessage message)
    {
        OutgoingMessage opened;
        try
        {
            opened = protection.Open<OutgoingMessage>(message.Sealed!, message.Delivery!.Value);
        }
        catch (Exception damaged) when (damaged is CryptographicException or JsonException)
        {
            return DeliveryResult.Refused(Failures.Threw(damaged));
        }

        if (!way.TriesBeyondItsWindow && opened.To.WrittenBefore is { } last && clock.GetCurrentInstant() >= last)
            return DeliveryResult.Refused("The time in which this channel lets the citizen be written to is over.");
        using var patience = new CancellationTokenSource(way.Patience);
        try
        {
            return await way.Deliver(opened, patience.Token).WaitAsync(patience.Token);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            return DeliveryResult.Unknown(Late);
        }
        catch (Exception failure)
        {
            return DeliveryResult.Unknown(Failures.Threw(failure));
        }
    }

    private static void End(IDeliveringWay way, OutboxMessage message, DeliveryResult result, Instant now)
    {
        if (result.End == DeliveryEnd.Unknown && (result.IsFinal || !way.DropsRepeats))
        {
            // What is begun and dead has an unknown end.
            (message.DeadAt, message.LastFailure) = (now, result.Reason);
            return;
        }

        if (result.End == DeliveryEnd.Waits)
        {
            message.WaitForTheWriter();
            return;
        }

        message.BegunAt = null;
        message.LastFailure = result.Reason;
        if (result.End == DeliveryEnd.Delivered)
            message.DeliveredAt = now;
        else if (result.End == DeliveryEnd.Refused)
            message.DeadAt = now;
        else
            message.Fail(result.Reason!, now, result.Pause, way.MostAttempts);
    }
}
