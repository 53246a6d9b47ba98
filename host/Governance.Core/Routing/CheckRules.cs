using Governance.Contracts;
using Governance.Core.Enquiries;
using Governance.Core.Units;

namespace Governance.Core.Routing;

/// <summary>Finds what is wrong with rules before they are in force.</summary>
[PerRequest]
internal sealed class CheckRules(UnitDirectory units)
{
    private const int MostRules = 500;

    internal IEnumerable<FieldError> Errors(IReadOnlyList<RoutingRule> rules)
    {
        if (rules.Count > MostRules)
            yield return new("rules", new($"最多 {MostRules} 条规则。", $"No more than {MostRules} rules."));
        for (var index = 0; index < Math.Min(rules.Count, MostRules); index++)
        {
            var (rule, at) = (rules[index], $"rules[{index}]");
            if (string.IsNullOrWhiteSpace(rule.Name) || Governance.Contracts.PlainText.Length(rule.Name) > 100)
                yield return new($"{at}.name", new("请给规则起名，最多 100 个字符。", "Give the rule a name of at most 100 characters."));
            if (units.Find(rule.Unit) is null)
                yield return new($"{at}.unit", new($"没有单位“{rule.Unit}”。", $"There is no unit '{rule.Unit}'."));
            if (rule.When is null || IsEmpty(rule.When))
                yield return new($"{at}.when", new("至少要有一个条件；什么都符合的规则会拿走全部诉求。", "Give at least one condition: a rule that matches everything would take every enquiry."));
        }
    }

    private static bool IsEmpty(RoutingCondition when) =>
        when is { Kinds: null or { Count: 0 }, BusinessTypes: null or { Count: 0 }, Channels: null or { Count: 0 }, Words: null or { Count: 0 }, Form: null or { Count: 0 }, AtLeast: null, Confidential: null }
        && string.IsNullOrWhiteSpace(when.Area);
}
