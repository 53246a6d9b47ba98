using System.Diagnostics;
using System.Text.Json;
using Governance.Contracts;
using Governance.Core.Composition;
using Governance.Core.Data;
using Governance.Core.Intake;
using Governance.Core.Modules;
using Governance.Core.Observability;
using Governance.Core.Protection;
using MediatR;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Outbox;

/// <summary>
/// Delivers what transactions left in the outbox to the module concerned: at least once, in order for one enquiry. A message is
/// taken with a lock that the database gives back when this host dies, so none is lost and none is delivered by two hosts at once.
/// </summary>
[PerHost]
internal sealed class DeliverOutbox(IDbContextFactory<GovernanceDb> databases, ModuleDispatch modules, FieldProtection protection, IClock clock)
{
    internal const int BatchSize = 100;
    private static readonly Duration FirstRetry = Duration.FromSeconds(5);
    private const int MostDoublings = 8;

    public async Task<int> Run(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var now = clock.GetCurrentInstant();
        // The oldest undelivered of an enquiry goes first; its later ones wait until it is through.
        var batch = await db.Outbox.FromSql(
            $"""
            select * from outbox o
            where delivered_at is null and next_attempt_at <= {now}
                and not exists (select 1 from outbox earlier where earlier.enquiry_id = o.enquiry_id and earlier.delivered_at is null and earlier.id < o.id)
            order by next_attempt_at limit {BatchSize} for update skip locked
            """).ToListAsync(cancellationToken);
        foreach (var message in batch)
            await Deliver(db, message, now, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return batch.Count;
    }

    private async Task Deliver(GovernanceDb db, OutboxMessage message, Instant now, CancellationToken cancellationToken)
    {
        ActivityContext.TryParse(message.TraceParent, null, out var parent);
        using var span = Telemetry.Spans.StartActivity("outbox.deliver", ActivityKind.Consumer, parent);
        span?.SetTag("topic", message.Topic.ToString());
        message.Attempts++;
        try
        {
            var enquiry = await db.Enquiries.AsNoTracking().SingleAsync(one => one.Id == message.EnquiryId, cancellationToken);
            if (enquiry.Module is { } module)
                await modules.Tell(Notification(message, enquiry), cancellationToken, module);
            message.DeliveredAt = now;
        }
        catch (Exception failure) when (failure is JsonException or System.Security.Cryptography.CryptographicException)
        {
            span?.SetStatus(ActivityStatusCode.Error, failure.GetType().Name);
            message.NextAttemptAt = now + FirstRetry * Math.Pow(2, Math.Min(message.Attempts, MostDoublings));
        }
    }

    private INotification Notification(OutboxMessage message, Enquiry enquiry)
    {
        using var payload = JsonDocument.Parse(message.Payload);
        var root = payload.RootElement;
        return message.Topic switch
        {
            OutboxTopic.Accepted => new EnquiryAccepted(Snapshots.Of(enquiry, EnquiryContent.Of(enquiry, protection))),
            OutboxTopic.Routed => new EnquiryRouted(enquiry.Id, root.GetProperty("unit").GetString()!, root.GetProperty("reason").GetString()!),
            OutboxTopic.Replied => new EnquiryReplied(enquiry.Id),
            OutboxTopic.Rated => new EnquiryRated(enquiry.Id, root.GetProperty("stars").GetInt32()),
            OutboxTopic.ClockWarned => new ClockWarned(enquiry.Id, Due(root)),
            OutboxTopic.ClockBreached => new ClockBreached(enquiry.Id, Due(root)),
            _ => throw new JsonException($"Unknown topic {message.Topic}."),
        };
    }

    private static Instant Due(JsonElement root) => Instant.FromUnixTimeTicks(root.GetProperty("due").GetInt64());
}
