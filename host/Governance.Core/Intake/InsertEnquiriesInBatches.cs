using System.Diagnostics;
using System.Threading.Channels;
using Governance.Core.Clocks;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Observability;
using Governance.Core.Outbox;
using Governance.Core.Timeline;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Governance.Core.Intake;

/// <summary>The rows that an accepted enquiry begins with.</summary>
internal sealed record BuiltEnquiry(Enquiry Enquiry, Clock Clock, TimelineEntry Entry, IReadOnlyList<OutboxMessage> Messages, SentDraft? Draft);

/// <summary>
/// Keeps enquiries that come in at the same time in one transaction, and so with one wait for the disk: while one batch is written
/// the next gathers. Each request hears of its own enquiry only after the commit. There is no writer to stop: it works while somebody
/// waits, and the server that drains its requests has drained it.
/// </summary>
[PerHost]
internal sealed class InsertEnquiriesInBatches(NpgsqlDataSource database, IDbContextFactory<GovernanceDb> databases, DatabaseState state)
{
    internal const int MostAtOnce = 64;
    private const int MostWaiting = 1_024;
    private const string IfItsEnquiryIsKept = "where exists (select 1 from enquiries where id = given.enquiry_id)";

    private readonly Channel<Waiting> queue = Channel.CreateBounded<Waiting>(MostWaiting);
    private readonly Lazy<Statements> statements = new(() => Statements.Of(databases));
    private int writing;

    /// <returns>False when the database has an enquiry under the same idempotency key already; nothing was kept then.</returns>
    /// <exception cref="NpgsqlException">It could not be kept.</exception>
    /// <exception cref="TemporaryFailure">The database does not answer, or more are waiting than can be kept soon: nothing was begun.</exception>
    internal async Task<bool> Run(BuiltEnquiry filed, CancellationToken cancellationToken)
    {
        var waiting = new Waiting(filed, Activity.Current?.Context ?? default, cancellationToken);
        state.Demand();
        if (!queue.Writer.TryWrite(waiting))
            throw new TemporaryFailure("The intake queue is full.");
        // The writer serves many requests and belongs to none: it takes no trace context along.
        if (Interlocked.CompareExchange(ref writing, 1, 0) == 0)
            ThreadPool.UnsafeQueueUserWorkItem(_ => _ = WriteAll(), null);
        return await waiting.Kept.Task;
    }

    private async Task WriteAll()
    {
        do
        {
            while (Take() is { Count: > 0 } batch)
                await Write(batch);
            Interlocked.Exchange(ref writing, 0);
        }
        while (queue.Reader.Count > 0 && Interlocked.CompareExchange(ref writing, 1, 0) == 0);
    }

    private List<Waiting> Take()
    {
        var batch = new List<Waiting>();
        while (batch.Count < MostAtOnce && queue.Reader.TryRead(out var waiting))
            if (waiting.GivenUp.IsCancellationRequested)
                waiting.Kept.TrySetCanceled(waiting.GivenUp);
            else
                batch.Add(waiting);
        return batch;
    }

    private async Task Write(IReadOnlyList<Waiting> batch)
    {
        try
        {
            // The statements stand in the trace of the first request; those of the others are linked with it.
            using var span = Telemetry.Spans.StartActivity(
                "enquiry.keep", ActivityKind.Internal, batch[0].Trace, links: batch.Skip(1).Select(waiting => new ActivityLink(waiting.Trace)));
            span?.SetTag("enquiries", batch.Count);
            // Those that gathered while it fell silent are told now, not one batch after the other.
            state.Demand();
            var kept = await Insert([.. batch.Select(waiting => waiting.BuiltEnquiry)]);
            foreach (var waiting in batch)
                waiting.Kept.TrySetResult(kept.Contains(waiting.BuiltEnquiry.Enquiry.Id));
        }
        catch (PostgresException refused) when (batch.Count > 1 && !TemporaryFailure.KeepsNothing(refused))
        {
            // One row that the database refuses is no fault of the others.
            foreach (var waiting in batch)
                await Write([waiting]);
        }
        catch (Exception failure)
        {
            // Whoever waits is told, whatever it was.
            foreach (var waiting in batch)
                waiting.Kept.TrySetException(failure);
        }
    }

    /// <summary>In the open transaction of a request that keeps more than the rows: what its form reserves, or the files that it claims.</summary>
    /// <returns>As <see cref="Run"/>.</returns>
    internal async Task<bool> Within(GovernanceDb db, BuiltEnquiry filed) =>
        (await Insert([filed], (NpgsqlConnection)db.Database.GetDbConnection(), (NpgsqlTransaction?)db.Database.CurrentTransaction?.GetDbTransaction()))
            .Count > 0;

    private async Task<HashSet<Guid>> Insert(BuiltEnquiry[] rows)
    {
        await using var connection = await database.OpenConnectionAsync();
        return await Insert(rows, connection, transaction: null);
    }

    /// <returns>The enquiries that were kept.</returns>
    private async Task<HashSet<Guid>> Insert(BuiltEnquiry[] rows, NpgsqlConnection connection, NpgsqlTransaction? transaction)
    {
        await using var batch = new NpgsqlBatch(connection, transaction);
        // Without a transaction of its own a batch is one: all of it or nothing, in one round trip.
        batch.BatchCommands.Add(statements.Value.Enquiries.Of([.. rows.Select(row => row.Enquiry)]));
        batch.BatchCommands.Add(statements.Value.Clocks.Of([.. rows.Select(row => row.Clock)]));
        batch.BatchCommands.Add(statements.Value.Entries.Of([.. rows.Select(row => row.Entry)]));
        batch.BatchCommands.Add(statements.Value.Messages.Of([.. rows.SelectMany(row => row.Messages)]));
        if (rows.Select(row => row.Draft).OfType<SentDraft>().ToArray() is { Length: > 0 } sent)
            batch.BatchCommands.Add(EmptyDraft.Of(sent));
        await batch.PrepareAsync();
        var kept = new HashSet<Guid>();
        await using var reader = await batch.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            var id = reader.GetGuid(0);
            kept.Add(id);
            Array.Find(rows, row => row.Enquiry.Id == id)!.Enquiry.FileNumber = reader.GetInt64(1);
        }

        // What fails after the first statement, the commit included, is thrown here.
        while (await reader.NextResultAsync())
            continue;
        return kept;
    }

    private sealed record Waiting(BuiltEnquiry BuiltEnquiry, ActivityContext Trace, CancellationToken GivenUp)
    {
        internal TaskCompletionSource<bool> Kept { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private sealed record Statements(
        InsertRows<Enquiry> Enquiries, InsertRows<Clock> Clocks, InsertRows<TimelineEntry> Entries, InsertRows<OutboxMessage> Messages)
    {
        internal static Statements Of(IDbContextFactory<GovernanceDb> databases)
        {
            using var db = databases.CreateDbContext();
            return new(
                new(db.Model, "on conflict (idempotency_key) do nothing returning id, file_number"),
                new(db.Model, IfItsEnquiryIsKept),
                new(db.Model, IfItsEnquiryIsKept),
                new(db.Model, IfItsEnquiryIsKept));
        }
    }
}
