using Governance.Core.Background;
using Microsoft.Extensions.Logging;

namespace Governance.Core.Statistics;

/// <summary>Adds up what has changed, every second, and at once again while a batch was full.</summary>
internal sealed class KeepFigures(FoldFigures fold, ILogger<KeepFigures> log) : BackgroundTask(log)
{
    protected override TimeSpan Interval => TimeSpan.FromSeconds(1);

    protected override async Task<bool> Turn(CancellationToken stoppingToken) => (await fold.Run(stoppingToken)).More;
}
