using Governance.Core.Timeline;
using NodaTime;

namespace Governance.Core.Replies.Questions;

/// <summary>What becomes of an enquiry whose citizen does not answer what he was asked.</summary>
internal enum WithoutAnswer
{
    /// <summary>The clock goes on, and the bureau answers with what it has.</summary>
    GoOn,

    /// <summary>It is closed with a reply that says how to take it up again.</summary>
    Close,
}

/// <summary>When a citizen is reminded of a question, and what happens without his answer; told to him with the question.</summary>
/// <param name="RemindAfter">So many days after the question, rising; at most five, each from 1 to 60.</param>
/// <param name="EndAfter">When it ends, in days, after the last reminder and at most 90; null: the clock stands until he answers.</param>
internal sealed record QuestionPolicy(IReadOnlyList<int> RemindAfter, int? EndAfter, WithoutAnswer Then)
{
    internal const int MostReminders = 5;
    internal const int LatestReminder = 60;
    internal const int LatestEnd = 90;

    /// <summary>A promise may wait for the citizen, and not for ever.</summary>
    internal static QuestionPolicy AtFirst { get; } = new([3, 7], 15, WithoutAnswer.GoOn);

    internal Instant? EndsAt(Instant asked) => EndAfter is { } days ? asked + Duration.FromDays(days) : null;

    /// <summary>What stands with the question.</summary>
    internal IEnumerable<EntryFact> Announced(Instant asked, DateTimeZone zone, string language) => Announced(EndsAt(asked), Then, zone, language);

    /// <summary>The same of a question that was asked before.</summary>
    internal static IEnumerable<EntryFact> Announced(Instant? endsAt, WithoutAnswer then, DateTimeZone zone, string language)
    {
        if (endsAt is not { } end)
            yield break;
        yield return EntryFact.Of(QuestionsText.AnswerBy, Facts.Written(end, zone));
        yield return EntryFact.Of(QuestionsText.WithoutYourAnswer, QuestionsText.ForTheCitizen(then).In(language));
    }

    /// <summary>What is kept of a question, so that what was told with it holds, whatever the policy is later; null where nothing is to come.</summary>
    internal AskedQuestion? Begin(Guid enquiry, int entry, Instant asked) => RemindAfter.Count == 0 && EndAfter is null
        ? null
        : new AskedQuestion
        {
            EnquiryId = enquiry, Entry = entry, AskedAt = asked, RemindAfter = [.. RemindAfter], EndsAt = EndsAt(asked), Then = Then,
        }.Waiting();
}
