using System.Text;
using Governance.Contracts;
using Governance.Core.Enquiries;
using Governance.Core.Timeline;

namespace Governance.Core.Telling;

/// <summary>
/// Writes the message about an entry, in the language of the citizen. Nothing that a citizen typed is in it: an address may be another's, and what is
/// written to him in the bureau's name is the bureau's own.
/// </summary>
[PerRequest]
internal sealed class WriteNews(ReadTimeline timeline, BureauAddress bureau)
{
    internal (string Subject, string Text) Run(Enquiry enquiry, TimelineEntry entry, NewsWanted wanted, bool takesAnswers)
    {
        var language = enquiry.Language;
        string In(LocalText text) => text.In(language);
        var text = new StringBuilder();
        string subject;
        if (wanted == NewsWanted.All)
        {
            var content = timeline.Content(entry);
            var number = enquiry.WrittenFileNumber();
            var title = In(new(content.TitleZh ?? "", content.TitleEn));
            subject = In(TellingText.SubjectWithNumber(title, number));
            text.AppendLine(In(TellingText.YourEnquiry(number))).AppendLine().AppendLine(title);
            if (content.Text is { } words)
                text.AppendLine(words);
            foreach (var fact in content.Facts ?? [])
                text.AppendLine(In(TellingText.Fact(new(fact.Zh, fact.En), fact.Value)));
        }
        else
        {
            subject = In(TellingText.ThereIsNews);
            text.AppendLine(In(TellingText.ThereIsNewsWithTheCode));
        }

        text.AppendLine().AppendLine(In(TellingText.WhereItStands(bureau.Portal is { } portal ? new Uri(portal, "/track").ToString() : null)));
        text.AppendLine(In(takesAnswers ? TellingText.AnswersAreRead : TellingText.HowToChange)).AppendLine().Append(In(bureau.Name));
        return (subject, text.ToString().ReplaceLineEndings("\n"));
    }
}
