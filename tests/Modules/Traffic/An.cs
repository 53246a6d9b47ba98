using Governance.Contracts;
using Governance.Core.Enquiries;
using NodaTime;

namespace Governance.Modules.Tests.Traffic;

internal static class An
{
    public static EnquirySnapshot Enquiry(
        string? businessType, FormValues? form = null, string subject = "", string body = "", EnquiryKind kind = EnquiryKind.Consultation) => new()
    {
        Id = Guid.CreateVersion7(),
        Kind = kind,
        BusinessType = businessType,
        Subject = subject,
        Body = body,
        Form = form ?? FormValues.Empty,
        Channel = "portal",
        AcceptedAt = Instant.FromUtc(2026, 3, 2, 2, 0),
    };
}
