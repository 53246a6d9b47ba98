using Governance.Core.Background;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using Npgsql;

namespace Governance.Core.Verification;

/// <summary>Carries out what was asked for, and asks by itself once a day; one host at a time, which the others relieve when it is gone.</summary>
internal sealed class VerificationTask(
    IServiceScopeFactory scopes, NpgsqlDataSource database, VerificationOptions options, IClock clock, ILogger<VerificationTask> log) : BackgroundTask(log)
{
    protected override TimeSpan Interval => TimeSpan.FromSeconds(5);

    protected override bool AtOnce => false;

    protected override async Task<bool> Turn(CancellationToken stoppingToken)
    {
        await RunOnce(stoppingToken);
        return false;
    }

    /// <returns>Whether there was one to carry out, and this host did.</returns>
    internal async Task<bool> RunOnce(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (await Waiting(scope.ServiceProvider, cancellationToken) is not { } waiting)
            return false;
        // The lock is the connection's: the database gives it back when this host dies.
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        if (!await HostLock.Verification.TryTake(connection, cancellationToken))
            return false;
        await scope.ServiceProvider.GetRequiredService<CarryOutVerification>().Run(waiting, options.PerSecond, cancellationToken);
        return true;
    }

    private async Task<long?> Waiting(IServiceProvider services, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<GovernanceDb>();
        if (await db.VerificationRuns.Where(run => run.FinishedAt == null).Select(run => (long?)run.Id).FirstOrDefaultAsync(cancellationToken) is { } asked)
            return asked;
        var now = clock.GetCurrentInstant();
        // On a new platform the first comes a day after its first enquiry.
        var last = await db.VerificationRuns.MaxAsync(run => (Instant?)run.RequestedAt, cancellationToken)
            ?? await db.Enquiries.MinAsync(enquiry => (Instant?)enquiry.AcceptedAt, cancellationToken);
        if (last is null || now - last < options.Every)
            return null;
        var everything = await db.VerificationRuns.Where(run => run.Everything).MaxAsync(run => (Instant?)run.RequestedAt, cancellationToken);
        return await services.GetRequiredService<StartVerification>().Begin(
            everything is null || now - everything > options.EverythingEvery, null, cancellationToken);
    }
}
