using System.Diagnostics;
using System.Text.Json;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Verification;

/// <summary>
/// Carries a verification out from where it stands, no faster than it may; after each batch its progress is kept, so that another host can go on.
/// </summary>
[PerRequest]
internal sealed class CarryOutVerification(GovernanceDb db, IDbContextFactory<GovernanceDb> databases, VerifyPlatform verify, IClock clock)
{
    /// <param name="kept">Called once the progress of a batch is kept.</param>
    internal async Task Run(long id, int perSecond, CancellationToken cancellationToken, Action? kept = null)
    {
        var run = await db.VerificationRuns.AsNoTracking().SingleAsync(verificationRun => verificationRun.Id == id, cancellationToken);
        var scope = new VerificationScope(run.ChangedSince, run.Everything, run.SliceAfter, run.SliceUntil);
        run.StartedAt ??= clock.GetCurrentInstant();
        run.Total = await verify.Count(scope, cancellationToken);
        var progress = new VerificationProgress
        {
            Position = run.Position, Enquiries = run.Enquiries, Entries = run.Entries, Clocks = run.Clocks,
            Violations = JsonSerializer.Deserialize<List<Violation>>(run.Violations, Stored.Json)!,
        };
        await Keep(run, progress, cancellationToken);
        var began = Stopwatch.GetTimestamp();
        await verify.Run(
            scope,
            progress,
            async looked =>
            {
                await Keep(run, progress, cancellationToken);
                kept?.Invoke();
                var rest = TimeSpan.FromSeconds((double)looked / perSecond) - Stopwatch.GetElapsedTime(began);
                if (rest > TimeSpan.Zero)
                    await Task.Delay(rest, cancellationToken);
                began = Stopwatch.GetTimestamp();
            },
            cancellationToken);
        (run.FinishedAt, run.Clean) = (clock.GetCurrentInstant(), progress.Violations.Count == 0);
        await Keep(run, progress, cancellationToken);
    }

    private async Task Keep(VerificationRun run, VerificationProgress progress, CancellationToken cancellationToken)
    {
        (run.Position, run.Enquiries, run.Entries, run.Clocks) = (progress.Position, progress.Enquiries, progress.Entries, progress.Clocks);
        run.Violations = JsonSerializer.Serialize(progress.Violations, Stored.Json);
        await using var own = await databases.CreateDbContextAsync(cancellationToken);
        own.VerificationRuns.Update(run);
        await own.SaveChangesAsync(cancellationToken);
    }
}
