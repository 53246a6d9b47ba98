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
    internal const int LongestName = 100;
    private const int LongestValue = 100;

    internal IEnumerable<FieldError> Errors(IReadOnlyList<RoutingRule?> rules)
    {
        if (rules.Count > MostRules)
            yield return new("rules", RoutingText.NoMoreThanRules(MostRules));
        for (var index = 0; index < Math.Min(rules.Count, MostRules); index++)
        {
            var (rule, at) = (rules[index], $"rules[{index}]");
            if (rule is null)
            {
                yield return new(at, RoutingText.ThisRuleIsEmpty);
                continue;
            }

            if (TextRule.MistakeIn(rule.Name, 1, LongestName) is not null)
                yield return new(
                    $"{at}.name",
                    RoutingText.GiveTheRuleAName(LongestName));
            if (units.Find(rule.Unit) is null)
                yield return new($"{at}.unit", RoutingText.NoSuchUnit);
            if (rule.When is null || IsEmpty(rule.When))
                yield return new($"{at}.when", RoutingText.GiveAtLeastOneCondition);
            else
                foreach (var wrong in Errors(rule.When, $"{at}.when"))
                    yield return wrong;
        }
    }

    private static IEnumerable<FieldError> Errors(RoutingCondition when, string at)
    {
        if (when.Kinds?.Any(kind => !Enum.IsDefined(kind)) == true)
            yield return new($"{at}.kinds", RoutingText.NoSuchKind);
        var texts = new List<(string Field, IReadOnlyList<string?>? Values)> {
            ("businessTypes", when.BusinessTypes), ("channels", when.Channels), ("words", when.Words) };
        foreach (var (field, values) in when.Form ?? new Dictionary<string, IReadOnlyList<string>>())
        {
            if (TextRule.MistakeIn(field, 1, LongestValue) is not null)
                yield return new($"{at}.form", RoutingText.FieldNameIsEmpty);
            if (values is null or { Count: 0 })
                yield return new($"{at}.form", RoutingText.FieldNeedsAtLeastOneValue);
            texts.Add(("form", values));
        }

        foreach (var (field, values) in texts.Where(text => text.Values is not null))
        {
            if (values!.Count > MostValues)
                yield return new($"{at}.{field}", RoutingText.NoMoreThanValues(MostValues));
            if (values.Any(value => TextRule.MistakeIn(value, 1, LongestValue) is not null))
                yield return new($"{at}.{field}", RoutingText.EachValueHasFrom1ToCharacters(LongestValue));
        }

        if (!string.IsNullOrEmpty(when.Area) && TextRule.MistakeIn(when.Area, 1, LongestValue) is not null)
            yield return new($"{at}.area", RoutingText.AreaHasFrom1ToCharacters(LongestValue));
    }

    private static bool IsEmpty(RoutingCondition when) =>
        when is { Kinds: null or { Count: 0 }, BusinessTypes: null or { Count: 0 }, Channels: null or { Count: 0 }, Words: null or { Count: 0 },
            Form: null or { Count: 0 }, AtLeast: null, Confidential: null, General: null }
        && string.IsNullOrWhiteSpace(when.Area);
}
