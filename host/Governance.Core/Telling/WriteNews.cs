using System.Text;
using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Channels.Email;
using Governance.Core.Enquiries;
using Governance.Core.Protection;
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
internal sealed class WriteNews(ReadTimeline timeline, FieldProtection protection, BureauAddress bureau)
{
    /// <summary>The portal's page on which letters are stopped, followed by the number of one.</summary>
    internal const string StopLettersPath = "/stop-letters";

    private string? Page => bureau.Portal is { } portal ? new Uri(portal, "/track").ToString() : null;

    /// <param name="delivery">The number of the message, by which it can be told to stop.</param>
    internal WrittenNews Run(Enquiry enquiry, TimelineEntry entry, NewsWanted wanted, WayToCitizen way, Guid delivery)
    {
        var language = enquiry.Language;
        string In(LocalText text) => text.In(language);
        var number = enquiry.WrittenFileNumber();
        var content = wanted == NewsWanted.All ? timeline.Content(entry) : null;
        var what = content is null ? In(TellingText.SomethingNew) : In(new(content.TitleZh ?? "", content.TitleEn));
        var notice = new MessageNotice(MessageNotice.News, new Dictionary<string, string> { ["number"] = number, ["what"] = what });
        var terms = way.Channel.TermsTo(way.To);
        if (terms.IsPublic)
        {
            var open = content?.Text is { } words && FitForAll.Is(words, enquiry, protection) ? words : null;
            return new("", WordInPublic.Of(entry.Event, open, Page, terms, language), notice);
        }

        if (way.To.Publicly)
            return new("", BeforeOthers(enquiry, entry, way), notice);
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
        var stop = way.Channel.Code == EmailChannel.Code && bureau.Portal is { } portal ? new Uri(portal, $"{StopLettersPath}/{delivery:N}") : null;
        text.AppendLine(In(way.Channel.TakesAnswers ? TellingText.AnswersAreRead : TellingText.HowToChange(stop))).AppendLine().Append(In(bureau.Name));
        return new(
            content is null ? In(TellingText.ThereIsNews) : In(TellingText.SubjectWithNumber(what, number)), text.ToString().ReplaceLineEndings("\n"), notice,
            stop);
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

    /// <summary>Who asked by text message gets his answer there, as far as it fits.</summary>
    private static string Answer(EntryContent? content, WayToCitizen way, ChannelTerms terms, int around) =>
        way.WroteByIt && content?.Text is { } words ? $"\n{(terms with { Longest = terms.Longest - around - 2 }).Fit(words, "…")}\n" : "";
}
