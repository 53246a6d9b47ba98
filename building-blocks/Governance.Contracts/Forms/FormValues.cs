using System.Collections;

namespace Governance.Contracts;

/// <summary>The answers of a form, by field name; each is a list of texts, most with one element. Immutable; a field that was not answered is absent.</summary>
public sealed class FormValues : IEnumerable<KeyValuePair<string, IReadOnlyList<string>>>
{
    private readonly Dictionary<string, IReadOnlyList<string>> values;

    /// <summary>Takes the answers; empty lists and blank texts count as not answered.</summary>
    public FormValues(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> answers)
    {
        values = new(StringComparer.Ordinal);
        foreach (var (name, answer) in answers)
        {
            var given = answer.Where(text => !string.IsNullOrWhiteSpace(text)).ToArray();
            if (given.Length > 0)
                values[name] = given;
        }
    }

    /// <summary>No answers.</summary>
    public static FormValues Empty { get; } = new([]);

    /// <summary>The first text of a field's answer, or <see langword="null"/> when it was not answered.</summary>
    public string? this[string name] => values.TryGetValue(name, out var answer) ? answer[0] : null;

    /// <summary>All texts of a field's answer; empty when it was not answered.</summary>
    public IReadOnlyList<string> All(string name) => values.TryGetValue(name, out var answer) ? answer : [];

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
