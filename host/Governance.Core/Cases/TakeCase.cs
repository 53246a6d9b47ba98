using Governance.Core.Officers;

namespace Governance.Core.Cases;

/// <summary>An officer of the unit answers for the case from now on.</summary>
[PerRequest]
internal sealed class TakeCase(CaseWork work, ReadCase read)
{
    public async Task<Outcome<CaseView>> Run(Actor actor, Guid id, CancellationToken cancellationToken)
    {
        var done = await work.Run(
            actor,
            id,
            "case.taken",
            (@case, _) =>
            {
                @case.OwnerOfficer = actor.Id;
                return null;
            },
            cancellationToken);
        return done.Problem is { } problem ? problem : await read.Run(actor, id, null, cancellationToken);
    }
}
