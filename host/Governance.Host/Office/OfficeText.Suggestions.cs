using Governance.Contracts;

namespace Governance.Host.Office;

internal static partial class OfficeText
{
    internal static readonly LocalText Suggestion = new("建议", "Suggestion");
    internal static readonly LocalText TakeTheSuggestion = new("采纳，转过去", "Take it: hand over");
    internal static readonly LocalText AnotherUnit = new("转别的部门", "Another unit");
    internal static readonly LocalText SuggestionIsAProposal = new(
        "按各部门的业务指南和答复过的诉求推算，只供参考。", "Reckoned from the departments' guides and answered enquiries; a proposal, no more.");

    internal static LocalText BecauseItSays(IReadOnlyList<string> words) => new(
        $"因为写到：{string.Join("、", words.Select(word => $"“{word}”"))}", $"Because it says: {string.Join(", ", words.Select(word => $"“{word}”"))}");
}
