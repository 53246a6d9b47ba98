using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>
/// Reads when a field is asked, a card stands or a paper is needed: <c>when: {plateType: 小型汽车}</c>, <c>when: {finding: [upheld, partly]}</c>,
/// <c>when: {fileNumber: answered}</c>.
/// </summary>
internal static class ReadConditions
{
    private const string Answered = "answered";

    public static IReadOnlyList<FieldCondition> From(Mapping item, FieldsAbove above)
    {
        var (conditions, report) = (new List<FieldCondition>(), item.Report);
        foreach (var entry in item.Entries("when"))
        {
            if (!above.Names.Contains(entry.Key))
                report.At(entry.Line, above.All.Contains(entry.Key)
                    ? new($"“{entry.Key}”不在这个字段之前。", $"'{entry.Key}' does not stand before this field.")
                    : Problems.NoSuch("字段", "field", entry.Key), above.All.Contains(entry.Key)
                    ? new("条件只能看前面的字段，请调整顺序。", "A condition looks at earlier fields only; change the order.")
                    : Problems.Meant(entry.Key, above.Names));
            else if (above.Fields.FirstOrDefault(field => field.Name == entry.Key) is { } field && Values(entry, field, report) is { } anyOf)
                conditions.Add(new(entry.Key, anyOf));
        }

        if (conditions.Count > 0 && !CanHold(conditions, above.Fields))
            report.At(item.LineOf("when"), new("这些条件不能同时成立，永远不会出现。", "These conditions can never hold together; it would never be shown."),
                new("请对照前面字段的 when 改正。", "Correct them, and look at the 'when' of the earlier fields."));
        return conditions;
    }

    private static string[]? Values(YamlEntry entry, FormField field, Report report)
    {
        var known = field.Describe().Values(field).Select(option => option.Value).ToArray();
        if (entry.Value is YamlText { Value: Answered } && !known.Contains(Answered))
            return [];
        var values = entry.Value is YamlText { IsBlank: false } yamlText ? [yamlText.Value.Trim()] : Reading.Texts(entry.Value, entry.Key, report).ToArray();
        if (known.Length == 0)
        {
            report.At(entry.Value.Line, new($"“{field.Name}”没有选项，不能和某个值比较。", $"'{field.Name}' has no options to compare with."),
                new($"请写 {field.Name}: {Answered}，意思是“填了就问”。", $"Write {field.Name}: {Answered}, which asks when it was filled in."));
            return null;
        }

        foreach (var value in values.Where(value => !known.Contains(value)))
            report.At(entry.Value.Line, Problems.NoSuch("选项", "option", value), Problems.Meant(value, known));
        return values.Length == 0 || values.Except(known).Any() ? null : values;
    }

    /// <summary>
    /// A field is asked only when those that it depends on are asked as well: what all of them want of one choice must have something in common.
    /// </summary>
    private static bool CanHold(IReadOnlyList<FieldCondition> conditions, IReadOnlyList<FormField> fields)
    {
        var wanted = new Dictionary<string, HashSet<string>>();
        var next = new Queue<FieldCondition>(conditions);
        var seen = new HashSet<string>();
        while (next.TryDequeue(out var condition))
        {
            var field = fields.First(field => field.Name == condition.Field);
            if (seen.Add(field.Name))
                foreach (var above in field.When)
                    next.Enqueue(above);
            if (condition.AnyOf.Count == 0 || field.Describe().TakesSeveral)
                continue;
            if (!wanted.TryGetValue(field.Name, out var values))
                wanted[field.Name] = [.. condition.AnyOf];
            else
                values.IntersectWith(condition.AnyOf);
        }

        return wanted.Values.All(values => values.Count > 0);
    }
}

/// <summary>What a condition may look at.</summary>
/// <param name="Fields">The fields above that have no mistakes.</param>
/// <param name="Names">The names of all fields above.</param>
/// <param name="All">The names of all fields of the form.</param>
internal sealed record FieldsAbove(IReadOnlyList<FormField> Fields, IReadOnlyCollection<string> Names, IReadOnlyCollection<string> All)
{
    /// <summary>Everything that a form asks outside its groups: what stands beside the form has no place in its order.</summary>
    public static FieldsAbove Whole(FormDescription form)
    {
        string[] names = [.. form.Fields.Select(field => field.Name)];
        return new(form.Fields, names, names);
    }
}
