using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Governance.Core.Finding.Suggesting;

/// <summary>
/// Trains a model: maximum entropy over terms by their rarity. The same texts in the same order give the same model; nothing of them is written anywhere.
/// </summary>
internal static class TrainModel
{
    private const int Seed = 20260301;
    private const int FewestTexts = 2;

    /// <summary>Of all that is learnt, so much is for matters of other authorities.</summary>
    private const float ShareOfOthers = 0.35f;

    private sealed class Row
    {
        public VBuffer<float> Features { get; set; }

        public uint Label { get; set; }

        public float Weight { get; set; }
    }

    /// <param name="departments">The module of each business type.</param>
    internal static TextModel Run(
        IReadOnlyCollection<TrainingText> texts, IEnumerable<string> phrases, IReadOnlyDictionary<string, string> departments)
    {
        var terms = new TermsOfText([.. phrases.Select(phrase => KnownWords.Unified(phrase).Trim()).Where(phrase => phrase.Length > 1).Distinct()]);
        string DepartmentOf(string label) => departments.GetValueOrDefault(label, TrainingText.Others);
        var unified = texts.Select(text => (text.Label, Text: KnownWords.Unified(text.Text), text.Weight)).ToArray();
        var frequency = unified.SelectMany(text => terms.In(text.Text).Distinct()).CountBy(term => term, StringComparer.Ordinal)
            .Where(pair => pair.Value >= FewestTexts).OrderBy(pair => pair.Key, StringComparer.Ordinal).ToArray();
        var vocabulary = frequency.Index().ToDictionary(pair => pair.Item.Key, pair => pair.Index, StringComparer.Ordinal);
        var rarity = frequency.Select(pair => MathF.Log((float)(1 + unified.Length) / (1 + pair.Value)) + 1).ToArray();
        string[] labels = [.. unified.Select(text => DepartmentOf(text.Label)).Distinct().Order(StringComparer.Ordinal)];
        var untrained = new TextModel(terms, labels, vocabulary, rarity, [], [], new Dictionary<string, Dictionary<int, float>>());
        var rows = Rows(untrained, [.. unified.Select(text => (DepartmentOf(text.Label), text.Text, text.Weight))]);
        return untrained with { Weights = Fit(untrained, rows, out var bias), Bias = bias, Types = Middles(untrained, unified) };
    }

    private static Dictionary<string, Dictionary<int, float>> Middles(TextModel model, (string Label, string Text, float Weight)[] texts) => texts
        .Where(text => text.Label != TrainingText.Others)
        .GroupBy(text => text.Label, StringComparer.Ordinal)
        .ToDictionary(type => type.Key, type => TextModel.OfLengthOne(Sum(type.Select(text => (model.Read(text.Text), text.Weight)))), StringComparer.Ordinal);

    private static Dictionary<int, float> Sum(IEnumerable<(Dictionary<int, float> Read, float Weight)> texts)
    {
        var sum = new Dictionary<int, float>();
        foreach (var (read, weight) in texts)
            foreach (var (place, value) in read)
                sum[place] = sum.GetValueOrDefault(place) + value * weight;
        return sum;
    }

    private static Row[] Rows(TextModel model, (string Label, string Text, float Weight)[] texts)
    {
        var places = model.Labels.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        var sums = texts.GroupBy(text => text.Label).ToDictionary(group => group.Key, group => group.Sum(text => text.Weight));
        // A department with many long guides counts for more, but not as much more as they are longer.
        var ours = sums.Where(sum => sum.Key != TrainingText.Others).Sum(sum => MathF.Sqrt(sum.Value));
        float Share(string label) => label == TrainingText.Others ? ShareOfOthers : (1 - ShareOfOthers) * MathF.Sqrt(sums[label]) / ours;
        return
        [
            .. from text in texts
               let read = model.Read(text.Text).OrderBy(pair => pair.Key).ToArray()
               where read.Length > 0
               select new Row
               {
                   Features = new(
                       model.Vocabulary.Count, read.Length, [.. read.Select(pair => pair.Value)], [.. read.Select(pair => pair.Key)]),
                   // Counted from nought; the library itself counts keys from one.
                   Label = (uint)places[text.Label],
                   Weight = text.Weight / sums[text.Label] * Share(text.Label) * texts.Length,
               },
        ];
    }

    private static float[][] Fit(TextModel model, Row[] rows, out float[] bias)
    {
        var context = new MLContext(Seed);
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, model.Vocabulary.Count);
        schema[nameof(Row.Label)].ColumnType = new KeyDataViewType(typeof(uint), model.Labels.Count);
        var fitted = context.MulticlassClassification.Trainers.LbfgsMaximumEntropy(new LbfgsMaximumEntropyMulticlassTrainer.Options
        {
            LabelColumnName = nameof(Row.Label),
            FeatureColumnName = nameof(Row.Features),
            ExampleWeightColumnName = nameof(Row.Weight),
            L1Regularization = 0,
            L2Regularization = 0.05f,
            // One thread: the others serve citizens, and sums come out the same each time.
            NumberOfThreads = 1,
            HistorySize = 5,
            MaximumNumberOfIterations = 80,
        }).Fit(context.Data.LoadFromEnumerable(rows, schema)).Model;
        VBuffer<float>[]? weights = null;
        fitted.GetWeights(ref weights, out var count);
        bias = [.. fitted.GetBiases()];
        return [.. weights!.Take(count).Select(row => row.DenseValues().ToArray())];
    }
}
