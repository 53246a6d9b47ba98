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
        : DeskText.MoreTimeFromTo(MostHours, MostDays);

    private static Problem? Extend(Dossier dossier, TimeLimit by, string explanation, Actor actor)
    {
        List<FieldError> errors = [];
        if (WrongLength(by) is { } length)
            errors.Add(new("by", length));
        if (TextRule.MistakeIn(explanation, TextBound.Explanation) is { } wrong)
            errors.Add(new("explanation", wrong));
        if (errors.Count > 0)
            return Problem.Invalid(errors);
        if (dossier.Clock is not { State: ClockState.Running } running)
            return Problem.Of(ProblemKind.Conflict, DeskText.NothingToExtend);
        if (running.BreachedAt is not null || dossier.Now >= running.DueAt)
            return Problem.Of(ProblemKind.Conflict, DeskText.TimeHasRunOut);
        dossier.Extend(by, TextRule.Fit(explanation), actor);
        return null;
    }
}
