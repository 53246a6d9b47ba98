using Governance.Contracts;

namespace Governance.Core.Enquiries;

/// <summary>Ways by which enquiries come in.</summary>
public static class Channels
{
    /// <summary>The director's mailbox: confidential, and read by few.</summary>
    public const string Director = "director";

    public static IReadOnlyDictionary<string, LocalText> Known { get; } = new Dictionary<string, LocalText>(StringComparer.Ordinal)
    {
        ["portal"] = new("门户网站", "Portal"),
        ["mailbox"] = new("公众信箱", "Public mailbox"),
        [Director] = new("局长信箱", "Director's mailbox"),
        ["email"] = new("电子邮件", "E-mail"),
        ["weibo"] = new("微博", "Microblog"),
        ["wechat"] = new("微信", "WeChat"),
        ["qq"] = new("QQ", "QQ"),
        ["sms"] = new("短信", "Text message"),
        ["phone"] = new("电话", "Telephone"),
        ["counter"] = new("窗口", "Counter"),
        ["api"] = new("接口", "API"),
    };

    /// <summary>What anybody may say: the open interface, and the letterboxes that the portal itself has for everybody. The others are those of people and platforms who answer for what they say.</summary>
    public static IReadOnlyList<string> OpenToAll { get; } = ["api", "portal", "mailbox", Director];

    public static LocalText NameOf(string channel) => Known.TryGetValue(channel, out var name) ? name : channel;
}
