namespace Governance.Core.Channels.Accounts;

/// <summary>The accounts at platforms that are switched on now.</summary>
[PerHost]
internal sealed class AccountsInUse : InUse<ChannelAccount>
{
    internal ChannelAccount? Find(Guid id) => Now.FirstOrDefault(account => account.Id == id);

    /// <summary>By <see cref="ChannelAccount.Key"/>.</summary>
    internal ChannelAccount? Find(string key) => Now.FirstOrDefault(account => account.Key == key);

    /// <summary>From which somebody is written to who has not written by the channel himself: the first of those that can.</summary>
    internal ChannelAccount? ToWriteFrom(string channel) => Now.FirstOrDefault(account => account.Kind.Channel == channel && account.Kind is IWritingAccount);
}
