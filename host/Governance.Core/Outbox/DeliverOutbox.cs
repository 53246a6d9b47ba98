using System.Diagnostics;
using System.Text.Json;
using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Modules;
using Governance.Core.Observability;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Outbox;

/// <summary>
/// Delivers what transactions left in the outbox to the module concerned: at least once, in order for one enquiry. A message is
/// taken with a lock that the database gives back when this host dies, so none is lost and none is delivered by two hosts at once.
/// Whatever goes wrong with a message costs that message: it is tried again after a growing pause, which the later ones of its enquiry
/// wait for, and is dead after <see cref="OutboxMessage.MostAttempts"/> tries. A handler that throws or hangs is such a failure; a module that is off,
/// has no handler or is gone is not: there is nobody to tell.
/// </summary>
[PerHost]
internal sealed class DeliverOutbox(IDbContextFactory<GovernanceDb> databases, ModuleDispatch modules, FieldProtection protection, IClock clock)
{
    internal const int BatchSize = 100;
    private const string ToModules = "";

    private static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(5);

    /// <returns>How many were through or failed; none means that nothing can be delivered now.</returns>
    public async Task<int> Run(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var now = clock.GetCurrentInstant();
        var batch = await TakeOutbox.Run(db, ToModules, now, BatchSize, cancellationToken);
        if (batch.Count == 0)
        {
            // What the taking put behind an earlier message of its enquiry.
            await transaction.CommitAsync(cancellationToken);
            return 0;
        }

        var asked = batch.Select(message => message.EnquiryId).ToArray();
        // Only what a module is concerned with is read and opened at all.
        var concerned = await db.Enquiries.AsNoTracking()
            .Where(enquiry => asked.Contains(enquiry.Id) && enquiry.Module != null)
            .ToDictionaryAsync(enquiry => enquiry.Id, cancellationToken);
        var began = Stopwatch.GetTimestamp();
        // Side by side: a module that hangs keeps no other waiting for its news.
        var turns = batch.GroupBy(message => concerned.GetValueOrDefault(message.EnquiryId)?.Module).Select(async group =>
        {
            var done = 0;
            foreach (var message in group.TakeWhile(_ => done == 0 || Stopwatch.GetElapsedTime(began) < LongestTurn))
            {
                await Deliver(message, concerned.GetValueOrDefault(message.EnquiryId), now, cancellationToken);
                done++;
            }

            return done;
        });
        var handled = await Task.WhenAll(turns);
        await Save(db, batch, now, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return handled.Sum();
    }

    private async Task Deliver(OutboxMessage message, Enquiry? enquiry, Instant now, CancellationToken cancellationToken)
    {
        message.Attempts++;
        ActivityContext.TryParse(message.TraceParent, null, out var parent);
        using var span = Telemetry.Spans.StartActivity("outbox.deliver", ActivityKind.Consumer, parent);
        span?.SetTag("topic", message.Topic);
        try
        {
            message.LastFailure = enquiry?.Module is { } module
                ? await modules.Tell(
                    WrittenNotification.Read(message, () => Snapshots.Of(enquiry, EnquiryContent.Of(enquiry, protection))), cancellationToken, module)
                : null;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            message.LastFailure = Failures.Threw(failure);
        }

        if (message.LastFailure is null)
            message.DeliveredAt = now;
        else
            message.Fail(message.LastFailure, now);
        span?.SetStatus(message.LastFailure is null ? ActivityStatusCode.Unset : ActivityStatusCode.Error, message.LastFailure);
    }

    private static async Task Save(GovernanceDb db, IReadOnlyList<OutboxMessage> batch, Instant now, CancellationToken cancellationToken)
    {
        await db.SaveChangesAsync(cancellationToken);
        foreach (var failed in batch.Where(message => message.NextAttemptAt > now))
            await db.Outbox
                .Where(later => later.EnquiryId == failed.EnquiryId && later.Channel == failed.Channel && later.Id > failed.Id && later.DeliveredAt == null
                && later.DeadAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(later => later.NextAttemptAt, failed.NextAttemptAt), cancellationToken);
    }
}
