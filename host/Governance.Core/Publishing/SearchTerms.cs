using Governance.Core.Data;

namespace Governance.Core.Publishing;

/// <summary>A search text cut into terms: words where they are parted by spaces, and pairs of characters where Chinese is not.</summary>
internal sealed class SearchTerms
{
    private const int MostCharacters = 100;
    private readonly string[] terms;

    private SearchTerms(string[] terms) => this.terms = terms;

    public int Count => terms.Length;

    /// <summary>What a hit must score at least: a single pair of a long text says nothing.</summary>
    public int Least => Math.Max(1, terms.Length / 3);

    public static SearchTerms Of(string? text)
    {
        var cut = SearchRows.Clean(text ?? "").Trim();
        cut = cut.Length > MostCharacters ? cut[..MostCharacters] : cut;
        var found = new List<string>();
        foreach (var word in cut.Split([' ', '　', '，', '。', '？', '！', '、', ',', '.', '?', '!', '；', '：'], StringSplitOptions.RemoveEmptyEntries))
        {
            // Characters, not their halves: a rare one stands in two.
            var characters = word.EnumerateRunes().ToArray();
            if (word.All(char.IsAscii) || characters.Length <= 2)
                found.Add(word.ToUpperInvariant());
            else
                for (var index = 0; index + 2 <= characters.Length; index++)
                    found.Add($"{characters[index]}{characters[index + 1]}".ToUpperInvariant());
        }

        return new([.. found.Distinct()]);
    }

    public IEnumerable<string> Longest(int count) => terms.OrderByDescending(term => term.Length).Take(count);

    public int Score(params ReadOnlySpan<(string? Text, int Weight)> texts)
    {
        var score = 0;
        foreach (var (text, weight) in texts)
            if (text is not null)
                foreach (var term in terms)
                    if (text.Contains(term, StringComparison.OrdinalIgnoreCase))
                        score += weight;
        return score;
    }
}
