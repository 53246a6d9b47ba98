using Governance.Contracts;

namespace Governance.Core.Enquiries;

/// <summary>An enquiry as its module may see it: without the writer's name and address.</summary>
internal static class Snapshots
{
    internal static EnquirySnapshot Of(Enquiry enquiry, EnquiryContent content) => new()
    {
        Id = enquiry.Id,
        Kind = enquiry.Kind,
        BusinessType = enquiry.BusinessType,
        Subject = content.Subject,
        Body = content.Body,
        Form = content.Form,
        Channel = enquiry.Channel,
        AcceptedAt = enquiry.AcceptedAt,
        State = enquiry.State,
        OwnerUnit = enquiry.OwnerUnit,
        Confidential = enquiry.Confidential,
        Anonymous = enquiry.Anonymous,
    };
}
