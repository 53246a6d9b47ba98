using System.Text.Json;
using Governance.Contracts;
using Governance.Core.Announcements;
using Governance.Core.Audit;
using Governance.Core.Data;
using Governance.Core.Officers;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Npgsql;

namespace Governance.Core.Routing;

[PerRequest]
internal sealed class ReadRoutingRules(RoutingTable table)
{
    public async Task<RoutingRules> Run(CancellationToken cancellationToken)
    {
        await table.Reload(cancellationToken);
        return table.Current;
    }
}

/// <summary>Puts a new version of the rules in force, on every host; the versions before stay on record.</summary>
[PerRequest]
internal sealed class ChangeRoutingRules(GovernanceDb db, RoutingTable table, CheckRules check, HostNotices notices, IClock clock)
{
    public async Task<Outcome<RoutingRules>> Run(
        Actor actor, IReadOnlyList<RoutingRule> rules, int basedOnVersion, string reason, CancellationToken cancellationToken)
    {
        if (!actor.Admin)
            return Problem.Forbidden;
        var errors = check.Errors(rules).ToList();
        if (TextRule.MistakeIn(reason, 2, 500) is { } wrong)
            errors.Add(new("reason", wrong));
        if (errors.Count > 0)
            return Problem.Invalid(errors);
        var current = await db.RoutingRules.MaxAsync(set => (int?)set.Version, cancellationToken) ?? 0;
        if (current != basedOnVersion)
            return Changed;
        db.RoutingRules.Add(new()
        {
            Version = current + 1,
            Rules = JsonSerializer.Serialize(rules, Stored.Json),
            ChangedBy = actor.Account,
            ChangedAt = clock.GetCurrentInstant(),
            Reason = reason.Trim(),
        });
        db.Audit.Add(new() { At = clock.GetCurrentInstant(), Account = actor.Account, What = "routing.changed", Subject = $"{current + 1}", Details = reason.Trim() });
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException failure) when (failure.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            return Changed;
        }

        await table.Reload(cancellationToken);
        await notices.Send(RoutingTable.Notice, cancellationToken);
        return table.Current;
    }

    private static Problem Changed { get; } = Problem.Of(
        ProblemKind.Conflict, "别人刚刚改过规则，请在新版本上重新修改。", "Somebody has just changed the rules. Please make your change on the new version.");
}
