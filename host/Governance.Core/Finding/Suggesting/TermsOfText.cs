namespace Governance.Core.Finding.Suggesting;

/// <summary>What a text is made of for the model: pairs of characters, stems of English words, and phrases that people type for things, whole.</summary>
/// <param name="phrases">As the departments write them, every word unified.</param>
internal sealed class TermsOfText(IReadOnlyList<string> phrases)
{
    private const char Phrase = '#';

    internal IReadOnlyList<string> Phrases { get; } = phrases;

    internal IEnumerable<string> In(string unified) => AskedFor.TermsOf(unified).Concat(PhrasesIn(unified).Select(OfPhrase));

    internal IEnumerable<string> PhrasesIn(string unified) => Phrases.Where(phrase => unified.Contains(phrase, StringComparison.Ordinal));

    /// <summary>How a phrase stands among the terms: no pair of characters is written so.</summary>
    internal static string OfPhrase(string phrase) => Phrase + phrase;

    internal static bool IsPhrase(string term) => term[0] == Phrase;
}
