using Governance.Core.Audit;
using Governance.Core.Data;
using NodaTime;

namespace Governance.Core.Clocks.Policies;

/// <summary>The policies that hold, and who put them in force when.</summary>
internal sealed record PoliciesView(int Version, IReadOnlyList<PolicyRule> Rules, string? ChangedBy, Instant? ChangedAt, string? Reason);

[PerRequest]
internal sealed class ReadPolicies(GovernanceDb db)
{
    public async Task<PoliciesView> Run(CancellationToken cancellationToken)
    {
        var set = await ClockPolicies.Read(db, cancellationToken);
        return new(set.Version, set.Rules, set.ChangedBy, set.ChangedAt, set.Reason);
    }
}
