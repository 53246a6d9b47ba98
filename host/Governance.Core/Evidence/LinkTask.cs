using Governance.Core.Background;
using Microsoft.Extensions.Logging;

namespace Governance.Core.Evidence;

/// <summary>Seals what is left of before, and links what is new; what is not linked yet is as old as this pause at most.</summary>
internal sealed class LinkTask(SealWhatWas before, LinkChains chains, ILogger<LinkTask> log) : BackgroundTask(log)
{
    protected override TimeSpan Interval => TimeSpan.FromSeconds(2);

    protected override async Task<bool> Turn(CancellationToken stoppingToken)
    {
        var more = await before.Run(stoppingToken);
        return await chains.Once(stoppingToken) || more;
    }
}
