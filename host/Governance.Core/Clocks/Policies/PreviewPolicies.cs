using Governance.Core.Clocks.Moving;
using Governance.Core.Data;
using Governance.Core.Modules;
using Governance.Core.Officers;

namespace Governance.Core.Clocks.Policies;

/// <summary>Which open clocks the policies would move, and by how much.</summary>
[PerRequest]
internal sealed class PreviewPolicies(GovernanceDb db, CheckPolicies check, FindMoves find, BureauCalendar calendar, Departments departments)
{
    public async Task<Outcome<ClockMoves>> Run(Actor actor, IReadOnlyList<PolicyRule> rules, CancellationToken cancellationToken)
    {
        if (!actor.Admin)
            return Problem.Forbidden;
        if (check.Errors(rules).ToList() is { Count: > 0 } errors)
            return Problem.Invalid(errors);
        var now = await ClockPolicies.Read(db, cancellationToken);
        return (await find.Run(new(calendar.All, [], now, new(now.Version + 1, rules), departments.Online), cancellationToken)).Moves;
    }
}
