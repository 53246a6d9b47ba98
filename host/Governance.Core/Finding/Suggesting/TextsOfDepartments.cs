using System.Net;
using System.Text.RegularExpressions;
using Governance.Contracts;

namespace Governance.Core.Finding.Suggesting;

/// <summary>What the departments say of their own services, in pieces as short as a sentence, and what is none of their business.</summary>
internal static partial class TextsOfDepartments
{
    private const float Name = 2;
    private const float InPassing = 0.4f;
    private const int ShortestSentence = 4;

    /// <summary>Whatever the files say of a service.</summary>
    internal static IEnumerable<TrainingText> Of(BusinessType type) =>
    [
        .. Both(type, type.Title, Name),
        .. type.Keywords.Select(word => new TrainingText(type.Code, word, Name)),
        .. Both(type, type.Summary, Name),
        .. type.Questions.SelectMany(question => Both(type, question.Question, 1, spoken: true)),
        .. type.Questions.SelectMany(question => Both(type, question.Answer, InPassing)),
        .. type.Service.Conditions.SelectMany(condition => Both(type, condition, InPassing)),
        .. type.Stops.SelectMany(stop => Both(type, stop.Title, InPassing)),
        .. type.Form.Fields.SelectMany(field => field.Options.SelectMany(option => Both(type, option.Label, InPassing))),
        .. Sentences(type.Guide.Zh).Concat(Sentences(type.Guide.En)).Select(sentence => new TrainingText(type.Code, sentence, InPassing)),
    ];

    /// <summary>Matters of other authorities.</summary>
    internal static IEnumerable<TrainingText> Others() =>
    [
        .. KnownWords.OtherMatters.SelectMany(matter => matter.Sentences)
            .Select(sentence => new TrainingText(TrainingText.Others, sentence, 1) { IsSpoken = true }),
        .. KnownWords.Elsewhere.SelectMany(matter => matter.Words).Select(word => new TrainingText(TrainingText.Others, word, 1)),
    ];

    private static IEnumerable<TrainingText> Both(BusinessType type, LocalText? text, float weight, bool spoken = false)
    {
        if (text is null)
            yield break;
        yield return new(type.Code, text.Zh, weight) { IsSpoken = spoken };
        if (text.En is { } english)
            yield return new(type.Code, english, weight) { IsSpoken = spoken };
    }

    private static IEnumerable<string> Sentences(string? html) => html is null
        ? []
        : EndOfSentence.Split(WebUtility.HtmlDecode(Tag.Replace(html, "\n"))).Select(part => part.Trim()).Where(part => part.Length >= ShortestSentence);

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag { get; }

    [GeneratedRegex(@"[\n。！？；;!?]|\. ")]
    private static partial Regex EndOfSentence { get; }
}
