using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>The fields of a form, or of a workflow's step, being edited: what is renamed keeps its translation and what looks at it.</summary>
/// <param name="Owner">What has the fields: a business type, or a step.</param>
/// <param name="Key">The key of its fields.</param>
/// <param name="English">What translates the owner; <see langword="null"/> where both languages stand in one file.</param>
public sealed record EditedForm(EditedMap Owner, string Key, EditedMap? English)
{
    private const string Name = "name";
    private const string When = "when";
    private const string OptionsKey = "options";
    private const string Checks = "checks";

    /// <summary>The fields, in the order of the page.</summary>
    public IReadOnlyList<EditedMap> Fields => (Owner[Key] as EditedList)?.Maps ?? [];

    /// <summary>Of a group, the fields of the form that stand before it; its conditions may look at them.</summary>
    public IReadOnlyList<EditedMap> Around { get; init; } = [];

    /// <summary>Whether these are the fields of a group.</summary>
    public bool IsInGroup { get; init; }

    /// <summary>What may hang on a field: other fields, in groups too, and beside the form stop cards and papers to bring.</summary>
    private IEnumerable<EditedMap> Conditional =>
    [
        .. Fields.SelectMany(asked => ((asked["fields"] as EditedList)?.Maps ?? []).Prepend(asked)),
        .. (Owner["stops"] as EditedList)?.Maps ?? [],
        .. ((Owner["service"] as EditedMap)?["documents"] as EditedList)?.Maps ?? [],
    ];

    /// <summary>The fields of a group of this form.</summary>
    public EditedForm Inside(EditedMap group) => new(group, "fields", Translation(group))
    {
        Around = [.. Fields.TakeWhile(other => other != group)],
        IsInGroup = true,
    };

    /// <summary>Where the translation of a field stands.</summary>
    public EditedMap? Translation(EditedMap field) => English?.Map(Key).Map(field.Text(Name));

    /// <summary>Adds a field at the end; it has a name that no other has, and no label yet.</summary>
    public EditedMap AddField()
    {
        var number = Fields.Count + 1;
        while (Fields.Any(field => field.Text(Name) == $"field{number}"))
            number++;
        var added = new EditedMap();
        added.Set(Name, $"field{number}");
        added.Set("type", "text");
        Owner.List(Key).Items.Add(added);
        return added;
    }

    /// <summary>
    /// Takes a field away with its translation. Conditions and checks that look at it stay, and become mistakes that somebody has to decide on.
    /// </summary>
    public void RemoveField(EditedMap field)
    {
        Owner.List(Key).Items.Remove(field);
        if (Fields.All(other => other.Text(Name) != field.Text(Name)))
            (English?[Key] as EditedMap)?.Remove(field.Text(Name));
    }

    /// <summary>Gives a field another name, in its translation, in conditions and in checks as well.</summary>
    public void RenameField(EditedMap field, string name)
    {
        var old = field.Text(Name).Trim();
        name = name.Trim();
        var follows = Follows(old, name, Fields.Where(other => other != field).Select(other => other.Text(Name)));
        field.Set(Name, name);
        if (!follows)
            return;
        (English?[Key] as EditedMap)?.Rename(old, name);
        foreach (var other in Conditional)
            (other[When] as EditedMap)?.Rename(old, name);
        foreach (var check in (Owner[Checks] as EditedList)?.Maps ?? [])
            foreach (var entry in check.Entries)
                Replace(entry.Value, old, name);
    }

    /// <summary>The options of a choice.</summary>
    public static IReadOnlyList<EditedOption> Options(EditedMap field) =>
        field[OptionsKey] is EditedList list ? [.. list.Items.Select(item => new EditedOption(item))] : [];

    /// <summary>The values that an answer to a field can have; empty where it is not chosen from a list.</summary>
    public static IReadOnlyList<FieldOption> Values(EditedMap field)
    {
        if (FieldTypes.Find(field.Text("type")) is not { } type)
            return [];
        FieldOption[] options =
        [
            .. Options(field).Select(option => new FieldOption(option.Value, new(option.Label, option.English.Length > 0 ? option.English : null))),
        ];
        return type.Values(new() { Name = "field", Label = "", Type = type.Type, TypeName = type.TypeName, Options = options });
    }

    /// <summary>Adds an option that says nothing yet.</summary>
    public static void AddOption(EditedMap field) => field.List(OptionsKey).Items.Add(new EditedText(""));

    /// <summary>Gives an option other words; its translation follows, and so do conditions, where the words are what is kept.</summary>
    public void RenameOption(EditedMap field, EditedOption option, string words)
    {
        var old = option.Value;
        var others = Options(field).Where(other => other.Node != option.Node).Select(other => other.Value).ToList();
        option.Label = words.Trim();
        if (!Follows(old, option.Value, others))
            return;
        (Translation(field)?[OptionsKey] as EditedMap)?.Rename(old, option.Value);
        foreach (var other in Conditional)
            if ((other[When] as EditedMap)?[field.Text(Name)] is { } wanted)
                Replace(wanted, old, option.Value);
    }

    /// <summary>Takes an option away with its translation.</summary>
    public void RemoveOption(EditedMap field, EditedOption option)
    {
        field.List(OptionsKey).Items.Remove(option.Node);
        (Translation(field)?[OptionsKey] as EditedMap)?.Remove(option.Value);
    }

    // With two of a name nobody knows which of them is meant.
    private static bool Follows(string old, string name, IEnumerable<string> others) =>
        old.Length > 0 && name.Length > 0 && old != name && !others.Any(other => other.Trim() == old || other.Trim() == name);

    private static void Replace(EditedNode node, string old, string name)
    {
        IEnumerable<EditedText> texts = node is EditedList list ? list.Items.OfType<EditedText>() : node is EditedText editedText ? [editedText] : [];
        foreach (var text in texts.Where(text => text.Value.Trim() == old))
            text.Value = name;
    }
}
