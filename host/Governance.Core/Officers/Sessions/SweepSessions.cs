using Governance.Core.Background;
using Governance.Core.Data;
using Governance.Core.Officers.SignIn;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Governance.Core.Officers.Sessions;

/// <summary>Removes sessions and failed tries that nobody asks for any more; who did what stays in the audit.</summary>
internal sealed class SweepSessions(IDbContextFactory<GovernanceDb> databases, IClock clock, ILogger<SweepSessions> log) : BackgroundTask(log)
{
    private static readonly Duration Kept = Duration.FromDays(90);

    protected override TimeSpan Interval => TimeSpan.FromHours(1);

    protected override bool AtOnce => false;

    protected override async Task<bool> Turn(CancellationToken stoppingToken)
    {
        await Sweep(stoppingToken);
        return false;
    }

    internal async Task Sweep(CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await db.StaffSessions.Where(session => session.EndsAt < now - Kept).ExecuteDeleteAsync(cancellationToken);
        await db.FailedSignIns.Where(attempt => attempt.At < now - FailedSignIn.Kept).ExecuteDeleteAsync(cancellationToken);
    }
}
