using System.Text.Json;
using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Settings;
using NodaTime;

namespace Governance.Core.Routing;

/// <summary>The routing rules, which admins change.</summary>
internal sealed class RoutingSetting(GovernanceDb db, RoutingTable table, CheckRules check, RuleSentence sentence, IClock clock)
    : Setting<IReadOnlyList<RoutingRule>, RoutingRuleSet>(db, clock)
{
    private readonly GovernanceDb db = db;

    public override string Name => "routing";

    protected override string Notice => RoutingTable.Notice;

    protected override LocalText Called { get; } = RoutingText.Rules;

    protected override IQueryable<RoutingRuleSet> Rows(string of) => db.Set<RoutingRuleSet>();

    protected override RoutingRuleSet Row(string of, IReadOnlyList<RoutingRule> content, Signed signed) => new()
    {
        Version = signed.Version,
        Rules = JsonSerializer.Serialize(content, Stored.Typed),
        ChangedBy = signed.By,
        ChangedAt = signed.At,
        Reason = signed.Reason,
    };

    protected override IReadOnlyList<RoutingRule> Read(RoutingRuleSet row) => RoutingTable.Read(row);

    protected override IReadOnlyList<RoutingRule> AtFirst(string of) => [];

    protected override IEnumerable<FieldError> Mistakes(string of, IReadOnlyList<RoutingRule> content) => check.Errors(content);

    protected override IEnumerable<SettingLine> Lines(IReadOnlyList<RoutingRule> content) => content.Select((rule, index) => new SettingLine(
        content.Take(index).Count(earlier => earlier.Name == rule.Name) is > 0 and var same ? $"{rule.Name} ({same + 1})" : rule.Name, sentence.Of(rule)));

    protected override Task Reload(CancellationToken cancellationToken) => table.Reload(cancellationToken);
}
