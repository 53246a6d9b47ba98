using System.Diagnostics;
using System.Text.Json;
using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Enquiries;
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
        var asked = batch.Select(message => message.EnquiryId).ToArray();
        // Only what a module is concerned with is read and opened at all.
        var concerned = await db.Enquiries.AsNoTracking()
            .Where(enquiry => asked.Contains(enquiry.Id) && enquiry.Module != null)
            .ToDictionaryAsync(enquiry => enquiry.Id, cancellationToken);
        var through = new List<long>();
        foreach (var message in batch)
            if (await Deliver(message, concerned.GetValueOrDefault(message.EnquiryId), now, cancellationToken))
                through.Add(message.Id);
        await db.SaveChangesAsync(cancellationToken);
        await db.Outbox.Where(message => through.Contains(message.Id)).ExecuteUpdateAsync(
            set => set.SetProperty(message => message.DeliveredAt, now).SetProperty(message => message.Attempts, message => message.Attempts + 1), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return batch.Count;
    }

    private async Task<bool> Deliver(OutboxMessage message, Enquiry? enquiry, Instant now, CancellationToken cancellationToken)
    {
        if (enquiry?.Module is not { } module)
            return true;
        ActivityContext.TryParse(message.TraceParent, null, out var parent);
        using var span = Telemetry.Spans.StartActivity("outbox.deliver", ActivityKind.Consumer, parent);
        span?.SetTag("topic", message.Topic.ToString());
        try
        {
            await modules.Tell(Notification(message, enquiry), cancellationToken, module);
            return true;
        }
        catch (Exception failure) when (failure is JsonException or System.Security.Cryptography.CryptographicException)
        {
            span?.SetStatus(ActivityStatusCode.Error, failure.GetType().Name);
            message.Attempts++;
            message.NextAttemptAt = now + FirstRetry * Math.Pow(2, Math.Min(message.Attempts, MostDoublings));
            return false;
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
