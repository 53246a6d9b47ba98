using Governance.Contracts;

namespace Governance.Core.Intake;

/// <summary>
/// Where the form of a service says all that is needed, nobody has to write a text as well; every enquiry has one, and then it is the subject.
/// </summary>
internal static class OwnText
{
    internal static bool Optional(BusinessType? type) => type is { Kind: not EnquiryKind.Consultation, Form.Fields.Count: > 0 };

    internal static Submission Completed(this Submission written, BusinessType? type) =>
        Optional(type) && string.IsNullOrWhiteSpace(written.Body) ? written with { Body = written.Subject } : written;
}
