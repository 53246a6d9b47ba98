using Governance.Core.Clocks;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Governance.Core.Evidence;

/// <summary>
/// Gives enquiries and clocks of before their seals, some hundred at a time, whichever host has a hand free; once all have theirs it is
/// over for ever.
/// </summary>
[PerHost]
internal sealed class SealWhatWas(IServiceScopeFactory scopes, RowSeals seals, IClock clock)
{
    private const int BatchSize = 500;
    private volatile bool over;

    /// <returns>Whether there is more.</returns>
    internal async Task<bool> Run(CancellationToken cancellationToken)
    {
        if (over)
            return false;
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GovernanceDb>();
        if (await db.SealedSince.SingleOrDefaultAsync(cancellationToken) is not { CompletedAt: null } since)
        {
            over = true;
            return false;
        }

        if (await Enquiries(db, cancellationToken) + await Clocks(db, cancellationToken) > 0)
            return true;
        since.CompletedAt = clock.GetCurrentInstant().ToMicroseconds();
        await db.SaveChangesAsync(cancellationToken);
        return false;
    }

    internal async Task All(CancellationToken cancellationToken)
    {
        while (await Run(cancellationToken))
            continue;
    }

    private async Task<int> Enquiries(GovernanceDb db, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // Raw: "for update" and one statement for hundreds of rows.
        var rows = await db.Enquiries.FromSql($"select * from enquiries where seal is null order by id limit {BatchSize} for update").AsNoTracking()
            .ToListAsync(cancellationToken);
        foreach (var row in rows)
        {
            row.AcceptedPrint = seals.PrintOfAccepted(row);
            seals.Seal(row);
        }

        var (ids, prints, marks) = (
            rows.Select(row => row.Id).ToArray(), rows.Select(row => row.AcceptedPrint!).ToArray(), rows.Select(row => row.Seal!).ToArray());
        await db.Database.ExecuteSqlAsync(
            $"""
            update enquiries set accepted_print = given.print, seal = given.seal
            from unnest({ids}, {prints}, {marks}) as given(id, print, seal) where enquiries.id = given.id
            """,
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return rows.Count;
    }

    private async Task<int> Clocks(GovernanceDb db, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var rows = await db.Clocks.FromSql($"select * from clocks where seal is null order by id limit {BatchSize} for update").AsNoTracking()
            .ToListAsync(cancellationToken);
        foreach (var row in rows)
            seals.Seal(row);
        var (ids, renewed) = (rows.Select(row => row.Id).ToArray(), rows.Select(row => row.Seal!).ToArray());
        await db.Database.ExecuteSqlAsync(
            $"update clocks set seal = given.seal from unnest({ids}, {renewed}) as given(id, seal) where clocks.id = given.id", cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return rows.Count;
    }
}
