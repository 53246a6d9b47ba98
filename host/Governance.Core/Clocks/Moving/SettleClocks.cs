using Governance.Core.Background;
using Governance.Core.Clocks.Policies;
using Governance.Core.Data;
using Governance.Core.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Governance.Core.Clocks.Moving;

/// <summary>Looks once more, some seconds after a change, for clocks that were started by the old rules while it was made.</summary>
internal sealed class SettleClocks(
    UnsettledClocks unsettled, BureauCalendar calendar, ClockPolicies policies, Departments departments, IServiceScopeFactory scopes, ILogger<SettleClocks> log)
    : BackgroundTask(log)
{
    private IReadOnlyList<ChangedDays> days = [];
    private PolicySet? before;

    protected override TimeSpan Interval => TimeSpan.FromSeconds(10);

    protected override async Task<bool> Turn(CancellationToken stoppingToken)
    {
        if (days.Count > 0 || before is not null)
            await Run(days, before, stoppingToken);
        // What changes now is looked at in the next turn: by then every transaction that saw the old rules has ended.
        (days, before) = unsettled.Take();
        return false;
    }

    internal async Task<int> Run(IReadOnlyList<ChangedDays> days, PolicySet? before, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GovernanceDb>();
        var proposal = new Proposal(calendar.All, days, before, policies.Current, departments.Online);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var (_, enquiries) = await scope.ServiceProvider.GetRequiredService<FindMoves>().Run(proposal, cancellationToken);
        if (enquiries.Count == 0)
            return 0;
        var moved = await scope.ServiceProvider.GetRequiredService<MoveClocks>().Run(
            enquiries, proposal, ClocksText.HolidaysOrTimeLimitsHaveChanged, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return moved;
    }
}
