using System.Data;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Evidence;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Verification;

/// <summary>
/// Proves the invariants over the data as they are: some hundred enquiries at a time, each batch at one moment, so that no snapshot is
/// held for hours and what changes meanwhile cannot make two questions contradict each other.
/// </summary>
[PerRequest]
internal sealed class VerifyPlatform(
    GovernanceDb db, LinkChains chains, VerifyEnquiries enquiries, VerifyFiles files, VerifyRecords records, VerifyFigures figures, RowSeals seals,
    IClock clock)
{
    internal const int BatchSize = 500;

    /// <summary>All of it, at once.</summary>
    public Task<VerificationReport> Run(CancellationToken cancellationToken) =>
        Run(VerificationScope.Everything, new(), _ => Task.CompletedTask, cancellationToken);

    /// <param name="progress">Where to begin; it moves on.</param>
    /// <param name="after">Called after each batch: to keep the progress, and to go slowly.</param>
    internal async Task<VerificationReport> Run(
        VerificationScope scope, VerificationProgress progress, Func<int, Task> after, CancellationToken cancellationToken)
    {
        // What is committed and not linked yet could be gone before it is missed.
        await chains.All(cancellationToken);
        var since = await db.SealedSince.AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        while (await Next(scope, progress.Position, cancellationToken) is { Length: > 0 } batch)
        {
            await using (var snapshot = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken))
                await enquiries.Run(batch, since is not { CompletedAt: null }, progress, cancellationToken);
            await files.Run(batch, progress, after, cancellationToken);
            progress.Position = batch[^1];
            await after(batch.Length);
        }

        await records.Run(scope, progress, after, cancellationToken);
        if (since is null || !seals.Holds(since))
            progress.Add([new(8, VerificationRules.SealedFromHereOn, null, VerificationText.RecordIsGoneOrWasChanged)]);
        await VerifyKeys(progress, cancellationToken);
        progress.Add(await figures.Run(scope.EveryDay, cancellationToken));
        return new(
            progress.Enquiries, progress.Entries, progress.Clocks, progress.Violations,
            await db.Enquiries.LongCountAsync(enquiry => enquiry.Late, cancellationToken), clock.GetCurrentInstant())
        {
            SealedSince = since?.BegunAt,
            SealedBefore = since?.Before ?? 0,
        };
    }

    internal async Task<long> Count(VerificationScope scope, CancellationToken cancellationToken) => scope.ChangedSince is { } since
        ? await db.Database.SqlQuery<long>(
            $"""
            select count(*) "Value" from (
                select enquiry_id from timeline where at >= {since}
                union select id from enquiries where id > {scope.SliceAfter} and id <= {scope.SliceEnd}) looked_at
            """).SingleAsync(cancellationToken)
        : await db.Enquiries.LongCountAsync(cancellationToken);

    // Raw: goes along the keys of tables that hold all history, in batches that come from an index.
    private async Task<Guid[]> Next(VerificationScope scope, Guid after, CancellationToken cancellationToken) => scope.ChangedSince is { } since
        ? await db.Database.SqlQuery<Guid>(
            $"""
            (select distinct enquiry_id "Value" from timeline where at >= {since} and enquiry_id > {after} order by 1 limit {BatchSize})
            union
            (select id from enquiries where id > greatest({after}, {scope.SliceAfter}) and id <= {scope.SliceEnd} order by id limit {BatchSize})
            order by 1 limit {BatchSize}
            """).ToArrayAsync(cancellationToken)
        : await db.Database.SqlQuery<Guid>($"""select id "Value" from enquiries where id > {after} order by id limit {BatchSize}""").ToArrayAsync(
            cancellationToken);

    private async Task VerifyKeys(VerificationProgress progress, CancellationToken cancellationToken)
    {
        var twice = await db.Database.SqlQuery<long>(
            $"""select count(*) "Value" from (select 1 from enquiries where idempotency_key is not null group by idempotency_key having count(*) > 1) twice""")
            .SingleAsync(cancellationToken);
        if (twice > 0)
            progress.Add([new(2, VerificationRules.SameKeyOnce, null, $"{twice}")]);
    }
}
