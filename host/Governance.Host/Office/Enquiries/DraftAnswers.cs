using Governance.Contracts;
using Governance.Core.Attachments;

namespace Governance.Host.Office.Enquiries;

/// <summary>What the officer has filled in for one act on an enquiry; kept while he closes the form, looks elsewhere, or is told of a conflict.</summary>
public sealed class DraftAnswers
{
    private readonly Dictionary<string, IReadOnlyList<string>> answers = new(StringComparer.Ordinal);

    public string? this[string field]
    {
        get => All(field) is [var first, ..] ? first : null;
        set => Put(field, value is null ? [] : [value]);
    }

    /// <summary>Files uploaded for this act, by their id.</summary>
    public Dictionary<Guid, AttachmentView> Files { get; } = [];

    public bool Empty => Values.Names.Count == 0;

    public FormValues Values => new(answers);

    public IReadOnlyList<string> All(string field) => answers.TryGetValue(field, out var answer) ? answer : [];

    public void Put(string field, IReadOnlyList<string> answer) => answers[field] = answer;

    /// <summary>Puts the items of a group in the place of those before.</summary>
    public void PutItems(string group, IReadOnlyList<FormValues> items)
    {
        var changed = Values.WithItems(group, items);
        answers.Clear();
        foreach (var (name, answer) in changed)
            answers[name] = answer;
    }

    /// <summary>The fields with those that their groups hold.</summary>
    public IReadOnlyList<FormField> Unfolded(IEnumerable<FormField> fields) => new FormDescription([.. fields], []).Unfold(Values).Fields;

    /// <summary>Whether a field is asked, given what is filled in so far.</summary>
    public bool Asks(FormField field) =>
        field.When.All(condition => Values.All(condition.Field) is { Count: > 0 } values
            && (condition.AnyOf.Count == 0 || values.Any(condition.AnyOf.Contains)));

    /// <summary>The answers of the fields that are asked; what was typed into one that is asked no more stays here, but is not sent.</summary>
    public FormValues For(IEnumerable<FormField> fields) =>
        new(Unfolded(fields).Where(Asks).Select(field => new KeyValuePair<string, IReadOnlyList<string>>(field.Name, All(field.Name))));
}
