using Governance.Core.Modules;

namespace Governance.Core.Finding.Suggesting;

/// <summary>
/// How well a model does on what it has not seen: every fifth question and sentence is held back, a model is trained from the rest, and asked for the
/// department of those.
/// </summary>
internal static class TryModel
{
    private const int Fold = 5;

    internal static (int Right, int Tried) Run(IReadOnlyList<TrainingText> texts, DepartmentsOnline online)
    {
        var spoken = texts.Where(text => text.IsSpoken).Index().Where(text => text.Index % Fold == 0).Select(text => text.Item).ToArray();
        var held = spoken.ToHashSet();
        var model = TrainModel.Run(
            [.. texts.Where(text => !held.Contains(text))], TrainSuggestions.Phrases(online.BusinessTypes),
            TrainSuggestions.DepartmentsOf(online.BusinessTypes));
        return (spoken.Count(text => SuggestDepartment.ByModel(model, online, text.Text, "")?.Department == online.DepartmentOf(text.Label)), spoken.Length);
    }
}
