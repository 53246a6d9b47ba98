using System.Text;
using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Enquiries;
using Governance.Core.Timeline;

namespace Governance.Core.Telling;

/// <param name="Notice">As in <see cref="OutgoingMessage.Notice"/>.</param>
internal sealed record WrittenNews(string Subject, string Text, MessageNotice Notice);

/// <summary>
/// Writes the message about an entry, in the language of the citizen. Nothing that a citizen typed is in it: an address may be another's, and what is
/// written to him in the bureau's name is the bureau's own.
/// </summary>
[PerRequest]
internal sealed class WriteNews(ReadTimeline timeline, BureauAddress bureau)
{
    private string? Page => bureau.Portal is { } portal ? new Uri(portal, "/track").ToString() : null;

    internal WrittenNews Run(Enquiry enquiry, TimelineEntry entry, NewsWanted wanted, WayToCitizen way)
    {
        var language = enquiry.Language;
        string In(LocalText text) => text.In(language);
        var number = enquiry.WrittenFileNumber();
        var content = wanted == NewsWanted.All ? timeline.Content(entry) : null;
        var what = content is null ? In(TellingText.SomethingNew) : In(new(content.TitleZh ?? "", content.TitleEn));
        var notice = new MessageNotice(MessageNotice.News, new Dictionary<string, string> { ["number"] = number, ["what"] = what });
        var terms = way.Channel.TermsTo(way.To);
        if (terms.IsPublic)
            return new("", WordInPublic.Of(entry.Event, enquiry.Anonymous ? null : content?.Text, Page, terms, language), notice);
        if (terms.IsBrief)
        {
            var (begins, ends) = (In(TellingText.Briefly(number, what)), In(TellingText.WhereItStandsBriefly(Page)));
            return new("", begins + Answer(content, way, terms, terms.Length(begins + ends)) + ends, notice);
        }

        var text = new StringBuilder();
        if (content is not null)
        {
            text.AppendLine(In(TellingText.YourEnquiry(number))).AppendLine().AppendLine(what);
            if (content.Text is { } words)
                text.AppendLine(words);
            foreach (var fact in content.Facts ?? [])
                text.AppendLine(In(TellingText.Fact(new(fact.Zh, fact.En), fact.Value)));
        }
        else
            text.AppendLine(In(TellingText.ThereIsNewsWithTheCode));

        text.AppendLine().AppendLine(In(TellingText.WhereItStands(Page)));
        text.AppendLine(In(way.Channel.TakesAnswers ? TellingText.AnswersAreRead : TellingText.HowToChange)).AppendLine().Append(In(bureau.Name));
        return new(
            content is null ? In(TellingText.ThereIsNews) : In(TellingText.SubjectWithNumber(what, number)), text.ToString().ReplaceLineEndings("\n"), notice);
    }

    /// <summary>Who asked by text message gets his answer there, as far as it fits.</summary>
    private static string Answer(EntryContent? content, WayToCitizen way, ChannelTerms terms, int around) =>
        way.WroteByIt && content?.Text is { } words ? $"\n{(terms with { Longest = terms.Longest - around - 2 }).Fit(words, "…")}\n" : "";
}
