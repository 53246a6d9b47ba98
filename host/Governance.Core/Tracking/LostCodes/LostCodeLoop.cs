using Governance.Core.Background;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Governance.Core.Tracking.LostCodes;

/// <summary>Looks after lost codes on this host.</summary>
internal sealed class LostCodeLoop(IServiceScopeFactory requests, ILogger<LostCodeLoop> log) : BackgroundTask(log)
{
    protected override TimeSpan Interval => TimeSpan.FromSeconds(2);

    protected override async Task<bool> Turn(CancellationToken stoppingToken)
    {
        await using var request = requests.CreateAsyncScope();
        return await request.ServiceProvider.GetRequiredService<AnswerLostCodes>().Run(stoppingToken) > 0;
    }
}
