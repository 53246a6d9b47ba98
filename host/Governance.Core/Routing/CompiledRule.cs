using System.Collections.Frozen;
using Governance.BusinessTypes;
using Governance.Contracts;

namespace Governance.Core.Routing;

/// <summary>A rule made ready once: sets instead of lists, only the parts that were given.</summary>
internal sealed class CompiledRule
{
    private readonly Func<RoutedFacts, bool>[] parts;

    internal CompiledRule(RoutingRule rule)
    {
        Rule = rule;
        parts = [.. Parts(rule.When)];
    }

    public RoutingRule Rule { get; }

    /// <summary>A rule without any condition would take everything: it matches nothing instead.</summary>
    public bool Matches(RoutedFacts facts) => parts.Length > 0 && Array.TrueForAll(parts, part => part(facts));

    private static IEnumerable<Func<RoutedFacts, bool>> Parts(RoutingCondition when)
    {
        if (when.Kinds is { Count: > 0 } kinds)
            yield return facts => kinds.Contains(facts.Kind);
        if (when.BusinessTypes is { Count: > 0 } codes)
        {
            var set = codes.OfType<string>().ToFrozenSet(StringComparer.Ordinal);
            yield return facts => facts.Type is not null && set.Contains(facts.Type.Code);
        }

        if (when.Channels is { Count: > 0 } channels)
            yield return facts => channels.Contains(facts.Channel);
        if (when.Words is { Count: > 0 } words)
            // A word that is none would stand in every text.
            yield return facts => words.Any(word => !string.IsNullOrWhiteSpace(word) && (
                facts.Subject.Contains(word, StringComparison.OrdinalIgnoreCase) || facts.Body.Contains(word, StringComparison.OrdinalIgnoreCase)));
        foreach (var (field, values) in when.Form ?? new Dictionary<string, IReadOnlyList<string>>())
            yield return facts => values is not null && facts.Form.All(field).Any(values.Contains);
        if (when.AtLeast is { } urgency)
            yield return facts => facts.Urgency >= urgency;
        if (when.Confidential is { } confidential)
            yield return facts => facts.Confidential == confidential;
        if (when.General is { } general)
            yield return facts => facts.Type is null == general;
        if (!string.IsNullOrWhiteSpace(when.Area))
            yield return facts => facts.Fields.Unfold(facts.Form).Fields
                .Where(field => field.Describe().IsWhere)
                .Any(field => facts.Form[field.Name]?.Contains(when.Area, StringComparison.OrdinalIgnoreCase) == true);
    }
}
