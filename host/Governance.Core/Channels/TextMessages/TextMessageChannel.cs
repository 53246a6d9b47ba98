using Governance.Contracts;
using Governance.Core.Channels.Accounts;

namespace Governance.Core.Channels.TextMessages;

/// <summary>Text messages to and from mobiles, by whatever provider the bureau has an account with.</summary>
internal sealed class TextMessageChannel(AccountsInUse accounts, FollowAccount follow, AccountStates states) : AccountChannel(accounts, follow, states)
{
    internal const string OwnCode = "sms";

    /// <summary>Six parts of 67 characters: more is a letter, and each part costs.</summary>
    private const int Longest = 402;

    public override string Code => OwnCode;

    public override LocalText Name { get; } = new("短信", "Text message");

    public override ChannelTerms Terms { get; } = new(Longest, LengthMeasure.Utf16Units) { IsBrief = true };

    /// <summary>To somebody who has not written a text message himself.</summary>
    internal static ReturnAddress To(string mobile) => new(AnyAccount, Mobiles.Normal(mobile));
}
