using System.Globalization;
using Governance.Core;
using Governance.Core.Replies.Questions;
using Microsoft.AspNetCore.Components;

namespace Governance.Host.Admin.Questions;

/// <summary>When citizens are reminded of questions, and what happens without their answer.</summary>
public sealed partial class QuestionsScreen
{
    private const int Unreadable = 0;
    private static readonly char[] Between = [',', '，', '、', ';', ' '];

    private VersionedQuestionPolicy? shown;
    private string? remind;
    private string? end;
    private WithoutAnswer then;
    private string? reason;
    private Problem? problem;
    private bool busy;

    [Inject]
    private QuestionPolicies InForce { get; set; } = null!;

    /// <summary>As it is typed; what is no number is refused with the others.</summary>
    private QuestionPolicy Typed => new(
        [.. (remind ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Number)],
        string.IsNullOrWhiteSpace(end) ? null : Number(end.Trim()), then);

    private bool Dirty => shown is { Policy: var kept } && !IsSame(Typed, kept);

    private IEnumerable<string> Preview
    {
        get
        {
            yield return Say(QuestionsText.Reminders(Typed.RemindAfter));
            yield return Say(Typed.EndAfter is { } days ? QuestionsText.Ends(days, then) : QuestionsText.EndsNever);
        }
    }

    protected override Task Begin() => Read();

    private Task Read()
    {
        shown = InForce.Current;
        remind = string.Join(Speech.English ? ", " : "、", shown.Policy.RemindAfter);
        end = shown.Policy.EndAfter?.ToString(CultureInfo.InvariantCulture);
        (then, reason, problem) = (shown.Policy.Then, null, null);
        return Task.CompletedTask;
    }

    private async Task Save()
    {
        if (shown is null)
            return;
        busy = true;
        var outcome = await Attempt((ChangeQuestionPolicy change) => change.Run(Me, Typed, shown.Version, reason ?? "", CancellationToken.None));
        (busy, problem) = (false, outcome.Problem);
        if (outcome.Value is not { } saved)
            return;
        await Read();
        Announce(AdminText.QuestionsSaved(saved.Version));
    }

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Unreadable;

    private static bool IsSame(QuestionPolicy policy, QuestionPolicy other) =>
        policy.RemindAfter.SequenceEqual(other.RemindAfter) && (policy.EndAfter, policy.Then) == (other.EndAfter, other.Then);
}
