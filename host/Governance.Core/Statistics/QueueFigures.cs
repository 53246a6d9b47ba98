using System.Diagnostics.Metrics;
using Governance.Core.Background;
using Governance.Core.Modules;
using Governance.Core.Observability;

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
            () => modules.All.Select(
                module => new Measurement<long>(module.State == ModuleState.On ? 1 : 0, new KeyValuePair<string, object?>("module", module.Name))));
    }

    public void Replace(IReadOnlyList<Measurement<long>> counted) => lengths = counted;
}
