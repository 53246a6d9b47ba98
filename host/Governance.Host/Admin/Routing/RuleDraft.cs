using Governance.Contracts;
using Governance.Core.Enquiries;
using Governance.Core.Routing;
using Governance.Core.Units;

namespace Governance.Host.Admin.Routing;

/// <summary>A routing rule while an administrator edits it: every list as the boxes of the screen hold it.</summary>
public sealed class RuleDraft
{
    /// <summary>Tells drafts apart on the screen, whatever they are called and wherever they stand.</summary>
    public Guid Key { get; } = Guid.CreateVersion7();

    public string Name { get; set; } = "";

    public string Unit { get; set; } = "";

    /// <summary>What matching enquiries become; null leaves it.</summary>
    public bool? MakesConfidential { get; set; }

    public IReadOnlyCollection<EnquiryKind> Kinds { get; set; } = [];

    public IReadOnlyCollection<string> BusinessTypes { get; set; } = [];

    public IReadOnlyCollection<string> Channels { get; set; } = [];

    public string? Words { get; set; }

    public List<FormCondition> Form { get; } = [];

    public Urgency? AtLeast { get; set; }

    public bool? Confidential { get; set; }

    public string? Area { get; set; }

    /// <summary>Only enquiries without a business type, or only those with one; null takes both.</summary>
    public bool? General { get; set; }

    public static RuleDraft Of(RoutingRule rule)
    {
        var draft = new RuleDraft
        {
            Name = rule.Name,
            Unit = rule.Unit,
            MakesConfidential = rule.Confidential,
            Kinds = rule.When.Kinds ?? [],
            BusinessTypes = rule.When.BusinessTypes ?? [],
            Channels = rule.When.Channels ?? [],
            Words = rule.When.Words is { Count: > 0 } words ? string.Join('，', words) : null,
            AtLeast = rule.When.AtLeast,
            Confidential = rule.When.Confidential,
            Area = rule.When.Area,
            General = rule.When.General,
        };
        draft.Form.AddRange(rule.When.Form?.Select(pair => new FormCondition { Field = pair.Key, Values = string.Join('，', pair.Value) }) ?? []);
        return draft;
    }

    public RoutingRule Rule => new(
        Name.Trim(),
        new(
            Some([.. Kinds.Order()]),
            Some([.. BusinessTypes.Order(StringComparer.Ordinal)]),
            Some([.. Channels.Order(StringComparer.Ordinal)]),
            Some(Split(Words)),
            FormRule,
            AtLeast,
            Confidential,
            string.IsNullOrWhiteSpace(Area) ? null : Area.Trim(),
            General),
        Unit,
        MakesConfidential);

    private Dictionary<string, IReadOnlyList<string>>? FormRule
    {
        get
        {
            var asked = Form
                .Where(condition => !string.IsNullOrWhiteSpace(condition.Field))
                .GroupBy(condition => condition.Field.Trim(), StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group =>
                    (IReadOnlyList<string>)[.. group.SelectMany(condition => Split(condition.Values))], StringComparer.Ordinal);
            return asked.Count == 0 ? null : asked;
        }
    }

    private static T[]? Some<T>(T[] list) => list.Length == 0 ? null : list;

    private static string[] Split(string? text) =>
        text?.Split([',', '，', '、', ';', '；', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}

/// <summary>A condition on one field of the form.</summary>
public sealed class FormCondition
{
    public string Field { get; set; } = "";

    public string? Values { get; set; }
}
