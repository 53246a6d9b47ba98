using Governance.Core.Clocks.Moving;
using Governance.Core.Officers;

namespace Governance.Core.Clocks.Policies;

internal sealed record PoliciesChanged(PoliciesView Policies, ClockMoves Moves);

/// <summary>
/// Puts a new version of the policies in force on every host; open clocks for which they say something else are worked out anew in the
/// same transaction.
/// </summary>
[PerRequest]
internal sealed class ChangePolicies(PoliciesSetting setting, ReadPolicies read)
{
    public async Task<Outcome<PoliciesChanged>> Run(
        Actor actor, IReadOnlyList<PolicyRule> rules, int basedOnVersion, string reason, CancellationToken cancellationToken) =>
        await setting.Change(actor, of: "", rules, reason, basedOnVersion, cancellationToken) is { Problem: { } problem }
            ? problem
            : new PoliciesChanged(await read.Run(cancellationToken), setting.Moved!);
}
