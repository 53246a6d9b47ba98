using Governance.Contracts;
using Governance.Core.Enquiries;
using Governance.Core.Units;

namespace Governance.Core.Routing;

/// <summary>Finds what is wrong with rules before they are in force.</summary>
[PerRequest]
internal sealed class CheckRules(UnitDirectory units)
{
    private const int MostRules = 500;

    private const int MostValues = 200;
    private const int LongestName = 100;
    private const int LongestValue = 100;

    internal IEnumerable<FieldError> Errors(IReadOnlyList<RoutingRule?> rules)
    {
        if (rules.Count > MostRules)
            yield return new("rules", new($"最多 {MostRules} 条规则。", $"No more than {MostRules} rules."));
        for (var index = 0; index < Math.Min(rules.Count, MostRules); index++)
        {
            var (rule, at) = (rules[index], $"rules[{index}]");
            if (rule is null)
            {
                yield return new(at, new("这一条规则是空的。", "This rule is empty."));
                continue;
            }

            if (TextRule.MistakeIn(rule.Name, 1, LongestName) is not null)
                yield return new($"{at}.name", new($"请给规则起名，最多 {LongestName} 个字符，不含控制字符。", $"Give the rule a name of at most {LongestName} characters, without control characters."));
            if (units.Find(rule.Unit) is null)
                yield return new($"{at}.unit", new("没有这个单位。", "There is no such unit."));
            if (rule.When is null || IsEmpty(rule.When))
                yield return new($"{at}.when", new("至少要有一个条件；什么都符合的规则会拿走全部诉求。", "Give at least one condition: a rule that matches everything would take every enquiry."));
            else
                foreach (var wrong in Errors(rule.When, $"{at}.when"))
                    yield return wrong;
        }
    }

    private static IEnumerable<FieldError> Errors(RoutingCondition when, string at)
    {
        if (when.Kinds?.Any(kind => !Enum.IsDefined(kind)) == true)
            yield return new($"{at}.kinds", new("没有这种诉求类型。", "There is no such kind."));
        var texts = new List<(string Field, IReadOnlyList<string?>? Values)> { ("businessTypes", when.BusinessTypes), ("channels", when.Channels), ("words", when.Words) };
        foreach (var (field, values) in when.Form ?? new Dictionary<string, IReadOnlyList<string>>())
        {
            if (TextRule.MistakeIn(field, 1, LongestValue) is not null)
                yield return new($"{at}.form", new("字段名是空的，或者太长。", "The name of a field is empty or too long."));
            if (values is null or { Count: 0 })
                yield return new($"{at}.form", new("字段要有至少一个取值。", "A field needs at least one value."));
            texts.Add(("form", values));
        }

        foreach (var (field, values) in texts.Where(text => text.Values is not null))
        {
            if (values!.Count > MostValues)
                yield return new($"{at}.{field}", new($"最多 {MostValues} 项。", $"No more than {MostValues} values."));
            if (values.Any(value => TextRule.MistakeIn(value, 1, LongestValue) is not null))
                yield return new($"{at}.{field}", new(
                    $"每一项 1 到 {LongestValue} 个字符，不能是空的，不含控制字符。", $"Each value has from 1 to {LongestValue} characters, is not empty and holds no control characters."));
        }

        if (!string.IsNullOrEmpty(when.Area) && TextRule.MistakeIn(when.Area, 1, LongestValue) is not null)
            yield return new($"{at}.area", new($"区域 1 到 {LongestValue} 个字符，不含控制字符。", $"An area has from 1 to {LongestValue} characters, without control characters."));
    }

    private static bool IsEmpty(RoutingCondition when) =>
        when is { Kinds: null or { Count: 0 }, BusinessTypes: null or { Count: 0 }, Channels: null or { Count: 0 }, Words: null or { Count: 0 }, Form: null or { Count: 0 }, AtLeast: null, Confidential: null }
        && string.IsNullOrWhiteSpace(when.Area);
}
