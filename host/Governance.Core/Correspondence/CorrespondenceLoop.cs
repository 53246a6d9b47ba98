using Governance.Core.Background;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Governance.Core.Correspondence;

/// <summary>Makes enquiries of what channels brought, every half second, and at once again while there is more.</summary>
internal sealed class CorrespondenceLoop(IServiceScopeFactory requests, ILogger<CorrespondenceLoop> log) : BackgroundTask(log)
{
    protected override TimeSpan Interval => TimeSpan.FromMilliseconds(500);

    protected override async Task<bool> Turn(CancellationToken stoppingToken)
    {
        await using var request = requests.CreateAsyncScope();
        return await request.ServiceProvider.GetRequiredService<FileReceived>().Run(stoppingToken);
    }
}
