using Governance.Contracts;

namespace Governance.Core.Enquiries;

/// <summary>What the kinds of enquiry are called.</summary>
internal static class KindNames
{
    public static LocalText Of(EnquiryKind kind) => kind switch
    {
        EnquiryKind.Consultation => EnquiriesText.Consultation,
        EnquiryKind.Suggestion => EnquiriesText.Suggestion,
        EnquiryKind.Complaint => EnquiriesText.Complaint,
        EnquiryKind.Tip => EnquiriesText.Tip,
        EnquiryKind.Petition => EnquiriesText.Petition,
        EnquiryKind.Application => EnquiriesText.Application,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
