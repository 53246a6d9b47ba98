using System.Text.Json;
using Governance.Core.Announcements;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Routing;

/// <summary>The rules in force on this host, compiled.</summary>
[PerHost]
internal sealed class RoutingTable(IDbContextFactory<GovernanceDb> databases) : IReload
{
    internal const string Notice = "routing";

    private volatile Compiled current = new(new(0, [], null, null), []);

    public RoutingRules Current => current.Rules;

    public IReadOnlyList<CompiledRule> Rules => current.Ready;

    string IReload.Notice => Notice;

    public async Task Reload(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var newest = await db.RoutingRules.AsNoTracking().OrderByDescending(set => set.Version).FirstOrDefaultAsync(cancellationToken);
        if (newest is null || newest.Version == current.Rules.Version)
            return;
        var rules = Read(newest);
        current = new(new(newest.Version, rules, newest.ChangedBy, newest.ChangedAt), Compile(rules));
    }

    /// <summary>What a version says. A rule that says nothing, as an earlier version could save one, is left out.</summary>
    internal static RoutingRule[] Read(RoutingRuleSet set) =>
        [.. JsonSerializer.Deserialize<RoutingRule?[]>(set.Rules, Stored.Json)!.OfType<RoutingRule>()
            .Where(rule => rule is { Name: not null, When: not null, Unit: not null })];

    internal static CompiledRule[] Compile(IEnumerable<RoutingRule> rules) => [.. rules.Select(rule => new CompiledRule(rule))];

    private sealed record Compiled(RoutingRules Rules, CompiledRule[] Ready);
}
