using Governance.Contracts;
using NodaTime;

namespace Governance.Core.Channels.Accounts;

/// <summary>A channel whose messages come and go by accounts that the bureau has at platforms; each is answered from the account it came to.</summary>
internal abstract class AccountChannel(AccountsInUse accounts, FollowAccount follow, AccountStates states) : IReceivingChannel, IDeliveringChannel
{
    /// <summary>Where a citizen is written to who has not written by this channel: whichever account is there.</summary>
    internal const string AnyAccount = "";

    public abstract string Code { get; }

    public abstract LocalText Name { get; }

    public abstract ChannelTerms Terms { get; }

    public virtual ChannelTerms TermsTo(ReturnAddress to) => Terms;

    public virtual bool DropsRepeats => false;

    public virtual bool TriesBeyondItsWindow => false;

    public virtual bool WaitsForTheWriter => false;

    /// <summary>Whether it can write: an account is in use that does.</summary>
    public bool IsReady => accounts.ToWriteFrom(Code) is not null;

    public Task Listen(IReception reception, CancellationToken stopping) => accounts.Follow(
        account => account.Kind.Channel == Code && account.Kind is IListeningAccount, (account, until) => follow.Run(account, reception, until), stopping);

    public async Task<DeliveryResult> Deliver(OutgoingMessage message, CancellationToken patience)
    {
        var account = message.To.Account == AnyAccount ? accounts.ToWriteFrom(Code) : accounts.Find(message.To.Account);
        if (account?.Kind is not IWritingAccount writing)
            return DeliveryResult.Refused("The account that was written to is not in use any more.");
        try
        {
            var result = await writing.Deliver(account, message, patience);
            if (result.Numbers.Count > 0)
                await states.HandedOver(account.Id, message.Id, result.Numbers, CancellationToken.None);
            await (result.End switch
            {
                DeliveryEnd.Delivered => states.Sent(account.Id, CancellationToken.None),
                // That nobody can be written to who has not written is no failure of the account.
                DeliveryEnd.Waits => Task.CompletedTask,
                _ => states.Failed(account.Id, result.Reason ?? $"{result.End}", CancellationToken.None),
            });
            return result;
        }
        catch (PlatformException refused)
        {
            await states.Failed(account.Id, AccountStates.KindOf(refused), CancellationToken.None);
            return DeliveryResult.NotYet(refused.Message, refused.Failure == PlatformFailure.Throttled ? Duration.FromMinutes(1) : null);
        }
        catch (HttpRequestException away) when (PlatformClient.NeverConnected(away))
        {
            await states.Failed(account.Id, AccountStates.KindOf(away), CancellationToken.None);
            return DeliveryResult.NotYet($"The platform cannot be reached ({away.HttpRequestError}).");
        }
    }
}
