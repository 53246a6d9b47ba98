namespace Governance.Contracts;

/// <summary>Where a unit stands that was asked for its opinion: 同意, 有条件同意, 不同意, or it only says what it knows.</summary>
public enum OpinionStance
{
    /// <summary>It says what it knows, and neither agrees nor objects. What an opinion without a stance counts as.</summary>
    Informs,

    /// <summary>同意.</summary>
    Agrees,

    /// <summary>有条件同意; the conditions stand in the text.</summary>
    AgreesWithConditions,

    /// <summary>不同意; the reasons stand in the text.</summary>
    Objects,
}
