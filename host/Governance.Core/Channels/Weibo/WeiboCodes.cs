using Governance.Core.Channels.Accounts;
using NodaTime;

namespace Governance.Core.Channels.Weibo;

/// <summary>
/// The numbers by which Weibo says what is wrong (<c>error_code</c>). Its words are not kept: they may repeat what was sent. That 213xx speak of the access
/// token is as its list of codes has it; which of them come today nobody could confirm, so they are taken for the same.
/// </summary>
internal static class WeiboCodes
{
    internal const int Fine = 0;

    /// <summary>The same text again: it passes once something else has been written in between.</summary>
    internal const int SameTextAgain = 20019;
    private const int SystemError = 10001;
    private const int Busy = 10009;
    private const int Expired = 10010;

    internal static PlatformFailure FailureOf(int code) => code switch
    {
        10006 or (>= 21301 and <= 21399) => PlatformFailure.Authentication,
        10005 or 10014 => PlatformFailure.Permission,
        10004 or 10022 or 10023 or 10024 or 20016 => PlatformFailure.Throttled,
        Fine => PlatformFailure.Protocol,
        _ => PlatformFailure.Other,
    };

    /// <summary>How a message ended that Weibo answered so.</summary>
    internal static DeliveryResult ResultOf(int code) => code switch
    {
        Fine => DeliveryResult.Delivered,
        // It began with it and did not say how far it came.
        SystemError or Expired => DeliveryResult.Unknown(Reason(code)),
        Busy => DeliveryResult.NotYet(Reason(code)),
        SameTextAgain => DeliveryResult.NotYet(Reason(code), Duration.FromMinutes(10)),
        20016 => DeliveryResult.NotYet(Reason(code), Duration.FromMinutes(5)),
        10022 or 10004 => DeliveryResult.NotYet(Reason(code), Duration.FromHours(1)),
        // Counted by the day.
        10023 or 10024 => DeliveryResult.NotYet(Reason(code), Duration.FromHours(3)),
        _ when FailureOf(code) == PlatformFailure.Authentication => throw new PlatformException(PlatformFailure.Authentication, $"{code}"),
        _ => DeliveryResult.Refused(Reason(code)),
    };

    private static string Reason(int code) => code switch
    {
        10017 => "Weibo 10017: it does not take a value; an address in the text may be of no domain that the app has registered.",
        10022 => "Weibo 10022: this server asks too often.",
        10023 => "Weibo 10023: the account asks too often.",
        10024 => "Weibo 10024: the account does this too often.",
        20012 => "Weibo 20012: the text is too long.",
        20016 => "Weibo 20016: written too fast.",
        SameTextAgain => "Weibo 20019: the same text twice in a row.",
        20101 or 20201 => $"Weibo {code}: what was to be answered is no longer there.",
        _ => $"Weibo {code}.",
    };
}
