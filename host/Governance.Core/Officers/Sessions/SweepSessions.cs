using Governance.Core.Data;
using Governance.Core.Officers.SignIn;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Governance.Core.Officers.Sessions;

/// <summary>Removes sessions and failed tries that nobody asks for any more; who did what stays in the audit.</summary>
internal sealed partial class SweepSessions(IDbContextFactory<GovernanceDb> databases, IClock clock, ILogger<SweepSessions> log) : BackgroundService
{
    private static readonly Duration Kept = Duration.FromDays(90);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await Sweep(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                LogLater(log, failure);
            }
        }
    }

    internal async Task Sweep(CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await db.StaffSessions.Where(session => session.EndsAt < now - Kept).ExecuteDeleteAsync(cancellationToken);
        await db.FailedSignIns.Where(attempt => attempt.At < now - FailedSignIn.Kept).ExecuteDeleteAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Old sessions could not be swept and are tried again in an hour")]
    private static partial void LogLater(ILogger log, Exception failure);
}
