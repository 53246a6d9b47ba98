using Governance.Core.Channels.Accounts;

namespace Governance.Core.Channels.QQ.Bot;

/// <summary>The numbers by which QQ says what is wrong. Its words are not kept: they may repeat what was sent.</summary>
internal static class BotCodes
{
    internal const int Fine = 0;
    internal const int AddressNotRegistered = 304003;
    internal const int TooMany = 22009;

    /// <summary>Seen in code, in no document: the same message and the same number again.</summary>
    internal const int Repetition = 40054005;

    internal static bool TokenRefused(int status, int code) => status == 401 || code is 11242 or 11243;

    internal static bool WaitsForReview(int code) => code is 304023 or 304024;

    /// <summary>The message cannot be answered any more. The last three were seen in code, and stand in no document.</summary>
    internal static bool CannotBeAnswered(int code) => code is 304026 or 304027 or 40034024 or 40034025 or 40034100;

    internal static PlatformFailure FailureOf(int status, int code) => status switch
    {
        429 => PlatformFailure.Throttled,
        401 => PlatformFailure.Authentication,
        403 => PlatformFailure.Permission,
        _ => TokenRefused(status, code) ? PlatformFailure.Authentication : code == Fine ? PlatformFailure.Protocol : PlatformFailure.Other,
    };

    internal static string Reason(int status, int code) => code switch
    {
        304026 => "QQ 304026: it knows no such message to answer.",
        304027 => "QQ 304027: the time to answer the message is over.",
        AddressNotRegistered => "QQ 304003: an address in the text is not registered for the bot.",
        TooMany => "QQ 22009: the bot has written too often.",
        304023 or 304024 => $"QQ {code}: it waits for QQ's review.",
        Fine => $"QQ answered {status}.",
        _ => $"QQ {code}.",
    };
}
