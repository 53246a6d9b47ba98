using Governance.Contracts;
using Governance.Core.Channels.Accounts;
using Governance.Core.Officers;
using Governance.Core.Protection;

namespace Governance.Core.Correspondence.Accounts;

/// <summary>How an account was found to be.</summary>
/// <param name="Failure">Why it cannot be used; null when it can.</param>
public sealed record TriedAccount(LocalText? Failure);

/// <summary>Signs in with an account as an admin has typed it, and writes to nobody.</summary>
[PerRequest]
internal sealed class TryAccount(AccountSetting setting, WithSecrets secrets, AccountKinds kinds, FieldProtection protection)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    internal async Task<Outcome<TriedAccount>> Run(Actor actor, ChangedAccount changed, CancellationToken cancellationToken)
    {
        if (!setting.MayChange(actor, ""))
            return Problem.Forbidden;
        var entry = await secrets.Of(changed, cancellationToken);
        var errors = secrets.MistakesIn(changed).Concat(setting.MistakesIn(entry)).Select(mistake => new FieldError(mistake.Field, mistake.Wrong)).ToArray();
        if (errors.Length > 0)
            return Problem.Invalid(errors);
        var kind = kinds.Find(entry.Kind)!;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            await kind.Try(entry.Open(kind, protection), patience.Token);
            return new TriedAccount(null);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            return new TriedAccount(AccountsSettingText.Failed(AccountStates.KindOf(failure)));
        }
    }
}
