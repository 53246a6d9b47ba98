using Governance.Contracts;
using NodaTime;

namespace Governance.Core.Enquiries;

/// <summary>An enquiry as its module may see it: without the writer's name and address.</summary>
internal static class Snapshots
{
    internal static EnquirySnapshot Of(Enquiry enquiry, EnquiryContent content) =>
        BeforeAcceptance(
            enquiry.Id, enquiry.Kind, enquiry.BusinessType, content, enquiry.Channel, enquiry.AcceptedAt, enquiry.Confidential, enquiry.Anonymous) with
        {
            State = enquiry.State,
            OwnerUnit = enquiry.OwnerUnit,
        };

    /// <summary>It has no owner and no state yet.</summary>
    internal static EnquirySnapshot BeforeAcceptance(
        Guid id, EnquiryKind kind, string? businessType, EnquiryContent content, string channel, Instant at, bool confidential, bool anonymous) => new()
        {
            Id = id,
            Kind = kind,
            BusinessType = businessType,
            Subject = content.Subject,
            Body = content.Body,
            Form = content.Form,
            Channel = channel,
            AcceptedAt = at,
            Confidential = confidential,
            Anonymous = anonymous,
        };
}
