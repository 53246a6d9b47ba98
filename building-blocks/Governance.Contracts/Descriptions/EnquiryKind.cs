namespace Governance.Contracts;

/// <summary>What a citizen wants with an enquiry (诉求类型); it decides the clock and the workflow where the business type is silent.</summary>
public enum EnquiryKind
{
    /// <summary>A question (咨询): 24 hours when simple, 7 working days when complex.</summary>
    Consultation,

    /// <summary>A proposal for better policing (建议): target 7, due 15 working days.</summary>
    Suggestion,

    /// <summary>A complaint about police conduct (投诉): target 7, due 15 working days; verified by a unit other than the one complained about.</summary>
    Complaint,

    /// <summary>A report of a crime or a danger (举报): confidential, anonymous if wished, first response within 24 hours.</summary>
    Tip,

    /// <summary>A petition (信访): 15 working days.</summary>
    Petition,

    /// <summary>An application for a service, made online (网上办理): as its business type says.</summary>
    Application,
}
