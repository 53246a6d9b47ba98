namespace Governance.Core.Clocks;

/// <summary>
/// What kind of clock runs; the promise that the citizen was given. The lengths named here are those first published; a policy may set others.
/// </summary>
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

    /// <summary>What comes after a first answer, as the step of the workflow says that gave it.</summary>
    WorkflowStep,

    /// <summary>No promise to the citizen: how soon a head looks into a bad rating. 5 working days, which is a rule of the house.</summary>
    FollowUp,
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
