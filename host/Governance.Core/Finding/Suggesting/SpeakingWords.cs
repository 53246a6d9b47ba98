using System.Text;

namespace Governance.Core.Finding.Suggesting;

/// <summary>The words of a text that speak most for what it is said to be about, as its writer wrote them.</summary>
internal static class SpeakingWords
{
    internal const int Most = 4;

    private const float LeastOfBest = 0.2f;
    private const int LongestWord = 8;

    /// <param name="text">Subject and beginning of the text.</param>
    /// <param name="read">What the model read in it.</param>
    /// <param name="shares">How likely the model found each label.</param>
    internal static IReadOnlyList<string> Of(TextModel model, string text, IReadOnlyDictionary<int, float> read, float[] shares, int label)
    {
        var unified = KnownWords.Unified(text);
        float Speaks(string term) => model.Speaks(term, label, read, shares);
        var least = model.Terms.In(unified).Select(Speaks).DefaultIfEmpty().Max() * LeastOfBest;
        var words = model.Terms.PhrasesIn(unified)
            .Select(phrase => (Word: phrase, Speaks: Speaks(TermsOfText.OfPhrase(phrase)) + AskedFor.TermsOf(phrase).Sum(Speaks)))
            .Concat(Runs(unified, Speaks, least))
            .Concat(KnownWords.Latin.Matches(unified).Select(match => (match.Value, KnownWords.Stem(match.Value) is { } stem ? Speaks(stem) : 0)))
            .Where(word => word.Item2 > least)
            .OrderByDescending(word => word.Item2);
        return Chosen(words.Select(word => word.Item1), text);
    }

    /// <summary>Words that are known whole, where there is no model to ask.</summary>
    internal static IReadOnlyList<string> Known(IEnumerable<string> phrases, string text)
    {
        var unified = KnownWords.Unified(text);
        return Chosen(phrases.Select(phrase => KnownWords.Unified(phrase).Trim()).Where(phrase => phrase.Length > 1)
            .Where(phrase => unified.Contains(phrase, StringComparison.Ordinal)).OrderByDescending(phrase => phrase.Length), text);
    }

    /// <summary>Best first; what lies in one that was taken, or holds it, says nothing more.</summary>
    private static List<string> Chosen(IEnumerable<string> words, string text)
    {
        var chosen = new List<string>();
        foreach (var word in words.Distinct())
        {
            if (chosen.Count == Most)
                break;
            if (KnownWords.AsTyped(word, text) is { } typed
                && !chosen.Exists(taken => taken.Contains(typed, StringComparison.Ordinal) || typed.Contains(taken, StringComparison.Ordinal)))
                chosen.Add(typed);
        }

        return chosen;
    }

    /// <summary>Pairs of characters that speak for it and follow each other are one word.</summary>
    private static IEnumerable<(string Word, float Speaks)> Runs(string unified, Func<string, float> speaks, float least)
    {
        var (run, sum) = (new StringBuilder(), 0f);
        for (var at = 0; at < unified.Length; at++)
        {
            var pair = at + 2 <= unified.Length ? unified.Substring(at, 2) : "";
            var more = pair.Length == 2 && KnownWords.IsChinese(pair[0]) && KnownWords.IsChinese(pair[1]) ? speaks(pair) : 0;
            if (more > least && run.Length < LongestWord)
            {
                run.Append(run.Length == 0 ? pair : pair[1]);
                sum += more;
                continue;
            }

            if (run.Length > 0)
                yield return (run.ToString(), sum);
            run.Clear();
            sum = 0;
        }
    }
}
