using System.Text.Json;
using Governance.Contracts;
using Governance.Core.Announcements;
using Governance.Core.Audit;
using Governance.Core.Clocks.Moving;
using Governance.Core.Data;
using Governance.Core.Modules;
using Governance.Core.Officers;
using Microsoft.EntityFrameworkCore;
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
internal sealed class ChangePolicies(
    GovernanceDb db, CheckPolicies check, FindMoves find, MoveClocks move, ClockPolicies policies, BureauCalendar calendar, Departments departments, ReadPolicies read,
    HostNotices notices, IClock clock)
{
    public async Task<Outcome<PoliciesChanged>> Run(Actor actor, IReadOnlyList<PolicyRule> rules, int basedOnVersion, string reason, CancellationToken cancellationToken)
    {
        if (!actor.Admin)
            return Problem.Forbidden;
        var errors = check.Errors(rules).ToList();
        if (TextRule.MistakeIn(reason, 2, 500) is { } wrong)
            errors.Add(new("reason", wrong));
        if (errors.Count > 0)
            return Problem.Invalid(errors);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await OneChangeAtATime.Take(db, cancellationToken);
        var before = await ClockPolicies.Read(db, cancellationToken);
        if (before.Version != basedOnVersion)
            return Problem.Of(ProblemKind.Conflict, "别人刚刚改过时限规则，请在新版本上重新修改。", "Somebody has just changed the policies. Please make your change on the new version.");
        var after = new PolicySet(before.Version + 1, rules);
        db.ClockPolicies.Add(new()
        {
            Version = after.Version,
            Rules = JsonSerializer.Serialize(rules, Stored.Json),
            ChangedBy = actor.Account,
            ChangedAt = clock.GetCurrentInstant(),
            Reason = reason.Trim(),
        });
        var proposal = new Proposal(calendar.All, [], before, after, departments.Online);
        var (moves, enquiries) = await find.Run(proposal, cancellationToken);
        db.Audit.Add(new()
        {
            At = clock.GetCurrentInstant(), Account = actor.Account, What = "policies.changed", Subject = $"{after.Version}",
            Details = $"{reason.Trim()} (clocks later {moves.Later}, earlier {moves.Earlier})",
        });
        await db.SaveChangesAsync(cancellationToken);
        await move.Run(enquiries, proposal, new("办理时限规定有调整，答复时限重新计算", "The time limits have changed; the due time was worked out anew"), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await policies.Reload(cancellationToken);
        await notices.Send(ClockPolicies.Notice, cancellationToken);
        return new PoliciesChanged(await read.Run(cancellationToken), moves);
    }
}
