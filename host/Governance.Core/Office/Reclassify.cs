using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Officers;
using Governance.Core.Replies;

namespace Governance.Core.Office;

/// <summary>
/// Found complex: from the time of a simple consultation to that of a complex one, before the first is over; the citizen is told at once
/// why and until when.
/// </summary>
[PerRequest]
internal sealed class Reclassify(OfficeWork office)
{
    public Task<Outcome<OfficeEnquiry>> Run(Actor actor, Guid id, string explanation, CancellationToken cancellationToken) =>
        office.Handle(actor, id, dossier => Decide(dossier, explanation, actor), cancellationToken);

    private static Problem? Decide(Dossier dossier, string explanation, Actor actor)
    {
        if (TextRule.MistakeIn(explanation, TextBound.Explanation) is { } wrong)
            return Problem.Invalid(new FieldError("explanation", wrong));
        if (dossier.Clock is not { Class: ClockClass.Simple } running)
            return Problem.Of(ProblemKind.Conflict, DeskText.OnlySimpleBecomesComplex);
        if (running.BreachedAt is not null || (running.State == ClockState.Running && dossier.Now >= running.DueAt))
            return Problem.Of(
                ProblemKind.Conflict,
                DeskText.TooLateToBeComplex(PromiseText.Limit(running.Limit)));
        dossier.Reclassify(TextRule.Fit(explanation), actor);
        return null;
    }
}
