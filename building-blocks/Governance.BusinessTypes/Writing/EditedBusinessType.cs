namespace Governance.BusinessTypes;

/// <summary>A business type with its translation, edited as one: a question or a check, which have no names, keep their translation when they are moved.</summary>
/// <param name="Chinese">The business type.</param>
/// <param name="English">Its translation; empty where there is none yet.</param>
public sealed record EditedBusinessType(EditedFile Chinese, EditedFile English)
{
    /// <summary>Its form.</summary>
    public EditedForm Form => new(Chinese.Map, "form", English.Map);

    /// <summary>Where the translation of the question or check at a place stands.</summary>
    public EditedMap Translation(string list, int place)
    {
        var english = English.Map.List(list);
        while (english.Items.Count <= place)
            english.Items.Add(new EditedMap());
        return (english.Items[place] as EditedMap) ?? (EditedMap)(english.Items[place] = new EditedMap());
    }

    /// <summary>Moves a question or a check, and its translation with it.</summary>
    public void Move(string list, int place, int by)
    {
        var chinese = Chinese.Map.List(list);
        _ = Translation(list, Math.Max(place, Math.Min(place + by, chinese.Items.Count - 1)));
        if (chinese.Move(chinese.Items[place], by))
            English.Map.List(list).Move(English.Map.List(list).Items[place], by);
    }

    /// <summary>Takes a question or a check away, and its translation with it.</summary>
    public void Remove(string list, int place)
    {
        Chinese.Map.List(list).Items.RemoveAt(place);
        if (English.Map[list] is EditedList english && english.Items.Count > place)
            english.Items.RemoveAt(place);
    }
}
