using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Enquiries;
using Governance.Core.Protection;
using Governance.Core.Templates;
using Governance.Core.Timeline;

namespace Governance.Core.Telling;

/// <param name="Notice">As in <see cref="OutgoingMessage.Notice"/>.</param>
/// <param name="StopAt">As in <see cref="OutgoingMessage.StopAt"/>.</param>
internal sealed record WrittenNews(string Subject, string Text, MessageNotice Notice, Uri? StopAt = null);

/// <summary>
/// Writes the message about an entry, in the language of the citizen. Nothing that a citizen typed is in it: an address may be another's, and what is
/// written to him in the bureau's name is the bureau's own.
/// </summary>
[PerRequest]
internal sealed class WriteNews(ReadTimeline timeline, MessageTemplates templates, FieldProtection protection, BureauAddress bureau)
{
    /// <param name="delivery">The number of the message, by which it can be told to stop.</param>
    internal WrittenNews Run(Enquiry enquiry, TimelineEntry entry, NewsWanted wanted, WayToCitizen way, Guid delivery)
    {
        var language = enquiry.Language;
        string In(LocalText text) => text.In(language);
        var number = enquiry.WrittenFileNumber();
        var terms = way.Channel.TermsTo(way.To);
        if (terms.SaysNoMoreThanThatThereIsNews)
            return new(In(bureau.Name), In(TellingText.NewsOnAScreen), new(MessageNotice.News, new Dictionary<string, string>()));
        var content = wanted == NewsWanted.All ? timeline.Content(entry) : null;
        var what = content is null ? In(TellingText.SomethingNew) : In(new(content.TitleZh ?? "", content.TitleEn));
        var notice = new MessageNotice(MessageNotice.News, new Dictionary<string, string> { ["number"] = number, ["what"] = what });
        if (terms.IsPublic)
        {
            var open = content?.Text is { } written && FitForAll.Is(written, enquiry, protection) ? written : null;
            return new("", WordInPublic.Of(entry.Event, open, bureau.TrackingPage, terms, language), notice);
        }

        if (way.To.Publicly)
            return new("", BeforeOthers(enquiry, entry, way), notice);
        var occasion = content is null ? MessageOccasion.OnlyNews : MessageOccasion.Find(MessageOccasion.CodeOf(entry.Event))!;
        var words = new NewsWords(templates.In(occasion, language), number, what, content, bureau.Name, bureau.TrackingPage, language);
        if (terms.IsBrief)
            return new("", words.Brief(terms, withText: way.WroteByIt), notice);
        var stop = bureau.WhereLettersStop(way.Channel, delivery);
        return new(words.Subject, words.Letter(way.Channel.TakesAnswers ? TellingText.AnswersAreRead : TellingText.HowToChange(stop)), notice, stop);
    }

    /// <summary>
    /// An officer's reply to an open question, where it names nobody; else that there is one, and where it is read. What it is about is said in neither.
    /// </summary>
    private string BeforeOthers(Enquiry enquiry, TimelineEntry entry, WayToCitizen way)
    {
        string In(LocalText text) => text.In(enquiry.Language);
        var content = timeline.Content(entry);
        var title = enquiry.Confidential ? In(TellingText.SomethingNew) : In(new(content.TitleZh ?? "", content.TitleEn));
        var beginning = In(TellingText.Briefly(enquiry.WrittenFileNumber(), title));
        return entry.Event == TimelineEvent.Replied && content.Text is { } reply && FitForAll.Is(reply, enquiry, protection)
            ? $"{beginning}\n{reply}"
            : $"{beginning}{In(TellingText.NotForAll)}{In(way.To.InPrivate is null ? TellingText.AskInPrivate : TellingText.SaidInPrivate)}";
    }
}
