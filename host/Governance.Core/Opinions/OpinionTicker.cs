using Governance.Core.Background;
using Microsoft.Extensions.Logging;

namespace Governance.Core.Opinions;

/// <summary>The clock of opinions on this host.</summary>
internal sealed class OpinionTicker(TickOpinions tick, ILogger<OpinionTicker> log) : BackgroundTask(log)
{
    protected override TimeSpan Interval => TimeSpan.FromSeconds(5);

    protected override async Task<bool> Turn(CancellationToken stoppingToken) => await tick.Run(stoppingToken) > 0;
}
