using Governance.Core.Protection;

namespace Governance.Core.Enquiries;

/// <summary>
/// The columns that becoming confidential later changes, as they were accepted: sealed, so that the proof of acceptance still holds and nobody who may
/// not reads them.
/// </summary>
internal sealed record AcceptedContent(string Subject, string Body, string Form, byte[] Protected, bool Confidential)
{
    internal static AcceptedContent Of(Enquiry enquiry) =>
        new(enquiry.Subject, enquiry.Body, enquiry.Form, enquiry.Protected, enquiry.Confidential);

    /// <summary>Null where nothing was ever changed: the row itself is what was accepted.</summary>
    internal static AcceptedContent? From(Enquiry enquiry, FieldProtection protection) =>
        enquiry.AcceptedAs is { } box ? protection.Open<AcceptedContent>(box, enquiry.Id) : null;

    /// <summary>What stood in a column when the enquiry was accepted.</summary>
    internal object? Read(Enquiry enquiry, SealedColumn column) => column.Name switch
    {
        nameof(Enquiry.Subject) => Subject,
        nameof(Enquiry.Body) => Body,
        nameof(Enquiry.Form) => Form,
        nameof(Enquiry.Protected) => Protected,
        nameof(Enquiry.Confidential) => Confidential,
        _ => column.Read(enquiry),
    };
}
