namespace Governance.Core.Channels.Accounts;

/// <summary>The accounts at platforms that are switched on now.</summary>
[PerHost]
internal sealed class AccountsInUse : InUse<ChannelAccount>
{
    internal ChannelAccount? Find(Guid id) => Now.FirstOrDefault(account => account.Id == id);

    /// <summary>By <see cref="ChannelAccount.Key"/>.</summary>
    internal ChannelAccount? Find(string key) => Now.FirstOrDefault(account => account.Key == key);

    /// <param name="kind">The code of the kind of account.</param>
    internal IReadOnlyList<ChannelAccount> Of(string kind) => [.. Now.Where(account => account.Kind.Code == kind)];

    /// <summary>From which somebody is written to who has not written by the channel himself: the first of those that can.</summary>
    internal ChannelAccount? ToWriteFrom(string channel) => Now.FirstOrDefault(account => account.Kind.Channel == channel && account.Kind is IWritingAccount);
}
