using Governance.Contracts;

namespace Governance.Core.Finding;

/// <summary>
/// All services and hot questions of the departments that are on, to be found by whatever people type. Immutable; made anew when departments change.
/// </summary>
internal sealed class ServiceIndex
{
    // What is known of a thing in passing helps to choose among things, and finds none by itself.
    private const double InPassing = 0.3;

    private readonly TextIndex<BusinessType> types;
    private readonly TextIndex<(BusinessType Type, HotQuestion Question)> questions;
    private readonly Respelling respelling;

    internal ServiceIndex(IEnumerable<BusinessType> online)
    {
        BusinessType[] all = [.. online];
        types = new(all.Select(type => (type, TextsOf(type))));
        questions = new(all.SelectMany(type => type.Questions.Select(question => ((type, question), TextsOf(type, question)))));
        respelling = new(types.Phrases, types.Known);
    }

    internal IReadOnlyList<BusinessType> Types(string text, int take) => [.. Best(text, types.Find).Take(take)];

    internal IReadOnlyList<(BusinessType Type, HotQuestion Question, double Score)> Questions(string text) =>
        [.. Scored(text, questions.Find).Select(pair => (pair.Item.Type, pair.Item.Question, pair.Score))];

    /// <summary>How well published answers fit what was typed, each by its question and its text; 0 below the floor.</summary>
    internal Func<string, string, double> Fitting(string text)
    {
        var score = questions.Scoring(Spellings(text));
        return (question, answer) => score([new(question, 2), new(answer, InPassing)]);
    }

    private IEnumerable<T> Best<T>(string text, Func<AskedFor, IReadOnlyList<(T Item, double Score)>> find) => Scored(text, find).Select(pair => pair.Item);

    /// <summary>What was typed; only where that finds nothing, what may have been meant.</summary>
    private IReadOnlyList<(T Item, double Score)> Scored<T>(string text, Func<AskedFor, IReadOnlyList<(T Item, double Score)>> find)
    {
        var asked = AskedFor.Of(text);
        return find(asked) is { Count: > 0 } found
            ? found
            : [.. respelling.Of(asked.Unified).SelectMany(meant => find(AskedFor.Of(meant))).GroupBy(pair => pair.Item)
                .Select(group => (group.Key, group.Max(pair => pair.Score))).OrderByDescending(pair => pair.Item2)];
    }

    private IEnumerable<AskedFor> Spellings(string text)
    {
        var asked = AskedFor.Of(text);
        return respelling.Of(asked.Unified).Select(AskedFor.Of).Prepend(asked);
    }

    private static IEnumerable<IndexedText> TextsOf(BusinessType type) =>
    [
        .. Both(type.Title, 3),
        .. type.Keywords.Select(word => new IndexedText(word, 3, IsPhrase: true)),
        .. Both(type.Summary, 1.2),
        .. type.Questions.SelectMany(question => Both(question.Question, 1.1)),
        .. type.Questions.SelectMany(question => Both(question.Answer, InPassing)),
        .. type.Form.Fields.SelectMany(field => field.Options.SelectMany(option => Both(option.Label, InPassing))),
    ];

    private static IEnumerable<IndexedText> TextsOf(BusinessType type, HotQuestion question) =>
    [
        .. Both(question.Question, 2), .. Both(question.Answer, InPassing), .. Both(type.Title, 0.5),
        .. type.Keywords.Select(word => new IndexedText(word, 0.5)),
    ];

    private static IEnumerable<IndexedText> Both(LocalText? text, double weight) =>
        text is null ? [] : text.En is null ? [new(text.Zh, weight)] : [new(text.Zh, weight), new(text.En, weight)];
}
