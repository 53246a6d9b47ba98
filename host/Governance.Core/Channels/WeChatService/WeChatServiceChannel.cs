using Governance.Contracts;
using Governance.Core.Channels.Accounts;
using Governance.Core.Channels.WeChat;
using NodaTime;

namespace Governance.Core.Channels.WeChatService;

/// <summary>WeChat customer service (微信客服), by which citizens write from anywhere in WeChat without following an account.</summary>
internal sealed class WeChatServiceChannel(AccountsInUse accounts, FollowAccount follow, AccountStates states) : AccountChannel(accounts, follow, states)
{
    internal const string OwnCode = "wechat-service";

    public override string Code => OwnCode;

    public override LocalText Name { get; } = new("微信客服", "WeChat customer service");

    /// <summary>Each message of a citizen opens 48 hours for five of ours; the longest takes four of them, since the acknowledgement was the first.</summary>
    public override ChannelTerms Terms { get; } = new(
        Longest: TextInPieces.LongestText, Measure: LengthMeasure.Utf8Bytes, Pictures: true, ReplyWindow: Duration.FromHours(48));

    /// <summary>By the number that we give to each message.</summary>
    public override bool DropsRepeats => true;

    /// <summary>A message about anything opens the window anew; what can leave no more waits there for it.</summary>
    public override bool TriesBeyondItsWindow => true;

    public override bool WaitsForTheWriter => true;
}
