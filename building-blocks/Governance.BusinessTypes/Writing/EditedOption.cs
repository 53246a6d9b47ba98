namespace Governance.BusinessTypes;

/// <summary>An option of a choice: its words alone, or words with a value of their own that is kept.</summary>
/// <param name="Node">Where it stands.</param>
public sealed record EditedOption(EditedNode Node)
{
    /// <summary>The words that citizens see.</summary>
    public string Label
    {
        get => Node switch { EditedText text => text.Value, EditedMap map => map.Text("label"), _ => "" };
        set
        {
            if (Node is EditedText text)
                text.Value = value;
            else if (Node is EditedMap map)
                map.Set("label", value);
        }
    }

    /// <summary>What is kept of it.</summary>
    public string Value => Node is EditedMap map && map.Text("value").Trim() is { Length: > 0 } own ? own : Label.Trim();

    /// <summary>The English words that stand beside the Chinese ones; blank when there are none.</summary>
    public string English => Node is EditedMap map ? new EditedWords(map, null, "label").En : "";

    /// <summary>Puts English words beside the Chinese ones. What is kept stays the same.</summary>
    public void TranslateIn(EditedList options, string english)
    {
        if (Node is EditedMap map)
            _ = new EditedWords(map, null, "label") { En = english };
        else if (!string.IsNullOrWhiteSpace(english))
            options.Items[options.Items.IndexOf(Node)] = new EditedMap(
                [new("label", new EditedMap([new("zh", new EditedText(Label)), new("en", new EditedText(english))]))]);
    }
}
