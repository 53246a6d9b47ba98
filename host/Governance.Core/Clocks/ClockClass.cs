namespace Governance.Core.Clocks;

/// <summary>What kind of clock runs; the promise that the citizen was given.</summary>
public enum ClockClass
{
    /// <summary>Simple consultation: 24 hours.</summary>
    Simple,

    /// <summary>Complex, major or difficult: 7 working days.</summary>
    Complex,

    /// <summary>Suggestion: target 7, due 15 working days.</summary>
    Suggestion,

    /// <summary>Complaint: target 7, due 15 working days.</summary>
    Complaint,

    /// <summary>Tip: first response within 24 hours.</summary>
    TipFirstResponse,

    /// <summary>Petition: 15 working days.</summary>
    Petition,

    /// <summary>As the business type says.</summary>
    BusinessType,
}

public enum ClockState
{
    Running,

    /// <summary>Waiting for the citizen, with the question as its reason.</summary>
    Paused,

    /// <summary>Answered.</summary>
    Met,

    /// <summary>Replaced by a clock of another class.</summary>
    Replaced,
}
