using Governance.Core.Channels.Accounts;

namespace Governance.Core.Channels.WeChatService;

/// <summary>The numbers by which WeCom says what is wrong (全局错误码). Its words are not kept: they may repeat what was sent.</summary>
internal static class ServiceCodes
{
    internal const int Fine = 0;
    internal const int Busy = -1;
    internal const int QuotaSpent = 95001;
    internal const int HeldByAnother = 95018;

    internal static bool TokenRefused(int code) => code is 40014 or 42001;

    /// <summary>Asked too often: by this host, by the bureau, or for one citizen.</summary>
    internal static bool Throttled(int code) => code is 45009 or 45033;

    internal static PlatformFailure FailureOf(int code) => code switch
    {
        40001 or 40013 or 40014 or 41004 or 42001 => PlatformFailure.Authentication,
        48002 or 60011 or 60020 or 95017 => PlatformFailure.Permission,
        _ when Throttled(code) => PlatformFailure.Throttled,
        Fine => PlatformFailure.Protocol,
        _ => PlatformFailure.Other,
    };

    internal static string Reason(int code) => code switch
    {
        Busy => "WeChat customer service is busy.",
        QuotaSpent => "WeChat customer service 95001: the citizen has not written for 48 hours, or has been written to five times since.",
        95000 => "WeChat customer service 95000: it knows no such desk (open_kfid).",
        HeldByAnother => "WeChat customer service 95018: a member of staff holds the conversation at WeCom, or has ended it.",
        48002 or 95017 => $"WeChat customer service {code}: the platform has no permission to write for this desk.",
        60020 => "WeChat customer service 60020: the address of this server is not among the trusted ones.",
        _ => $"WeChat customer service {code}.",
    };
}
