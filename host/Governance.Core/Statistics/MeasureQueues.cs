using System.Diagnostics.Metrics;
using Governance.Core.Background;
using Governance.Core.Modules;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Governance.Core.Statistics;

/// <summary>Counts the queues every quarter of a minute.</summary>
internal sealed class MeasureQueues(NpgsqlDataSource database, QueueFigures figures, ILogger<MeasureQueues> log) : BackgroundTask(log)
{
    protected override TimeSpan Interval => TimeSpan.FromSeconds(15);

    protected override async Task<bool> Turn(CancellationToken stoppingToken)
    {
        figures.Replace(await Count(stoppingToken));
        return false;
    }

    private async Task<IReadOnlyList<Measurement<long>>> Count(CancellationToken cancellationToken)
    {
        // Raw: open_enquiries is kept by triggers, and the model does not know it.
        await using var command = database.CreateCommand("select owner_unit, count(*) from open_enquiries group by owner_unit");
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var counted = new List<Measurement<long>>();
        while (await reader.ReadAsync(cancellationToken))
            counted.Add(new(reader.GetInt64(1), new KeyValuePair<string, object?>("unit", reader.GetString(0))));
        return counted;
    }
}
