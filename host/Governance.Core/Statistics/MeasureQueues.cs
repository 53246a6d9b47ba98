using System.Diagnostics.Metrics;
using Governance.Core.Background;
using Governance.Core.Modules;
using Governance.Core.Observability;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Governance.Core.Statistics;

/// <summary>How long the queues are and which modules are on, as last counted; read by whoever collects.</summary>
[PerHost]
internal sealed class QueueFigures
{
    private volatile IReadOnlyList<Measurement<long>> lengths = [];

    public QueueFigures(ModuleRuntime modules)
    {
        Telemetry.Observe("governance.queue.length", "{enquiry}", "Enquiries that wait for an answer, by unit", () => lengths);
        Telemetry.Observe(
            "governance.module.on", "{module}", "1 while a module is on",
            () => modules.All.Select(module => new Measurement<long>(module.State == ModuleState.On ? 1 : 0, new KeyValuePair<string, object?>("module", module.Name))));
    }

    public void Replace(IReadOnlyList<Measurement<long>> counted) => lengths = counted;
}

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
        await using var command = database.CreateCommand("select owner_unit, count(*) from open_enquiries group by owner_unit");
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var counted = new List<Measurement<long>>();
        while (await reader.ReadAsync(cancellationToken))
            counted.Add(new(reader.GetInt64(1), new KeyValuePair<string, object?>("unit", reader.GetString(0))));
        return counted;
    }
}
