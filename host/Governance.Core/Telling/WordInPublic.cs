using System.Text.RegularExpressions;
using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Timeline;

namespace Governance.Core.Telling;

/// <summary>
/// What is said where everybody reads: the answer to what may be public, or only that there is one. Neither number nor code of the enquiry stands there,
/// nothing that the citizen wrote, and no answer that holds what looks like a person's number, plate or address. Pure.
/// </summary>
internal static partial class WordInPublic
{
    /// <param name="words">What the officer wrote; null where no word of it may be seen.</param>
    /// <param name="page">Where it stands; null where nobody has said at which address the portal is reached.</param>
    internal static string Of(TimelineEvent what, string? words, string? page, ChannelTerms terms, string language)
    {
        var where = TellingText.WhereItStandsInPublic(page).In(language);
        if (what != TimelineEvent.Replied || words is null || Personal().IsMatch(PlainText.Narrow(words)))
            return (what switch
            {
                TimelineEvent.Replied => TellingText.IsAnsweredInPublic,
                TimelineEvent.CitizenAsked => TellingText.IsAskedInPublic,
                _ => TellingText.ThereIsNewsInPublic,
            }).In(language) + where;
        return (terms with { Longest = terms.Longest - terms.Length(where) - 1 }).Fit(words.Trim(), "…") + "\n" + where;
    }

    /// <summary>Numbers of identity, mobiles, plates and addresses for mail. It errs on one side alone: the answer is then read on the portal.</summary>
    [GeneratedRegex(
        @"\d{14,}|\d{6,17}[xX]\b|(?<!\d)1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)|@"
        + @"|\p{IsCJKUnifiedIdeographs}[A-Z][ ·•]?[A-Z0-9]{5,6}(?![A-Z0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Personal();
}
