using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Timeline;

namespace Governance.Core.Telling;

/// <summary>
/// What is said where everybody reads: the answer to what may be public, or only that there is one. Neither number nor code of the enquiry stands there,
/// nothing that the citizen wrote, and no answer that holds what looks like a person's number, plate or address. Pure.
/// </summary>
internal static class WordInPublic
{
    /// <param name="words">What the officer wrote; null where no word of it may be seen.</param>
    /// <param name="page">Where it stands; null where nobody has said at which address the portal is reached.</param>
    internal static string Of(TimelineEvent what, string? words, string? page, ChannelTerms terms, string language)
    {
        var where = TellingText.WhereItStandsInPublic(page).In(language);
        if (what != TimelineEvent.Replied || words is null || FitForAll.NamesSomebody(words))
            return (what switch
            {
                TimelineEvent.Replied => TellingText.IsAnsweredInPublic,
                TimelineEvent.CitizenAsked => TellingText.IsAskedInPublic,
                _ => TellingText.ThereIsNewsInPublic,
            }).In(language) + where;
        return (terms with { Longest = terms.Longest - terms.Length(where) - 1 }).Fit(words.Trim(), "…") + "\n" + where;
    }
}
