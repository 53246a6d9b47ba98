using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Officers;
using Governance.Core.Replies;

namespace Governance.Core.Office;

/// <summary>Found complex: from 24 hours to 7 working days, before the 24 hours are over, and the citizen is told at once why and until when.</summary>
[PerRequest]
internal sealed class Reclassify(OfficeWork office)
{
    public Task<Outcome<OfficeEnquiry>> Run(Actor actor, Guid id, string explanation, CancellationToken cancellationToken) =>
        office.Handle(actor, id, dossier => Decide(dossier, explanation, actor), cancellationToken);

    private static Problem? Decide(Dossier dossier, string explanation, Actor actor)
    {
        if (TextRule.MistakeIn(explanation, 10, 5_000) is { } wrong)
            return Problem.Invalid(new FieldError("explanation", wrong));
        if (dossier.Clock is not { Class: ClockClass.Simple } running)
            return Problem.Of(ProblemKind.Conflict, "只有按简单咨询计时的诉求才能转为复杂。", "Only what runs on the clock of a simple consultation can be found complex.");
        if (running.BreachedAt is not null || (running.State == ClockState.Running && dossier.Now >= running.DueAt))
            return Problem.Of(ProblemKind.Conflict, "24 小时已过，不能再转为复杂；请尽快答复。", "The 24 hours are over; it can no longer be found complex. Please answer as soon as you can.");
        dossier.Reclassify(explanation.Trim(), actor);
        return null;
    }
}
