using System.Collections;
using System.Globalization;

namespace Governance.Contracts;

/// <summary>
/// The answers of a form, by field name, in groups by names such as <c>vehicles[0].plate</c>; each is a list of texts, most with one element.
/// Immutable; a field that was not answered is absent.
/// </summary>
public sealed class FormValues : IEnumerable<KeyValuePair<string, IReadOnlyList<string>>>
{
    private const int MostItems = 100;

    private readonly Dictionary<string, IReadOnlyList<string>> values;

    /// <summary>Takes the answers; empty lists and blank texts count as not answered.</summary>
    public FormValues(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> answers)
    {
        values = new(StringComparer.Ordinal);
        foreach (var (name, answer) in answers)
        {
            var texts = answer.Where(text => !string.IsNullOrWhiteSpace(text)).ToArray();
            if (texts.Length > 0)
                values[name] = texts;
        }
    }

    /// <summary>No answers.</summary>
    public static FormValues Empty { get; } = new([]);

    /// <summary>The first text of a field's answer, or <see langword="null"/> when it was not answered.</summary>
    public string? this[string name] => values.TryGetValue(name, out var answer) ? answer[0] : null;

    /// <summary>All texts of a field's answer; empty when it was not answered.</summary>
    public IReadOnlyList<string> All(string name) => values.TryGetValue(name, out var answer) ? answer : [];

    /// <summary>How many items of a group there are, answered or not.</summary>
    public int Count(string group) => Math.Clamp(
        Math.Max(
            int.TryParse(this[group], NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0,
            values.Keys.Select(name => GroupedName.TryParse(name, out var grouped) && grouped.Group == group ? grouped.Index + 1 : 0).DefaultIfEmpty().Max()),
        0,
        MostItems);

    /// <summary>The items of a group, each with its answers by the names of the group's fields.</summary>
    public IReadOnlyList<FormValues> Items(string group)
    {
        var items = Enumerable.Range(0, Count(group)).Select(_ => new List<KeyValuePair<string, IReadOnlyList<string>>>()).ToArray();
        foreach (var (name, answer) in values)
            if (GroupedName.TryParse(name, out var grouped) && grouped.Group == group)
                items[grouped.Index].Add(new(grouped.Field, answer));
        return [.. items.Select(item => new FormValues(item))];
    }

    /// <summary>These answers with other items of a group.</summary>
    public FormValues WithItems(string group, IReadOnlyList<FormValues> items) => new(values
        .Where(pair => pair.Key != group && !(GroupedName.TryParse(pair.Key, out var grouped) && grouped.Group == group))
        .Concat(items.SelectMany((item, index) => item.Select(pair => new KeyValuePair<string, IReadOnlyList<string>>(
            new GroupedName(group, index, pair.Key).ToString(), pair.Value))))
        .Append(new(group, items.Count > 0 ? [items.Count.ToString(CultureInfo.InvariantCulture)] : [])));

    /// <summary>The first text of a field's answer as a number; <see langword="null"/> when it was not answered or is none.</summary>
    public decimal? Number(string name) =>
        decimal.TryParse(this[name], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>The sum of a number over all items of a group; what was not answered counts as nothing.</summary>
    public decimal Sum(string group, string field) => Items(group).Sum(item => item.Number(field) ?? 0);

    /// <summary>The names of the fields that were answered.</summary>
    public IReadOnlyCollection<string> Names => values.Keys;

    /// <summary>These answers with one replaced.</summary>
    public FormValues With(string name, params IReadOnlyList<string> answer) =>
        new(values.Where(pair => pair.Key != name).Append(new(name, answer)));

    /// <summary>Answers from pairs of name and text.</summary>
    public static FormValues Of(params IEnumerable<(string Name, string Text)> answers) =>
        new(answers.Select(pair => new KeyValuePair<string, IReadOnlyList<string>>(pair.Name, [pair.Text])));

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, IReadOnlyList<string>>> GetEnumerator() => values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
