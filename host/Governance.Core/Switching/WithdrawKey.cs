using Governance.Core.Officers;
using Governance.Core.Packages;
using Governance.Core.Proposals;

namespace Governance.Core.Switching;

/// <summary>
/// An admin withdraws a key, for good: what it signed stops on every host within a second and is not loaded again. Enquiries stay as they
/// do when a module is turned off.
/// </summary>
[PerRequest]
internal sealed class WithdrawKey(KeyStore store, ModulesInStep modules, ProposeWork propose)
{
    public Task<Outcome<KnownKey>> Run(Actor actor, string id, string reason, CancellationToken cancellationToken) =>
        Run(actor, id, reason, null, cancellationToken);

    /// <param name="confirmed">What was proposed, once a second admin has confirmed it.</param>
    internal async Task<Outcome<KnownKey>> Run(Actor actor, string id, string reason, Confirmation? confirmed, CancellationToken cancellationToken)
    {
        if (!actor.Admin)
            return Problem.Of(ProblemKind.Forbidden, SwitchingText.OnlyAdminMayWithdrawKeys);
        if (ReasonRule.MistakeIn(reason) is { } unexplained)
            return unexplained;
        if ((await store.All(cancellationToken)).FirstOrDefault(key => key.Id == id) is not { } known)
            return Problem.Of(ProblemKind.NotFound, SwitchingText.NoSuchKey);
        if (known.WithdrawnAt is not null && !known.Damaged)
            return known;
        if (confirmed is null
            && await propose.Run(actor.Account, ProposedWork.WithdrawKey, id, known.Name, TextRule.Fit(reason), cancellationToken) is { } waits)
            return waits.Problem is { } problem ? problem : known with { Waiting = true };
        await store.Withdraw(known, Confirmation.With(confirmed, TextRule.Fit(reason)), actor.Account, cancellationToken);
        await modules.Follow(cancellationToken);
        return (await store.All(cancellationToken)).Single(key => key.Id == id);
    }
}
