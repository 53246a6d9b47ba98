using Governance.Core.Channels.Accounts;
using NodaTime;

namespace Governance.Core.Channels.TextMessages.Tencent;

/// <summary>What the codes of Tencent Cloud mean for a message and for the account.</summary>
internal static class TencentCodes
{
    private static readonly Duration Hour = Duration.FromHours(1);

    /// <returns>What is wrong with the account, whatever the message; null where nothing is.</returns>
    internal static PlatformFailure? OfTheAccount(string code) => code switch
    {
        "AuthFailure.UnauthorizedOperation" => PlatformFailure.Permission,
        _ when Begins(code, "AuthFailure") => PlatformFailure.Authentication,
        "FailedOperation.InsufficientBalanceInSmsPackage" or "IpInBlacklist" or "IpNotInWhitelist" => PlatformFailure.Permission,
        _ when Begins(code, "UnauthorizedOperation") => PlatformFailure.Permission,
        "LimitExceeded.DeliveryFrequencyLimit" => PlatformFailure.Throttled,
        _ when Begins(code, "RequestLimitExceeded") => PlatformFailure.Throttled,
        _ => null,
    };

    internal static DeliveryResult EndOf(TencentAnswer answer)
    {
        if (answer is { Error: null, SendStatusSet: [{ Code: "Ok" } sent] })
            return DeliveryResult.Delivered with { Numbers = ProviderCode.IsNumber(sent.SerialNo) ? [sent.SerialNo!] : [] };
        if ((answer.Error?.Code ?? (answer.SendStatusSet is [{ } only, ..] ? only.Code : null)) is not { Length: > 0 } code)
            throw new FormatException("The provider says nothing of the message.");
        if (OfTheAccount(code) is { } failure)
            throw new PlatformException(failure, ProviderCode.Of(code));
        var reason = ProviderCode.Answered(code);
        return code switch
        {
            "LimitExceeded.PhoneNumberThirtySecondLimit" => DeliveryResult.NotYet(reason, Duration.FromSeconds(30)),
            "LimitExceeded.PhoneNumberOneHourLimit" or "LimitExceeded.AppDailyLimit" or "LimitExceeded.DailyLimit" => DeliveryResult.NotYet(reason, Hour),
            _ when Begins(code, "ResourceInsufficient") || Begins(code, "ResourceUnavailable") => DeliveryResult.NotYet(reason),
            _ when Begins(code, "InternalError") => DeliveryResult.Unknown(reason),
            _ => DeliveryResult.Refused(reason),
        };
    }

    private static bool Begins(string code, string with) => code.StartsWith(with, StringComparison.Ordinal);
}
