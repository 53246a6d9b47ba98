using Governance.Core.Background;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Governance.Core.Webhooks;

/// <summary>Lets other systems hear what happened, every half second, and at once again while there is more.</summary>
internal sealed class AnnouncingLoop(IServiceScopeFactory requests, ILogger<AnnouncingLoop> log) : BackgroundTask(log)
{
    protected override TimeSpan Interval => TimeSpan.FromMilliseconds(500);

    protected override async Task<bool> Turn(CancellationToken stoppingToken)
    {
        await using var request = requests.CreateAsyncScope();
        return await request.ServiceProvider.GetRequiredService<AnnounceEntries>().Run(stoppingToken) > 0;
    }
}
