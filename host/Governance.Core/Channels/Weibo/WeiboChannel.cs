using Governance.Contracts;
using Governance.Core.Channels.Accounts;

namespace Governance.Core.Channels.Weibo;

/// <summary>The microblog, by the bureau's accounts there: private messages, and what is written in public under its posts or about it.</summary>
internal sealed class WeiboChannel(AccountsInUse accounts, FollowAccount follow, AccountStates states) : AccountChannel(accounts, follow, states)
{
    internal const string OwnCode = "weibo";

    private const int LongestPrivate = 300;
    private const int LongestPublic = 140;

    private static readonly ChannelTerms Comment = new(LongestPublic, LengthMeasure.Utf16Units) { IsPublic = true };

    public override string Code => OwnCode;

    public override LocalText Name { get; } = new("微博", "Microblog");

    /// <summary>
    /// Of a private message. For how long one may be written stands with each return address: a mention lets us write once, a message for two days.
    /// </summary>
    public override ChannelTerms Terms { get; } = new(LongestPrivate, LengthMeasure.Utf16Units) { IsBrief = true };

    public override ChannelTerms TermsTo(ReturnAddress to) => IsPublic(to) ? Comment : Terms;

    /// <summary>Whether everybody reads what is written there: it hangs on a post.</summary>
    internal static bool IsPublic(ReturnAddress to) => to.Thread is not null;
}
