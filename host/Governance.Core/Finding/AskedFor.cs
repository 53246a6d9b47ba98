using System.Text;

namespace Governance.Core.Finding;

/// <summary>What somebody looks for: pairs of characters of what is Chinese, stems of what is English, without the words that any question has.</summary>
/// <param name="Unified">The text in small letters, every word as the departments write it.</param>
internal sealed record AskedFor(string Unified, IReadOnlyList<string> Terms)
{
    private const int MostCharacters = 100;

    internal static AskedFor Of(string? text)
    {
        var unified = KnownWords.Unified(Cut(text ?? ""));
        string[] terms = [.. TermsOf(KnownWords.WithoutQuestions(unified)).Distinct()];
        // A character that is left alone says little beside a word.
        string[] words = [.. terms.Where(term => term.Length > 1)];
        return new(unified, words.Length > 0 ? words : terms);
    }

    /// <summary>The terms of a text in which every word counts.</summary>
    internal static IEnumerable<string> TermsOf(string unified)
    {
        var run = new StringBuilder();
        foreach (var letter in unified.Append(' '))
        {
            if (KnownWords.IsChinese(letter))
            {
                run.Append(letter);
                continue;
            }

            if (run.Length == 1)
                yield return run.ToString();
            for (var index = 0; index + 2 <= run.Length; index++)
                yield return run.ToString(index, 2);
            run.Clear();
        }

        foreach (System.Text.RegularExpressions.Match word in KnownWords.Latin.Matches(unified))
            if (KnownWords.Stem(word.Value) is { } stem)
                yield return stem;
    }

    // Characters, not their halves: a rare one stands in two.
    private static string Cut(string text) => text.Length <= MostCharacters ? text
        : char.IsHighSurrogate(text[MostCharacters - 1]) ? text[..(MostCharacters - 1)] : text[..MostCharacters];
}
