using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Officers;
using Governance.Core.Replies;
using Governance.WorkingTime;

namespace Governance.Core.Office;

/// <summary>More time, together with the explanation that the citizen reads; after the time has run out it is too late for that.</summary>
[PerRequest]
internal sealed class ExtendDeadline(OfficeWork office)
{
    private const int MostHours = 240;
    private const int MostDays = 30;

    public Task<Outcome<OfficeEnquiry>> Run(Actor actor, Guid id, TimeLimit by, string explanation, CancellationToken cancellationToken) =>
        office.Handle(actor, id, dossier => Extend(dossier, by, explanation, actor), cancellationToken);

    internal static LocalText? WrongLength(TimeLimit by) => by.Amount >= 1 && by.Amount <= (by.Unit == TimeLimitUnit.Hours ? MostHours : MostDays)
        ? null
        : new($"可延长 1 到 {MostHours} 小时，或者 1 到 {MostDays} 个工作日。", $"From 1 to {MostHours} hours, or from 1 to {MostDays} working days.");

    private static Problem? Extend(Dossier dossier, TimeLimit by, string explanation, Actor actor)
    {
        List<FieldError> errors = [];
        if (WrongLength(by) is { } length)
            errors.Add(new("by", length));
        if (TextRule.MistakeIn(explanation, 10, 5_000) is { } wrong)
            errors.Add(new("explanation", wrong));
        if (errors.Count > 0)
            return Problem.Invalid(errors);
        if (dossier.Clock is not { State: ClockState.Running } running)
            return Problem.Of(ProblemKind.Conflict, "时限没有在走，不用延长。", "The clock does not run; there is nothing to extend.");
        if (running.BreachedAt is not null || dossier.Now >= running.DueAt)
            return Problem.Of(
                ProblemKind.Conflict, "已经超过时限，不能再延长；请尽快答复。", "The time has run out and can no longer be extended. Please answer as soon as you can.");
        dossier.Extend(by, explanation.Trim(), actor);
        return null;
    }
}
