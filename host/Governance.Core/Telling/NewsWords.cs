using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Templates;
using Governance.Core.Timeline;

namespace Governance.Core.Telling;

/// <summary>A message in the words of its template, with what it says put in. Pure.</summary>
/// <param name="content">What the entry says; null where no word of it may be said.</param>
/// <param name="page">As in <see cref="TellingText.WhereItStands"/>.</param>
internal sealed class NewsWords(
    MessageWords words, string number, string what, EntryContent? content, LocalText bureau, string? page, string language)
{
    internal string Subject => TemplateText.Fill(words.Subject, Values(content?.Text, TellingText.WhereItStands(page))).ReplaceLineEndings(" ");

    /// <param name="stop">How it is answered or stopped, which every letter says.</param>
    internal string Letter(LocalText stop) =>
        (TemplateText.Fill(words.Letter, Values(content?.Text, TellingText.WhereItStands(page))) + $"\n{stop.In(language)}\n\n{bureau.In(language)}")
            .ReplaceLineEndings("\n");

    /// <param name="withText">Who asked by text message gets his answer there, as far as it fits.</param>
    internal string Brief(ChannelTerms terms, bool withText)
    {
        const string One = "-";
        string With(string? text) => TemplateText.Fill(words.Brief, Values(text, TellingText.WhereItStandsBriefly(page)));
        if (!withText || content?.Text is not { } written)
            return terms.Fit(With(null), "…");
        var around = terms.Length(With(One)) - terms.Length(One);
        return terms.Fit(With((terms with { Longest = terms.Longest - around }).Fit(written, "…")), "…");
    }

    private Dictionary<string, string> Values(string? text, LocalText where) => new()
    {
        [TemplatePlace.Number.Name] = number,
        [TemplatePlace.What.Name] = what,
        [TemplatePlace.Text.Name] = text ?? "",
        [TemplatePlace.Facts.Name] = string.Join('\n', (content?.Facts ?? []).Select(fact => TellingText.Fact(new(fact.Zh, fact.En), fact.Value).In(language))),
        [TemplatePlace.Where.Name] = where.In(language),
        [TemplatePlace.Bureau.Name] = bureau.In(language),
    };
}
