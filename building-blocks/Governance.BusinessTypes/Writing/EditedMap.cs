namespace Governance.BusinessTypes;

/// <summary>A mapping that is being edited. What is set to nothing is left out of the file.</summary>
public sealed class EditedMap(List<EditedEntry> entries) : EditedNode
{
    /// <summary>An empty mapping.</summary>
    public EditedMap()
        : this([])
    {
    }

    /// <summary>Its keys with their values, in the order of the file.</summary>
    public List<EditedEntry> Entries { get; } = entries;

    internal override bool IsEmpty => Entries.TrueForAll(entry => entry.Value.IsEmpty);

    /// <summary>The value of a key, or <see langword="null"/>.</summary>
    public EditedNode? this[string key] => Entry(key)?.Value;

    /// <summary>The entry of a key, or <see langword="null"/>.</summary>
    public EditedEntry? Entry(string key) => Entries.Find(entry => entry.Key == key);

    /// <summary>The text of a key: blank when it is absent, the Chinese one where it stands in two languages.</summary>
    public string Text(string key) => this[key] switch
    {
        EditedText text => text.Value,
        EditedMap both => both.Text("zh"),
        _ => "",
    };

    /// <summary>Whether a key is set to <c>true</c>.</summary>
    public bool Flag(string key) => Text(key).Trim() == "true";

    /// <summary>The texts of a list; a text that stands alone counts as a list of one.</summary>
    public IReadOnlyList<string> Texts(string key) => this[key] switch
    {
        EditedText { IsEmpty: false } editedText => [editedText.Value],
        EditedList list => [.. list.Items.OfType<EditedText>().Select(text => text.Value)],
        _ => [],
    };

    /// <summary>The list of a key, put there if there is none.</summary>
    public EditedList List(string key) => Get(key, () => new EditedList([]));

    /// <summary>The mapping of a key, put there if there is none.</summary>
    public EditedMap Map(string key) => Get(key, () => new EditedMap());

    /// <summary>Sets a text; blank takes the key away.</summary>
    public void Set(string key, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            Remove(key);
        else if (this[key] is EditedMap both)
            both.Set("zh", text);
        else
            Put(key, new EditedText(text));
    }

    /// <summary>Sets <c>true</c>, or takes the key away.</summary>
    public void Set(string key, bool flag) => Set(key, flag ? "true" : null);

    /// <summary>Sets a list of texts; an empty one takes the key away.</summary>
    public void Set(string key, IEnumerable<string> texts) => Put(key, new EditedList([.. texts.Select(text => new EditedText(text))]));

    /// <summary>Puts a value in the place of the one before, or at the end.</summary>
    public void Put(string key, EditedNode value)
    {
        if (Entry(key) is { } entry)
            entry.Value = value;
        else
            Entries.Add(new(key, value));
    }

    /// <summary>Takes a key away.</summary>
    public void Remove(string key) => Entries.RemoveAll(entry => entry.Key == key);

    /// <summary>Gives a key another name, in its place.</summary>
    public void Rename(string key, string name)
    {
        if (key != name && Entry(key) is { } entry && Entry(name) is null)
            entry.Key = name;
    }

    private T Get<T>(string key, Func<T> make)
        where T : EditedNode
    {
        if (this[key] is T there)
            return there;
        var added = make();
        Put(key, added);
        return added;
    }
}
