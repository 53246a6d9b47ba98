using System.Text.Json;
using Governance.Contracts;
using Governance.Core.Clocks.Moving;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Modules;
using Governance.Core.Officers;
using Governance.Core.Settings;
using Governance.Core.Units;
using Governance.WorkingTime;
using NodaTime;
using NodaTime.Text;

namespace Governance.Core.Clocks.Policies;

/// <summary>The time limits, which admins change; open clocks for which a new version says something else are worked out anew with it.</summary>
internal sealed class PoliciesSetting(
    GovernanceDb db, CheckPolicies check, FindMoves find, MoveClocks move, ClockPolicies policies, BureauCalendar calendar, Departments departments,
    UnitDirectory units, IClock clock)
    : Setting<IReadOnlyList<PolicyRule>, StoredPolicies>(db, clock)
{
    private readonly GovernanceDb db = db;

    public override string Name => "policies";

    /// <summary>What the last change moved.</summary>
    internal ClockMoves? Moved { get; private set; }

    protected override string Notice => ClockPolicies.Notice;

    protected override LocalText Called { get; } = ClocksText.Policies;

    protected override IQueryable<StoredPolicies> Rows(string of) => db.Set<StoredPolicies>();

    protected override StoredPolicies Row(string of, IReadOnlyList<PolicyRule> content, Signed signed) => new()
    {
        Version = signed.Version,
        Rules = JsonSerializer.Serialize(content, Stored.Typed),
        ChangedBy = signed.By,
        ChangedAt = signed.At,
        Reason = signed.Reason,
    };

    protected override IReadOnlyList<PolicyRule> Read(StoredPolicies row) => JsonSerializer.Deserialize<PolicyRule[]>(row.Rules, Stored.Json)!;

    protected override IReadOnlyList<PolicyRule> AtFirst(string of) => [];

    protected override IEnumerable<FieldError> Mistakes(string of, IReadOnlyList<PolicyRule> content) => check.Errors(content);

    protected override IEnumerable<SettingLine> Lines(IReadOnlyList<PolicyRule> content) => content.Select(rule =>
    {
        var scope = PromiseText.NameOf(rule.Class);
        string[] only = [.. ((string?[])[rule.Kind is { } kind ? KindNames.Of(kind).Zh : null, rule.BusinessType, rule.Unit]).OfType<string>()];
        var from = LocalDatePattern.Iso.Format(rule.EffectiveFrom);
        var concerns = (
            LocalText?[])[rule.Kind is { } asked ? KindNames.Of(asked) : null,
            rule.BusinessType is { } type ? departments.Online.BusinessType(type)?.Title ?? new(type, type) : null,
            rule.Unit is { } unit ? units.Find(unit)?.Name ?? new(unit, unit) : null];
        return new SettingLine(
            string.Join(" · ", [scope.Zh, .. only, from]),
            ClocksText.PolicyInWords(
                [scope, .. concerns.OfType<LocalText>()], from, PromiseText.Limit(rule.Limit), rule.TargetDays is { } days ? PromiseText.Days(days) : null));
    });

    protected override async Task<Outcome<SettingEffect>> Prepare(
        Actor actor, string of, IReadOnlyList<PolicyRule> content, CancellationToken cancellationToken)
    {
        var before = await ClockPolicies.Read(db, cancellationToken);
        var proposal = new Proposal(calendar.All, [], before, new(before.Version + 1, content), departments.Online);
        var (moves, enquiries) = await find.Run(proposal, cancellationToken);
        Moved = moves;
        return new SettingEffect($"clocks later {moves.Later}, earlier {moves.Earlier}", token => move.Run(
            enquiries, proposal, ClocksText.TimeLimitsHaveChanged, token));
    }

    protected override Task Reload(CancellationToken cancellationToken) => policies.Reload(cancellationToken);
}
