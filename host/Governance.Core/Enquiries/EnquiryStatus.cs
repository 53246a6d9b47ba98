namespace Governance.Core.Enquiries;

/// <summary>Where an enquiry stands, beyond the state of its workflow.</summary>
public enum EnquiryStatus
{
    /// <summary>With the bureau.</summary>
    Open,

    /// <summary>Waiting for the citizen.</summary>
    WaitingForCitizen,

    /// <summary>Answered.</summary>
    Answered,
}
