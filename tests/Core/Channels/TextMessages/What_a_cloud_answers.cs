using System.Net;
using Governance.Core.Channels;
using Governance.Core.Channels.Accounts;
using Governance.Core.Channels.TextMessages.Alibaba;
using Governance.Core.Channels.TextMessages.Tencent;
using NodaTime;

namespace Governance.Core.Tests.Channels.TextMessages;

public class What_a_cloud_answers
{
    private const string Mobile = "13800138000";

    [Theory]
    [InlineData("isv.MOBILE_NUMBER_ILLEGAL", "", nameof(DeliveryEnd.Refused), 0, "no number")]
    [InlineData("isv.BUSINESS_LIMIT_CONTROL", "触发天级流控Permits:50", nameof(DeliveryEnd.Refused), 0, "this number has had its messages of today")]
    [InlineData("isv.BUSINESS_LIMIT_CONTROL", "", nameof(DeliveryEnd.Refused), 0, "for how long is not said")]
    [InlineData("isv.BUSINESS_LIMIT_CONTROL", "触发小时级流控Permits:5", nameof(DeliveryEnd.NotYet), 60, "this number has had its messages of this hour")]
    [InlineData("isv.BUSINESS_LIMIT_CONTROL", "触发分钟级流控Permits:1", nameof(DeliveryEnd.NotYet), 1, "this number has had its message of this minute")]
    [InlineData("isv.DAY_LIMIT_CONTROL", "", nameof(DeliveryEnd.NotYet), 60, "the bureau has set itself a limit, and may lift it")]
    [InlineData("isv.SMS_TEMPLATE_ILLEGAL", "", nameof(DeliveryEnd.Refused), 0, "the template is not approved")]
    [InlineData("isp.SYSTEM_ERROR", "", nameof(DeliveryEnd.Unknown), 0, "the provider does not know itself")]
    [InlineData("13800138000", "", nameof(DeliveryEnd.Refused), 0, "what is no code is not repeated")]
    public void Of_a_message_to_Alibaba(string code, string words, string end, int minutes, string why)
    {
        var result = AlibabaCodes.EndOf(new(code, null, $"{words} {Mobile}") { Status = HttpStatusCode.OK });

        ($"{result.End}", result.Pause ?? Duration.Zero).ShouldBe((end, Duration.FromMinutes(minutes)), why);
        result.Reason!.ShouldNotContain(Mobile);
        result.Reason!.ShouldBe($"The provider answered {(char.IsLetter(code[0]) ? code : "unreadable")}.");
    }

    [Theory]
    [InlineData("SignatureDoesNotMatch", nameof(PlatformFailure.Authentication))]
    [InlineData("InvalidAccessKeyId.NotFound", nameof(PlatformFailure.Authentication))]
    [InlineData("InvalidAccessKeyId.Inactive", nameof(PlatformFailure.Authentication))]
    [InlineData("isp.RAM_PERMISSION_DENY", nameof(PlatformFailure.Permission))]
    [InlineData("isv.AMOUNT_NOT_ENOUGH", nameof(PlatformFailure.Permission))]
    [InlineData("Throttling.User", nameof(PlatformFailure.Throttled))]
    public void Of_an_account_at_Alibaba(string code, string failure) =>
        Should.Throw<PlatformException>(() => AlibabaCodes.EndOf(new(code, null, Mobile) { Status = HttpStatusCode.BadRequest }))
            .ShouldSatisfyAllConditions(refused => $"{refused.Failure}".ShouldBe(failure), refused => refused.Code.ShouldBe(code));

    [Fact]
    public void That_the_provider_fails_itself_leaves_the_end_unknown() =>
        AlibabaCodes.EndOf(new("ServiceUnavailable", null, null) { Status = HttpStatusCode.ServiceUnavailable }).End.ShouldBe(DeliveryEnd.Unknown);

    [Theory]
    [InlineData("InvalidParameterValue.IncorrectPhoneNumber", nameof(DeliveryEnd.Refused), 0, "no number")]
    [InlineData("LimitExceeded.PhoneNumberDailyLimit", nameof(DeliveryEnd.Refused), 0, "this number has had its messages of today")]
    [InlineData("FailedOperation.PhoneNumberInBlacklist", nameof(DeliveryEnd.Refused), 0, "he has unsubscribed with the provider")]
    [InlineData("LimitExceeded.PhoneNumberOneHourLimit", nameof(DeliveryEnd.NotYet), 3_600, "this number has had its messages of this hour")]
    [InlineData("LimitExceeded.PhoneNumberThirtySecondLimit", nameof(DeliveryEnd.NotYet), 30, "this number has just had one")]
    [InlineData("FailedOperation.TemplateIncorrectOrUnapproved", nameof(DeliveryEnd.Refused), 0, "the template is not approved")]
    [InlineData("InternalError.Timeout", nameof(DeliveryEnd.Unknown), 0, "it may be on its way")]
    [InlineData("+8613800138000", nameof(DeliveryEnd.Refused), 0, "what is no code is not repeated")]
    public void Of_a_message_to_Tencent(string code, string end, int seconds, string why)
    {
        foreach (var answer in new TencentAnswer[] { new(null, [new("", code)]), new(new(code), null) })
        {
            var result = TencentCodes.EndOf(answer);

            ($"{result.End}", result.Pause ?? Duration.Zero).ShouldBe((end, Duration.FromSeconds(seconds)), why);
            result.Reason!.ShouldBe($"The provider answered {(char.IsLetter(code[0]) ? code : "unreadable")}.");
        }
    }

    [Theory]
    [InlineData("AuthFailure.SignatureFailure", nameof(PlatformFailure.Authentication))]
    [InlineData("AuthFailure.SecretIdNotFound", nameof(PlatformFailure.Authentication))]
    [InlineData("AuthFailure.UnauthorizedOperation", nameof(PlatformFailure.Permission))]
    [InlineData("UnauthorizedOperation.SmsSdkAppIdVerifyFail", nameof(PlatformFailure.Permission))]
    [InlineData("FailedOperation.InsufficientBalanceInSmsPackage", nameof(PlatformFailure.Permission))]
    [InlineData("RequestLimitExceeded", nameof(PlatformFailure.Throttled))]
    public void Of_an_account_at_Tencent(string code, string failure) =>
        $"{Should.Throw<PlatformException>(() => TencentCodes.EndOf(new(new(code), null))).Failure}".ShouldBe(failure);

    [Fact]
    public void That_says_nothing_of_the_message_leaves_the_end_unknown() =>
        Should.Throw<FormatException>(() => TencentCodes.EndOf(new(null, [])), "what is thrown is never sent again by itself");
}
