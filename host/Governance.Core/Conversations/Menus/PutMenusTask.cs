using Governance.Core.Background;
using Microsoft.Extensions.Logging;

namespace Governance.Core.Conversations.Menus;

/// <summary>Looks every few seconds whether accounts or departments have changed.</summary>
internal sealed class PutMenusTask(PutMenus put, ILogger<PutMenusTask> log) : BackgroundTask(log)
{
    protected override TimeSpan Interval => TimeSpan.FromSeconds(3);

    protected override async Task<bool> Turn(CancellationToken stoppingToken)
    {
        await put.Run(stoppingToken);
        return false;
    }
}
