namespace Governance.Core.Finding;

/// <summary>A text of something that can be found.</summary>
/// <param name="Weight">How much it says of what it belongs to: 1 for what is said of it in passing, more for its name.</param>
/// <param name="IsPhrase">Whether it is a word that people type for the thing: typed whole, it counts as such.</param>
internal readonly record struct IndexedText(string Text, double Weight, bool IsPhrase = false);

/// <summary>
/// Finds things by their texts. A term counts the more the fewer things have it, and nothing is found that covers too little of what was asked: no answer
/// is better than one beside the point.
/// </summary>
internal sealed class TextIndex<T>
{
    private const double WhereWordsMeet = 0.25;

    private const double WholePhrase = 0.6;

    private readonly List<Entry> entries = [];
    private readonly Dictionary<string, int> frequency = new(StringComparer.Ordinal);

    internal TextIndex(IEnumerable<(T Item, IEnumerable<IndexedText> Texts)> items)
    {
        foreach (var (item, texts) in items)
            entries.Add(Entry.Of(item, texts));
        foreach (var term in entries.SelectMany(entry => entry.Terms.Where(pair => pair.Value >= 1).Select(pair => pair.Key)))
            frequency[term] = frequency.GetValueOrDefault(term) + 1;
    }

    /// <summary>The words that people type for these things, as they are written.</summary>
    internal IEnumerable<string> Phrases => entries.SelectMany(entry => entry.Phrases).Distinct();

    internal bool Knows(string term) => frequency.ContainsKey(term);

    internal IEnumerable<string> Known => frequency.Keys;

    internal IReadOnlyList<(T Item, double Score)> Find(AskedFor asked)
    {
        if (asked.Terms.Count == 0)
            return [];
        var all = Wanted(asked);
        return [.. entries.Select(entry => (entry.Item, Score: Score(entry, asked, all))).Where(pair => pair.Score > 0).OrderByDescending(pair => pair.Score)];
    }

    /// <summary>
    /// As <see cref="Find"/>, for things that are not in the index, by the rarity of terms in it; 0 below the floor. What was asked is weighed
    /// once, however many things are then held against it.
    /// </summary>
    /// <param name="spellings">Of which the best counts.</param>
    internal Func<IEnumerable<IndexedText>, double> Scoring(IEnumerable<AskedFor> spellings)
    {
        (AskedFor Asked, double All)[] wanted = [.. spellings.Where(asked => asked.Terms.Count > 0).Select(asked => (asked, Wanted(asked)))];
        return texts =>
        {
            if (wanted.Length == 0)
                return 0;
            var entry = Entry.Of(default!, texts);
            return wanted.Max(spelling => Score(entry, spelling.Asked, spelling.All));
        };
    }

    private double Score(Entry entry, AskedFor asked, double all)
    {
        var (score, covered) = (0.0, 0.0);
        foreach (var term in asked.Terms)
            if (entry.Terms.TryGetValue(term, out var weight))
            {
                score += Rarity(term) * weight;
                covered += Rarity(term) * Math.Min(1, weight);
            }

        var whole = false;
        foreach (var phrase in entry.Phrases.Where(phrase => asked.Unified.Contains(phrase, StringComparison.Ordinal)))
        {
            // The longer a phrase that was typed whole, the surer; what was typed and nothing else is surest.
            var (terms, rarity) = (AskedFor.TermsOf(phrase).ToArray(), AskedFor.TermsOf(phrase).Sum(Rarity));
            score += rarity * (asked.Unified.Trim() == phrase ? 6 : 3);
            covered += terms.Where(term => !asked.Terms.Contains(term)).Sum(Rarity);
            whole |= phrase.Length > 2;
        }

        if (covered < all * Floor(asked.Terms.Count) * (whole ? WholePhrase : 1))
            return 0;
        return score;
    }

    /// <summary>How much there is to be covered. A pair that nobody knows beside one that is known is mostly where two words meet.</summary>
    private double Wanted(AskedFor asked)
    {
        var wanted = 0.0;
        for (var at = 0; at < asked.Terms.Count; at++)
        {
            var term = asked.Terms[at];
            var meets = !Knows(term) && ((at > 0 && Meet(asked.Terms[at - 1], term) && Knows(asked.Terms[at - 1]))
                || (at + 1 < asked.Terms.Count && Meet(term, asked.Terms[at + 1]) && Knows(asked.Terms[at + 1])));
            wanted += Rarity(term) * (meets ? WhereWordsMeet : 1);
        }

        return wanted;
    }

    private static bool Meet(string left, string right) => left.Length == 2 && right.Length == 2 && left[1] == right[0];

    /// <summary>Of a word or two nearly all must be known; of a long sentence a part.</summary>
    private static double Floor(int terms) => terms switch { <= 2 => 0.5, <= 4 => 0.36, <= 7 => 0.28, _ => 0.2 };

    private double Rarity(string term) => Math.Log(1 + ((entries.Count + 1) / (frequency.GetValueOrDefault(term) + 0.5)));

    private sealed record Entry(T Item, Dictionary<string, double> Terms, IReadOnlyList<string> Phrases)
    {
        internal static Entry Of(T item, IEnumerable<IndexedText> texts)
        {
            var (terms, phrases) = (new Dictionary<string, double>(StringComparer.Ordinal), new List<string>());
            foreach (var text in texts)
            {
                var unified = KnownWords.Unified(text.Text).Trim();
                if (text.IsPhrase && unified.Length > 1)
                    phrases.Add(unified);
                foreach (var term in AskedFor.TermsOf(unified))
                    terms[term] = Math.Max(terms.GetValueOrDefault(term), text.Weight);
            }

            return new(item, terms, [.. phrases.Distinct()]);
        }
    }
}
