using System.Text.Json;
using Governance.Contracts;
using Governance.Core.Announcements;
using Governance.Core.Audit;
using Governance.Core.Clocks.Moving;
using Governance.Core.Data;
using Governance.Core.Modules;
using Governance.Core.Officers;
using NodaTime;

namespace Governance.Core.Clocks.Policies;

/// <summary>The policies that hold, and who put them in force when.</summary>
public sealed record PoliciesView(int Version, IReadOnlyList<PolicyRule> Rules, string? ChangedBy, Instant? ChangedAt, string? Reason);

public sealed record PoliciesChanged(PoliciesView Policies, ClockMoves Moves);

[PerRequest]
internal sealed class ReadPolicies(GovernanceDb db)
{
    public async Task<PoliciesView> Run(CancellationToken cancellationToken)
    {
        var set = await ClockPolicies.Read(db, cancellationToken);
        return new(set.Version, set.Rules, set.ChangedBy, set.ChangedAt, set.Reason);
    }
}

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

/// <summary>Puts a new version of the policies in force on every host; open clocks for which they say something else are worked out anew in the same transaction.</summary>
[PerRequest]
internal sealed class ChangePolicies(PoliciesSetting setting, ReadPolicies read)
{
    public async Task<Outcome<PoliciesChanged>> Run(Actor actor, IReadOnlyList<PolicyRule> rules, int basedOnVersion, string reason, CancellationToken cancellationToken) =>
        await setting.Change(actor, of: "", rules, reason, basedOnVersion, cancellationToken) is { Problem: { } problem }
            ? problem
            : new PoliciesChanged(await read.Run(cancellationToken), setting.Moved!);
}
