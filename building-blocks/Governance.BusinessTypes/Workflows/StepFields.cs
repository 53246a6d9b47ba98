using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>The fields of a step that its effect takes its text from, by the names that workflows give them.</summary>
public static class StepFields
{
    /// <summary>What is answered, or drafted to be answered.</summary>
    public const string Reply = "reply";

    /// <summary>What is to be changed in a draft.</summary>
    public const string Reason = "reason";

    /// <summary>What the citizen is asked.</summary>
    public const string Question = "question";

    /// <summary>What the citizen is told while the clock runs on.</summary>
    public const string Message = "message";

    /// <summary>The field that a step with this effect cannot do without; null where it needs none.</summary>
    public static string? NeededBy(StepEffect effect) => effect switch
    {
        StepEffect.DraftReply or StepEffect.SendReply => Reply,
        StepEffect.ReturnDraft => Reason,
        StepEffect.AskCitizen => Question,
        StepEffect.TellCitizen => Message,
        StepEffect.Nothing or StepEffect.SendDraft or StepEffect.Resume => null,
        _ => throw new ArgumentOutOfRangeException(nameof(effect), effect, "Nobody has said what this effect needs."),
    };
}
