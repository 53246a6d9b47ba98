using Governance.Core.Officers;
using Governance.Core.Protection;

namespace Governance.Core.Cases;

/// <summary>Gives a case another name, or the number that it got from the investigation system meanwhile.</summary>
[PerRequest]
internal sealed class RenameCase(CaseWork work, FieldProtection protection, ReadCase read)
{
    public async Task<Outcome<CaseView>> Run(Actor actor, Guid id, CaseName name, CancellationToken cancellationToken)
    {
        if (name.Mistakes() is { } mistakes)
            return mistakes;
        var done = await work.Run(
            actor,
            id,
            "case.renamed",
            (@case, _) =>
            {
                @case.Named = protection.Seal(name.Trimmed(), id);
                return null;
            },
            cancellationToken);
        return done.Problem is { } problem ? problem : await read.Run(actor, id, null, cancellationToken);
    }
}
