namespace Governance.BusinessTypes;

/// <summary>What a citizen does to answer.</summary>
public enum FieldAct
{
    /// <summary>Writes.</summary>
    FillIn,

    /// <summary>Chooses.</summary>
    Choose,

    /// <summary>Uploads.</summary>
    Upload,

    /// <summary>Adds items.</summary>
    Add,
}
