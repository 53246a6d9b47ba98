namespace Governance.Core.Finding.Suggesting;

/// <summary>
/// What training has left: for each department how much each term speaks for it, and of each of its business types what its texts have in common.
/// Immutable, held in memory alone, asked by as many at once as like.
/// </summary>
/// <param name="Labels">Names of modules, and the one of <see cref="TrainingText.Others"/>.</param>
/// <param name="Vocabulary">The place of each term that is known.</param>
/// <param name="Rarity">How rare each of them is.</param>
/// <param name="Weights">Of each label, by the place of the term.</param>
/// <param name="Types">The middle of the texts of each business type, by its code.</param>
internal sealed record TextModel(
    TermsOfText Terms, IReadOnlyList<string> Labels, IReadOnlyDictionary<string, int> Vocabulary, float[] Rarity, float[][] Weights, float[] Bias,
    IReadOnlyDictionary<string, Dictionary<int, float>> Types)
{
    /// <summary>What is written at the beginning says what it is about; the rest tells how it came.</summary>
    internal const int MostOfBody = 600;

    private const float OfSubject = 0.55f;

    /// <summary>A phrase that people type for a thing, typed whole, says more than the pairs of characters in it.</summary>
    private const float WholePhrase = 2.5f;

    /// <summary>In bytes, of what is largest in it.</summary>
    internal long Size => (Weights.Sum(row => (long)row.Length) + Rarity.Length + Bias.Length + Types.Values.Sum(middle => 2L * middle.Count)) * sizeof(float);

    /// <summary>The terms of subject and text that are known, each by its place, with how much of the text it is.</summary>
    internal Dictionary<int, float> Read(string subject, string body)
    {
        var read = Read(KnownWords.Unified(subject));
        if (string.IsNullOrWhiteSpace(body))
            return read;
        var rest = Read(KnownWords.Unified(PlainStart(body)));
        if (read.Count == 0 || rest.Count == 0)
            return read.Count == 0 ? rest : read;
        var both = read.ToDictionary(pair => pair.Key, pair => pair.Value * OfSubject);
        foreach (var (place, share) in rest)
            both[place] = both.GetValueOrDefault(place) + share * (1 - OfSubject);
        return both;
    }

    /// <summary>The terms of one text, of a length of one together.</summary>
    internal Dictionary<int, float> Read(string unified)
    {
        var read = new Dictionary<int, float>();
        foreach (var (term, count) in Terms.In(unified).CountBy(term => term, StringComparer.Ordinal))
            if (Vocabulary.TryGetValue(term, out var place))
                read[place] = (1 + MathF.Log(count)) * Rarity[place] * (TermsOfText.IsPhrase(term) ? WholePhrase : 1);
        return OfLengthOne(read);
    }

    internal static Dictionary<int, float> OfLengthOne(Dictionary<int, float> vector)
    {
        var length = MathF.Sqrt(vector.Values.Sum(value => value * value));
        return vector.ToDictionary(pair => pair.Key, pair => pair.Value / length);
    }

    /// <summary>How likely each label is, in the order of <see cref="Labels"/>; together one.</summary>
    internal float[] Shares(IReadOnlyDictionary<int, float> read)
    {
        var scores = new float[Labels.Count];
        for (var label = 0; label < scores.Length; label++)
        {
            scores[label] = Bias[label];
            foreach (var (place, value) in read)
                scores[label] += Weights[label][place] * value;
        }

        var highest = scores.Max();
        var all = 0f;
        for (var label = 0; label < scores.Length; label++)
            all += scores[label] = MathF.Exp(scores[label] - highest);
        for (var label = 0; label < scores.Length; label++)
            scores[label] /= all;
        return scores;
    }

    /// <summary>How near a text is to what a business type's texts have in common; 0 for one that is not known.</summary>
    internal float Nearness(string businessType, IReadOnlyDictionary<int, float> read) =>
        Types.TryGetValue(businessType, out var middle) ? read.Sum(pair => pair.Value * middle.GetValueOrDefault(pair.Key)) : 0;

    /// <summary>How much a term speaks for a label rather than for what else the text could be; 0 for one that is not in it.</summary>
    internal float Speaks(string term, int label, IReadOnlyDictionary<int, float> read, float[] shares)
    {
        if (!Vocabulary.TryGetValue(term, out var place) || !read.TryGetValue(place, out var value))
            return 0;
        var mean = 0f;
        for (var other = 0; other < shares.Length; other++)
            mean += shares[other] * Weights[other][place];
        return (Weights[label][place] - mean) * value;
    }

    internal static string PlainStart(string body) => Contracts.PlainText.First(body, MostOfBody);
}
