using Governance.Core.Attachments;
using Governance.Core.Background;
using Governance.Core.Evidence;
using Microsoft.Extensions.Logging;
using NodaTime;
using Npgsql;

namespace Governance.Core.Retention;

/// <summary>
/// Removes what has had its time, hourly and in small batches: each is a transaction of its own, so that nobody waits long for a row, and
/// what two hosts sweep at once is swept once.
/// </summary>
internal sealed class SweepTask(NpgsqlDataSource database, SweepFiles files, LinkChains chains, RetentionOptions options, IClock clock, ILogger<SweepTask> log)
    : BackgroundTask(log)
{
    internal const int BatchSize = 1_000;

    /// <summary>What is left after so many batches waits for the next hour.</summary>
    private const int MostBatches = 200;

    protected override TimeSpan Interval => TimeSpan.FromHours(1);

    protected override bool AtOnce => false;

    protected override async Task<bool> Turn(CancellationToken stoppingToken)
    {
        await Sweep(stoppingToken);
        return false;
    }

    internal async Task Sweep(CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        // The audit is swept along its links.
        while (await chains.Once(cancellationToken))
            continue;
        foreach (var rows in SweptRows.All)
            await Sweep(rows, now - Duration.FromDays(rows.Days(options)), cancellationToken);
        await files.Run(now - Duration.FromDays(options.UnclaimedDays), cancellationToken);
    }

    private async Task Sweep(SweptRows rows, Instant before, CancellationToken cancellationToken)
    {
        for (var batch = 0; batch < MostBatches; batch++)
        {
            // Raw: deletes by batches that come from an index.
            await using var command = database.CreateCommand(rows.Sql);
            command.Parameters.Add(new() { Value = before });
            command.Parameters.Add(new() { Value = BatchSize });
            if (await command.ExecuteNonQueryAsync(cancellationToken) < BatchSize)
                return;
        }
    }
}
