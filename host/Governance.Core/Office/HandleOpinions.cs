using Governance.Contracts;
using Governance.Core.Officers;
using Governance.Core.Opinions;
using Governance.Core.Replies;
using Governance.WorkingTime;

namespace Governance.Core.Office;

/// <summary>Asks for opinions and ends them; the officer gets back what he now sees.</summary>
[PerRequest]
internal sealed class HandleOpinions(AskOpinion ask, EndOpinion end, ReadEnquiry read)
{
    public async Task<Outcome<OfficeEnquiry>> Ask(
        Actor actor, Guid id, string unit, string question, TimeLimit by, CancellationToken cancellationToken) =>
        await Shown(actor, id, await ask.Run(actor, id, unit, question, by, cancellationToken), cancellationToken);

    /// <param name="state">How it ends.</param>
    /// <param name="text">The opinion, or the reason why there is none.</param>
    /// <param name="stance">Where the unit stands that gives its opinion.</param>
    public async Task<Outcome<OfficeEnquiry>> End(
        Actor actor, Guid id, Guid opinion, OpinionState state, string text, CancellationToken cancellationToken,
        OpinionStance stance = OpinionStance.Informs) => await Shown(
        actor,
        id,
        state switch
        {
            OpinionState.Given => await end.Give(actor, id, opinion, stance, text, cancellationToken),
            OpinionState.Missed => await end.Miss(actor, id, opinion, text, cancellationToken),
            OpinionState.TakenBack => await end.TakeBack(actor, id, opinion, text, cancellationToken),
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, "A question ends by an opinion, without one, or by being taken back."),
        },
        cancellationToken);

    private async Task<Outcome<OfficeEnquiry>> Shown(Actor actor, Guid id, Outcome<Dossier> done, CancellationToken cancellationToken) =>
        done.Problem is { } wrong ? wrong : await read.Show(actor, id, cancellationToken);
}
