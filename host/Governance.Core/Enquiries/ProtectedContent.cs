using Governance.Contracts;

namespace Governance.Core.Enquiries;

/// <summary>What of an enquiry is encrypted at rest.</summary>
internal sealed record ProtectedContent(Contact Contact, Dictionary<string, string[]> Form, string? Subject = null, string? Body = null);

/// <summary>An enquiry with what was encrypted, readable.</summary>
internal sealed record EnquiryContent(string Subject, string Body, FormValues Form, Contact Contact)
{
    internal static EnquiryContent Of(Enquiry enquiry, Protection.FieldProtection protection)
    {
        var hidden = protection.Open<ProtectedContent>(enquiry.Protected, enquiry.Id);
        return new(
            hidden.Subject ?? enquiry.Subject,
            hidden.Body ?? enquiry.Body,
            new(Stored.Answers(enquiry.Form).Concat(hidden.Form).Select(Pair)),
            hidden.Contact);
    }

    private static KeyValuePair<string, IReadOnlyList<string>> Pair(KeyValuePair<string, string[]> answer) => new(answer.Key, answer.Value);
}
