using Governance.Core.Officers;
using Governance.Core.Packages;
using Governance.Core.Proposals;

namespace Governance.Core.Switching;

/// <summary>
/// Lets packages of another signer be taken, on all hosts. It is done at the machine only: an admin who could do it from his browser would
/// need nobody else to bring his own code in. Where the bureau asks for it, an admin confirms it in his browser.
/// </summary>
[PerRequest]
internal sealed class TrustKey(KeyStore store, ProposeWork propose)
{
    public Task<Outcome<KnownKey>> Run(Actor actor, SigningKey key, string name, CancellationToken cancellationToken) =>
        Run(actor, key, name, confirmed: false, cancellationToken);

    internal async Task<Outcome<KnownKey>> Run(Actor actor, SigningKey key, string name, bool confirmed, CancellationToken cancellationToken)
    {
        if (!actor.Admin)
            return Problem.Of(ProblemKind.Forbidden, SwitchingText.OnlyAdminMayTrustKeys);
        var before = (await store.All(cancellationToken)).FirstOrDefault(known => known.Id == key.Id);
        if (!confirmed && before is null && await propose.Run(
            actor.Account, ProposedWork.TrustKey, key.Id, name, SwitchingText.TrustTheKey(name), cancellationToken, content: key.PublicPem) is { } waits)
            return waits.Problem is { } problem
                ? problem
                : new KnownKey(key.Id, name, DataOnly: false, actor.Account, waits.Value!.ProposedAt, null, null, null, Damaged: false) { Waiting = true };
        await store.Add(key, name, dataOnly: false, actor.Account, cancellationToken);
        var known = (await store.All(cancellationToken)).Single(known => known.Id == key.Id);
        return known.IsTrusted
            ? known
            : Problem.Of(
                ProblemKind.Conflict,
                SwitchingText.KeyWasWithdrawn(key.Id));
    }
}
