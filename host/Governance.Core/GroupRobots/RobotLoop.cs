using Governance.Core.Background;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Governance.Core.GroupRobots;

/// <summary>Lets robots be told what waits for them, every few seconds: what comes together is said together.</summary>
internal sealed class RobotLoop(IServiceScopeFactory requests, ILogger<RobotLoop> log) : BackgroundTask(log)
{
    protected override TimeSpan Interval => TimeSpan.FromSeconds(3);

    protected override async Task<bool> Turn(CancellationToken stoppingToken)
    {
        await using var request = requests.CreateAsyncScope();
        await request.ServiceProvider.GetRequiredService<BundleForRobots>().Run(stoppingToken);
        return false;
    }
}
