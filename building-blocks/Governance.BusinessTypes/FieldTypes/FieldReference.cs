namespace Governance.BusinessTypes;

/// <summary>What an answer stands for outside the form.</summary>
public enum FieldReference
{
    /// <summary>Nothing: it is all there is.</summary>
    Nothing,

    /// <summary>Uploaded files, by their ids.</summary>
    Files,

    /// <summary>An item of a pool.</summary>
    Item,

    /// <summary>A slot of a schedule.</summary>
    Slot,
}
