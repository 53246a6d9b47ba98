using System.Diagnostics;
using Governance.Contracts;
using Governance.Core.Modules;

namespace Governance.Core.Finding.Suggesting;

/// <summary>Collects what there is to learn from, trains, and puts the model in force on this host.</summary>
[PerHost]
internal sealed class TrainSuggestions(Departments departments, AnsweredTexts answered, SuggestDepartment suggest)
{
    internal async Task<TrainedSuggestions> Run(CancellationToken cancellationToken)
    {
        var online = departments.Online;
        var written = await answered.Read(online, cancellationToken);
        var began = Stopwatch.GetTimestamp();
        var model = Of(online.BusinessTypes, written);
        suggest.Model = model;
        return new(model, Texts(online.BusinessTypes, written), written.Count, Stopwatch.GetElapsedTime(began));
    }

    internal static TextModel Of(IEnumerable<BusinessType> types, IEnumerable<TrainingText> written)
    {
        BusinessType[] all = [.. types];
        return TrainModel.Run(Texts(all, written), Phrases(all), DepartmentsOf(all));
    }

    internal static TrainingText[] Texts(IEnumerable<BusinessType> types, IEnumerable<TrainingText> written) =>
        [.. types.SelectMany(TextsOfDepartments.Of), .. TextsOfDepartments.Others(), .. written];

    internal static Dictionary<string, string> DepartmentsOf(IEnumerable<BusinessType> types) =>
        types.ToDictionary(type => type.Code, type => type.Module, StringComparer.Ordinal);

    internal static IEnumerable<string> Phrases(IEnumerable<BusinessType> types) =>
        types.SelectMany(type => type.Keywords).Concat(KnownWords.Elsewhere.SelectMany(matter => matter.Words));
}

/// <summary>What came of training.</summary>
/// <param name="Answered">How many answered enquiries were among the texts.</param>
internal sealed record TrainedSuggestions(TextModel Model, IReadOnlyList<TrainingText> Texts, int Answered, TimeSpan Took);
