using Governance.Core.Background;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Governance.Core.Telling;

/// <summary>Lets citizens be told, every half second, and at once again while there is more.</summary>
internal sealed class TellingLoop(IServiceScopeFactory requests, ILogger<TellingLoop> log) : BackgroundTask(log)
{
    protected override TimeSpan Interval => TimeSpan.FromMilliseconds(500);

    protected override async Task<bool> Turn(CancellationToken stoppingToken)
    {
        await using var request = requests.CreateAsyncScope();
        return await request.ServiceProvider.GetRequiredService<TellCitizens>().Run(stoppingToken) > 0;
    }
}
