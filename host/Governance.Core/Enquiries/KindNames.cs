using Governance.Contracts;

namespace Governance.Core.Enquiries;

/// <summary>What the kinds of enquiry are called.</summary>
public static class KindNames
{
    public static LocalText Of(EnquiryKind kind) => kind switch
    {
        EnquiryKind.Consultation => new("咨询", "Consultation"),
        EnquiryKind.Suggestion => new("建议", "Suggestion"),
        EnquiryKind.Complaint => new("投诉", "Complaint"),
        EnquiryKind.Tip => new("举报", "Tip"),
        EnquiryKind.Petition => new("信访", "Petition"),
        EnquiryKind.Application => new("网上办理", "Application"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
