namespace Governance.BusinessTypes;

/// <summary>
/// A business type with its translation, edited as one: a question or a check, which have no names, keep their translation when they are moved.
/// </summary>
/// <param name="Chinese">The business type.</param>
/// <param name="English">Its translation; empty where there is none yet.</param>
public sealed record EditedBusinessType(EditedFile Chinese, EditedFile English)
{
    /// <summary>Its form.</summary>
    public EditedForm Form => new(Chinese.Map, "form", English.Map);

    /// <summary>What stands right in the file, with its translation.</summary>
    public EditedPair Parts => new(Chinese.Map, English.Map);

    /// <summary>The parts of the service standard.</summary>
    public EditedPair Service => Parts.Inner("service");

    /// <summary>Where the translation of the question, check or card at a place stands.</summary>
    public EditedMap Translation(string list, int place) => Parts.Translation(list, place);

    /// <summary>Moves a question, a check or a card, and its translation with it.</summary>
    public void Move(string list, int place, int by) => Parts.Move(list, place, by);

    /// <summary>Takes a question, a check or a card away, and its translation with it.</summary>
    public void Remove(string list, int place) => Parts.Remove(list, place);
}
