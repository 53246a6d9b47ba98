using Governance.Contracts;
using Governance.Core.Modules;
using Governance.Core.Officers;
using Governance.Core.Opinions;
using Governance.Core.Reading;

namespace Governance.Core.Office;

/// <summary>What the department's module would answer; nothing where it has no opinion, is off, or does not answer in time.</summary>
[PerRequest]
internal sealed class SuggestAReply(ReadingGate gate, ModuleDispatch modules, ReadOpinions opinions)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(3);

    public async Task<SuggestedReply> Run(Actor actor, Guid id, CancellationToken cancellationToken)
    {
        if (await gate.Find(actor, id, cancellationToken) is not { Module: { } module } enquiry)
            return SuggestedReply.None;
        var heard = await opinions.Run(actor, enquiry, handles: false, cancellationToken);
        var question = new SuggestReply(gate.Snapshot(enquiry))
        {
            Opinions = [.. heard.Where(opinion => opinion is { State: OpinionState.Given, Answer: not null })
                .Select(opinion => new GivenOpinion(opinion.Unit.Unit, opinion.Unit.UnitName, opinion.Answer!)
                {
                    Stance = opinion.Stance ?? OpinionStance.Informs,
                })],
        };
        var asked = await modules.Ask(module, question, Limit, cancellationToken);
        return asked.Value ?? SuggestedReply.None;
    }
}
