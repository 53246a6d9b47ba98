using System.Text.RegularExpressions;
using Governance.Contracts;
using Governance.Core.Enquiries;
using Governance.Core.Protection;

namespace Governance.Core.Telling;

/// <summary>
/// Whether a reply can be read by others than its citizen. It errs on one side alone: one word that may concern somebody, and he reads it alone.
/// </summary>
internal static partial class FitForAll
{
    /// <summary>A landline is written with and without its area, and looks like that of an office: only his own is not said.</summary>
    private const int WithoutArea = 7;

    internal static bool Is(string reply, Enquiry enquiry, FieldProtection protection)
    {
        if (enquiry is not { Confidential: false, Anonymous: false, Kind: EnquiryKind.Consultation or EnquiryKind.Suggestion })
            return false;
        var text = PlainText.Narrow(reply);
        var contact = EnquiryContent.Of(enquiry, protection).Contact;
        return !NamesSomebody(reply)
            && !(contact.Mobile is { Length: > WithoutArea } number && Digits(text).Contains(number[^WithoutArea..], StringComparison.Ordinal))
            && new[] { contact.Name, contact.Email }.All(his => his is null || !text.Contains(his, StringComparison.OrdinalIgnoreCase));
    }

    private static string Digits(string text) => new([.. text.Where(char.IsAsciiDigit)]);

    internal static bool NamesSomebody(string words) => Personal().IsMatch(PlainText.Narrow(words));

    /// <summary>
    /// Numbers as long as those of persons, mobiles and accounts, with what people put between their figures; addresses for mail, and whom somebody calls
    /// by @; plates.
    /// </summary>
    [GeneratedRegex(
        @"(?:\d[ -]?){14,}[\dX]|(?<!\d)1\d{2}[ -]?\d{4}[ -]?\d{4}(?!\d)|@|[\p{IsCJKUnifiedIdeographs}][A-Z][·•. ]?[A-Z0-9]{5,6}(?![A-Z0-9])"
            + @"|(?<![A-Z0-9])[A-Z]{1,2}\d{7,9}(?!\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Personal();
}
