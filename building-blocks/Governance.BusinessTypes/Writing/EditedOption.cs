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
}
