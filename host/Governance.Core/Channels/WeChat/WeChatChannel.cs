using Governance.Contracts;
using Governance.Core.Channels.Accounts;
using NodaTime;

namespace Governance.Core.Channels.WeChat;

/// <summary>WeChat, by the bureau's official accounts (公众号).</summary>
internal sealed class WeChatChannel(AccountsInUse accounts, FollowAccount follow, AccountStates states) : AccountChannel(accounts, follow, states)
{
    internal const string OwnCode = "wechat";

    public override string Code => OwnCode;

    public override LocalText Name { get; } = new("微信", "WeChat");

    /// <summary>Each message of a citizen opens 48 hours for five of ours; the longest takes four of them, since the acknowledgement was the first.</summary>
    public override ChannelTerms Terms { get; } = new(
        Longest: TextInPieces.LongestText, Measure: LengthMeasure.Utf8Bytes, Pictures: true, ReplyWindow: Duration.FromHours(48));

    /// <summary>A message about anything opens the window anew, and beyond it an account may have a way to say that there is news.</summary>
    public override bool TriesBeyondItsWindow => true;
}
