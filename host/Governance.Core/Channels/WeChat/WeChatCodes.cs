using System.Text.Json;
using Governance.Core.Channels.Accounts;

namespace Governance.Core.Channels.WeChat;

/// <summary>The numbers by which WeChat says what is wrong (全局返回码). Its words are not kept: they may repeat what was sent.</summary>
internal static class WeChatCodes
{
    internal const int Fine = 0;
    internal const int Busy = -1;
    internal const int DailyLimit = 45009;
    internal const int WindowOver = 45015;
    internal const int QuotaSpent = 45047;

    internal static bool TokenRefused(int code) => code is 40001 or 40014 or 42001;

    internal static int In(JsonElement answer) =>
        answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty("errcode", out var code) && code.TryGetInt32(out var number) ? number : Fine;

    internal static PlatformFailure FailureOf(int code) => code switch
    {
        40001 or 40002 or 40013 or 40014 or 40125 or 41002 or 41004 or 42001 => PlatformFailure.Authentication,
        40164 or 40243 or 48001 or 50004 or 50007 => PlatformFailure.Permission,
        DailyLimit or 45011 => PlatformFailure.Throttled,
        Fine => PlatformFailure.Protocol,
        _ => PlatformFailure.Other,
    };

    internal static string Reason(int code) => code switch
    {
        40003 => "WeChat 40003: it knows no such follower of the account.",
        43004 => "WeChat 43004: the citizen does not follow the account any more.",
        45002 => "WeChat 45002: the text is too long.",
        DailyLimit => "WeChat 45009: the account has written as often as it may today.",
        WindowOver => "WeChat 45015: the citizen has not written for 48 hours, or does not follow the account any more.",
        QuotaSpent => "WeChat 45047: the account has written as often as it may since the citizen wrote.",
        48001 => "WeChat 48001: the account has no permission to write to citizens.",
        Busy => "WeChat is busy.",
        _ => $"WeChat {code}.",
    };
}
