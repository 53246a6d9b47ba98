using Governance.Core.Officers;

namespace Governance.Core.Routing;

/// <summary>Puts a new version of the rules in force, on every host; the versions before stay on record.</summary>
[PerRequest]
internal sealed class ChangeRoutingRules(RoutingSetting setting, RoutingTable table)
{
    public async Task<Outcome<RoutingRules>> Run(
        Actor actor, IReadOnlyList<RoutingRule> rules, int basedOnVersion, string reason, CancellationToken cancellationToken) =>
        await setting.Change(actor, of: "", rules, reason, basedOnVersion, cancellationToken) is { Problem: { } problem } ? problem : table.Current;
}
