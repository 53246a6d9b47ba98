namespace Governance.BusinessTypes;

/// <summary>A part of a file that is being edited; it keeps whatever stood there, also what no reader knows.</summary>
public abstract class EditedNode
{
    /// <summary>The line on which it begins, as of the last <see cref="EditedFile.Write"/>; 0 while it is not written, because it says nothing.</summary>
    public int Line { get; internal set; }

    /// <summary>The last line on which a part of it begins.</summary>
    public int LastLine => this switch
    {
        EditedMap map => map.Entries.Select(entry => Math.Max(entry.Line, entry.Value.LastLine)).Append(Line).Max(),
        EditedList list => list.Items.Select(item => item.LastLine).Append(Line).Max(),
        _ => Line,
    };

    /// <summary>Whether it says nothing, and is left out of the file.</summary>
    internal abstract bool IsEmpty { get; }

    internal static EditedNode From(YamlNode node) => node switch
    {
        YamlText text => new EditedText(text.IsBlank ? "" : text.Value) { Quoted = text.Quoted, Line = text.Line },
        YamlList list => new EditedList([.. list.Items.Select(From)]) { Line = list.Line },
        YamlMap map => new EditedMap([.. map.Entries.Select(entry => new EditedEntry(entry.Key, From(entry.Value)) { Line = entry.Line })]) { Line = map.Line },
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };
}

/// <summary>A text.</summary>
public sealed class EditedText(string value) : EditedNode
{
    /// <summary>What it says; blank when it says nothing.</summary>
    public string Value { get; set; } = value;

    internal bool Quoted { get; init; }

    internal override bool IsEmpty => string.IsNullOrWhiteSpace(Value);
}

/// <summary>A list.</summary>
public sealed class EditedList(List<EditedNode> items) : EditedNode
{
    /// <summary>Its items, in order.</summary>
    public List<EditedNode> Items { get; } = items;

    /// <summary>Those of its items that are mappings.</summary>
    public IReadOnlyList<EditedMap> Maps => [.. Items.OfType<EditedMap>()];

    internal override bool IsEmpty => Items.TrueForAll(item => item.IsEmpty);

    /// <summary>Moves an item among its neighbours; false at the end of the list.</summary>
    public bool Move(EditedNode item, int by)
    {
        var (from, to) = (Items.IndexOf(item), Items.IndexOf(item) + by);
        if (from < 0 || to < 0 || to >= Items.Count)
            return false;
        Items.RemoveAt(from);
        Items.Insert(to, item);
        return true;
    }
}

/// <summary>One key of a mapping with its value.</summary>
public sealed class EditedEntry(string key, EditedNode value)
{
    /// <summary>The key.</summary>
    public string Key { get; set; } = key;

    /// <summary>The value.</summary>
    public EditedNode Value { get; set; } = value;

    /// <summary>The line of the key; 0 while it is not written.</summary>
    public int Line { get; internal set; }
}
