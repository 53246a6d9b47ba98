using Governance.Contracts;
using Governance.Core.Channels.Accounts;

namespace Governance.Core.Channels.QQ;

/// <summary>QQ, groups and private chats, by the bureau's bots.</summary>
internal sealed class QQChannel(AccountsInUse accounts, FollowAccount follow, AccountStates states) : AccountChannel(accounts, follow, states)
{
    internal const string OwnCode = "qq";

    public override string Code => OwnCode;

    public override LocalText Name { get; } = new("QQ", "QQ");

    /// <summary>No document says how long a text may be.</summary>
    public override ChannelTerms Terms { get; } = new(Longest: 1_000);

    /// <summary>By the numbers of <see cref="OnceEach"/>: a platform that drops none is never asked twice.</summary>
    public override bool DropsRepeats => true;

    /// <summary>What can leave no more waits there.</summary>
    public override bool TriesBeyondItsWindow => true;

    public override bool WaitsForTheWriter => true;
}
