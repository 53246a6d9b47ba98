using Governance.Core.Enquiries;
using Governance.Core.Protection;

namespace Governance.Core.Replies;

/// <summary>The draft of a reply, sealed when the enquiry is confidential.</summary>
internal static class DraftText
{
    internal static string? Open(Enquiry enquiry, FieldProtection protection) => enquiry switch
    {
        { Draft: null } => null,
        { Confidential: true, Draft: var box } => protection.Open<string>(Convert.FromBase64String(box), enquiry.Id),
        { Draft: var text } => text,
    };

    internal static string Close(string text, Enquiry enquiry, FieldProtection protection) =>
        enquiry.Confidential ? Convert.ToBase64String(protection.Seal(text, enquiry.Id)) : text;
}
