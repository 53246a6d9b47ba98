using Governance.Contracts;
using Governance.Core.Channels.Accounts;

namespace Governance.Core.Channels.WebPush;

/// <summary>Notifications that the citizen's browser shows, where he has told it to on his tracking page (RFC 8030).</summary>
internal sealed class WebPushChannel(AccountsInUse accounts, FollowAccount follow, AccountStates states) : AccountChannel(accounts, follow, states)
{
    internal const string OwnCode = "web-push";

    /// <summary>More a browser does not show; an encrypted message holds about 4,000 bytes.</summary>
    private const int Longest = 400;

    private readonly AccountsInUse accounts = accounts;

    public override string Code => OwnCode;

    public override LocalText Name { get; } = new("浏览器推送", "Browser notification");

    public override ChannelTerms Terms { get; } = new(Longest) { IsBrief = true, SaysNoMoreThanThatThereIsNews = true };

    /// <summary>What comes again under the same topic and tag takes the place of what was there, without a sound.</summary>
    public override bool DropsRepeats => true;

    /// <summary>The account that citizens' browsers are told by; null while it is off.</summary>
    internal ChannelAccount? Account => accounts.ToWriteFrom(OwnCode);

    /// <summary>To every browser that has been kept for an enquiry.</summary>
    internal static ReturnAddress To(Guid enquiry) => new(AnyAccount, $"{enquiry:N}");
}
