namespace Governance.BusinessTypes;

/// <summary>
/// A mapping and the one that translates it, edited as one: items of their lists, which have no names, keep their translation when they are moved.
/// </summary>
/// <param name="Chinese">What is translated.</param>
/// <param name="English">Its translation; empty where there is none yet.</param>
public sealed record EditedPair(EditedMap Chinese, EditedMap English)
{
    /// <summary>The mappings of a list; none where there is no such list.</summary>
    public IReadOnlyList<EditedMap> Items(string list) => (Chinese[list] as EditedList)?.Maps ?? [];

    /// <summary>A mapping in both, put there if there is none.</summary>
    public EditedPair Inner(string key) => new(Chinese.Map(key), English.Map(key));

    /// <summary>A text in both languages.</summary>
    public EditedWords Words(string key) => new(Chinese, English, key);

    /// <summary>A text of the item at a place of a list.</summary>
    public EditedWords Words(string list, int place, string key) => new(Items(list)[place], Translation(list, place), key);

    /// <summary>Where the translation of the item at a place of a list stands.</summary>
    public EditedMap Translation(string list, int place)
    {
        var english = English.List(list);
        while (english.Items.Count <= place)
            english.Items.Add(new EditedMap());
        return (english.Items[place] as EditedMap) ?? (EditedMap)(english.Items[place] = new EditedMap());
    }

    /// <summary>Adds an item that says nothing yet.</summary>
    public void Add(string list) => Chinese.List(list).Items.Add(new EditedMap());

    /// <summary>Moves an item, and its translation with it.</summary>
    public void Move(string list, int place, int by)
    {
        var chinese = Chinese.List(list);
        _ = Translation(list, Math.Max(place, Math.Min(place + by, chinese.Items.Count - 1)));
        if (chinese.Move(chinese.Items[place], by))
            English.List(list).Move(English.List(list).Items[place], by);
    }

    /// <summary>Takes an item away, and its translation with it.</summary>
    public void Remove(string list, int place)
    {
        Chinese.List(list).Items.RemoveAt(place);
        if (English[list] is EditedList english && english.Items.Count > place)
            english.Items.RemoveAt(place);
    }
}
