using Governance.Core.Background;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Governance.Core.Cases;

/// <summary>Goes on with messages to large cases, and with what a host that broke down has begun.</summary>
internal sealed class CaseMessageLoop(IServiceScopeFactory scopes, ILogger<CaseMessageLoop> log) : BackgroundTask(log)
{
    private const int BatchSize = 100;

    protected override TimeSpan Interval => TimeSpan.FromSeconds(5);

    protected override async Task<bool> Turn(CancellationToken stoppingToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var waiting = await scope.ServiceProvider.GetRequiredService<GovernanceDb>().Cases.AsNoTracking()
            .Where(@case => @case.Told < @case.Messages).Select(@case => @case.Id).ToListAsync(stoppingToken);
        var more = false;
        foreach (var id in waiting)
        {
            await using var own = scopes.CreateAsyncScope();
            more |= await own.ServiceProvider.GetRequiredService<SpreadCaseMessages>().Run(id, BatchSize, stoppingToken);
        }

        return more;
    }
}
