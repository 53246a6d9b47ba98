using Governance.Core.Channels.Accounts;
using NodaTime;

namespace Governance.Core.Channels.TextMessages.Alibaba;

/// <summary>What the codes of Alibaba Cloud mean for a message and for the account.</summary>
internal static class AlibabaCodes
{
    private const string TooManyForOneNumber = "isv.BUSINESS_LIMIT_CONTROL";

    private static readonly Duration Hour = Duration.FromHours(1);

    /// <returns>What is wrong with the account, whatever the message; null where nothing is.</returns>
    internal static PlatformFailure? OfTheAccount(string code) => code switch
    {
        "SignatureDoesNotMatch" or "IncompleteSignature" or "InvalidTimeStamp.Expired" or "isv.ACCOUNT_NOT_EXISTS" or "isv.ACCOUNT_ABNORMAL"
            => PlatformFailure.Authentication,
        _ when Begins(code, "InvalidAccessKeyId") => PlatformFailure.Authentication,
        "isp.RAM_PERMISSION_DENY" or "isv.PRODUCT_UN_SUBSCRIPT" or "isv.PRODUCT_UNSUBSCRIBE" or "isv.OUT_OF_SERVICE" or "isv.AMOUNT_NOT_ENOUGH"
            or "isv.DENY_IP_RANGE" => PlatformFailure.Permission,
        _ when Begins(code, "NoPermission") || Begins(code, "Forbidden") => PlatformFailure.Permission,
        _ when Begins(code, "Throttling") => PlatformFailure.Throttled,
        _ => null,
    };

    internal static DeliveryResult EndOf(AlibabaAnswer answer)
    {
        if (answer.IsOk)
            return DeliveryResult.Delivered with { Numbers = ProviderCode.IsNumber(answer.BizId) ? [answer.BizId!] : [] };
        if (OfTheAccount(answer.Code) is { } failure)
            throw new PlatformException(failure, ProviderCode.Of(answer.Code));
        var reason = ProviderCode.Answered(answer.Code);
        return answer.Code switch
        {
            // The code is the same for the minute, the hour and the day; only the words say which, and a day is too long to wait.
            TooManyForOneNumber when Says(answer, AlibabaText.EnoughForTheMinute) => DeliveryResult.NotYet(reason, Duration.FromMinutes(1)),
            TooManyForOneNumber when Says(answer, AlibabaText.EnoughForTheHour) => DeliveryResult.NotYet(reason, Hour),
            "isv.DAY_LIMIT_CONTROL" or "isv.MONTH_LIMIT_CONTROL" => DeliveryResult.NotYet(reason, Hour),
            _ when Begins(answer.Code, "isp.") || (int)answer.Status >= 500 => DeliveryResult.Unknown(reason),
            _ => DeliveryResult.Refused(reason),
        };
    }

    private static bool Begins(string code, string with) => code.StartsWith(with, StringComparison.Ordinal);

    private static bool Says(AlibabaAnswer answer, string words) => answer.Message?.Contains(words, StringComparison.Ordinal) == true;
}
