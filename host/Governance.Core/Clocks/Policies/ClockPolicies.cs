using System.Text.Json;
using Governance.Core.Announcements;
using Governance.Core.Clocks.Moving;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Clocks.Policies;

/// <summary>The policies in force on this host.</summary>
[PerHost]
internal sealed class ClockPolicies(IDbContextFactory<GovernanceDb> databases, UnsettledClocks unsettled) : IReload
{
    internal const string Notice = "policies";

    private volatile PolicySet current = PolicySet.None;
    private bool loaded;

    public PolicySet Current => current;

    string IReload.Notice => Notice;

    public async Task Reload(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var newest = await Read(db, cancellationToken);
        if (loaded && newest.Version > current.Version)
            unsettled.Add(current);
        loaded = true;
        if (newest.Version > current.Version)
            current = newest;
    }

    internal static async Task<PolicySet> Read(GovernanceDb db, CancellationToken cancellationToken) =>
        await db.ClockPolicies.AsNoTracking().OrderByDescending(set => set.Version).FirstOrDefaultAsync(cancellationToken) is { } set
            ? new(set.Version, JsonSerializer.Deserialize<PolicyRule[]>(set.Rules, Stored.Json)!, set.ChangedBy, set.ChangedAt, set.Reason)
            : PolicySet.None;
}
