using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Officers;
using Governance.Core.Replies;

namespace Governance.Core.Office;

/// <summary>
/// The citizen is told that the answer will be late, or is, and why. It buys no time: the clock runs on, is breached when it is, and the
/// superiors hear of it all the same.
/// </summary>
[PerRequest]
internal sealed class ExplainDelay(OfficeWork office)
{
    public Task<Outcome<OfficeEnquiry>> Run(Actor actor, Guid id, string explanation, CancellationToken cancellationToken) =>
        office.Handle(actor, id, dossier => Explain(dossier, explanation, actor), cancellationToken);

    private static Problem? Explain(Dossier dossier, string explanation, Actor actor)
    {
        if (TextRule.MistakeIn(explanation, TextBound.Explanation) is { } wrong)
            return Problem.Invalid([new("explanation", wrong)]);
        if (dossier.Clock is not { State: ClockState.Running })
            return Problem.Of(ProblemKind.Conflict, DeskText.NothingWillBeLate);
        dossier.ExplainDelay(TextRule.Fit(explanation), actor);
        return null;
    }
}
