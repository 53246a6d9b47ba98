using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Channels.TextMessages.Smpp;
using Governance.Core.Clocks;
using Governance.Core.Enquiries;
using Governance.Core.Templates;
using Governance.Core.Timeline;
using NodaTime;

namespace Governance.Core.Telling;

/// <summary>A message as a citizen would read it, of an enquiry that does not exist.</summary>
/// <param name="Length">Of the brief one, in characters.</param>
/// <param name="Parts">As how many text messages the brief one is sent, and paid for.</param>
/// <param name="TooLong">The channels in use that cannot carry it whole.</param>
internal sealed record MessagePreview(string Subject, string Letter, string Brief, int Length, int Parts, IReadOnlyList<LocalText> TooLong);

/// <summary>Shows words while they are being typed, so that nobody finds out from a citizen what they look like.</summary>
[PerHost]
internal sealed class PreviewMessage(BureauAddress bureau, BureauCalendar calendar, ChannelsFound channels, IClock clock)
{
    private const string SampleCode = "7KQ2-M4XD-9PTH";
    private const string SampleConfirmation = "482913";
    private const string SampleLink = "/lost-code/8fA2kQ0xVb3LmT6wYz1RcE";
    private const int SampleNumber = 123;
    private const int DaysToAnswer = 7;

    /// <summary>What is wrong is said by <see cref="MessageTemplateSetting.MistakesIn"/>; here it stands as it is typed.</summary>
    internal MessagePreview Run(MessageOccasion occasion, MessageWords words, string language)
    {
        var now = clock.GetCurrentInstant();
        var due = Facts.Written(now + Duration.FromDays(DaysToAnswer), calendar.Zone);
        var (subject, letter, brief) = occasion.Must == TemplatePlace.Where
            ? News(occasion, words, now, due, language)
            : words.Filled(Values(occasion, now, due, language));
        return new(
            subject, letter, brief, PlainText.Length(brief), SmppText.Parts(brief, reference: 0).Count,
            [
                .. channels.Delivering.Where(channel => channel.IsReady && !channel.Terms.IsPublic
                        && channel.Terms.Longest is { } most && channel.Terms.Length(channel.Terms.IsBrief ? brief : letter) > most)
                    .Select(channel => channel.Name),
            ]);
    }

    private Dictionary<string, string> Values(MessageOccasion occasion, Instant now, string due, string language) => new()
    {
        [TemplatePlace.Code.Name] = occasion == MessageOccasion.Confirmation ? SampleConfirmation : SampleCode,
        [TemplatePlace.Due.Name] = due,
        [TemplatePlace.Bureau.Name] = bureau.Name.In(language),
        [TemplatePlace.Links.Name] =
            $"{FileNumber.Written(now.InZone(calendar.Zone).Year, SampleNumber)} {new Uri(bureau.Portal ?? new("https://example.org"), SampleLink)}",
    };

    private MessageWords News(MessageOccasion occasion, MessageWords words, Instant now, string due, string language)
    {
        var number = FileNumber.Written(now.InZone(calendar.Zone).Year, SampleNumber);
        var content = occasion == MessageOccasion.OnlyNews
            ? null
            : new EntryContent { Text = TemplatesText.SampleWords.In(language), Facts = [EntryFact.Of(TemplatesText.SampleFact, due)] };
        var news = new NewsWords(words, number, occasion.Name.In(language), content, bureau.Name, bureau.TrackingPage, language);
        return new(news.Subject, news.Letter(TellingText.AnswersAreRead), news.Brief(new(), withText: false));
    }
}
