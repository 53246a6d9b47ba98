using System.Globalization;
using Governance.Contracts;
using Governance.Core.Channels.Accounts;
using NodaTime;

namespace Governance.Core.Channels.TextMessages.Tencent;

/// <summary>An account for text messages at Tencent Cloud.</summary>
internal sealed class TencentAccount(AskTencent ask, AccountStates states, ReturnUndelivered undelivered, IClock clock) : IAnsweringAccount, IWritingAccount
{
    internal const string Region = "region";
    internal const string AppId = "appId";

    private const string UsualEndpoint = "https://sms.tencentcloudapi.com";
    private const string UsualRegion = "ap-guangzhou";

    // The provider counts by its own clock.
    private static readonly DateTimeZone Beijing = DateTimeZone.ForOffset(Offset.FromHours(8));

    public string Code => "tencent-sms";

    public string Channel => TextMessageChannel.OwnCode;

    public LocalText Name { get; } = new("腾讯云短信", "Tencent Cloud SMS");

    public LocalText WhatToGet => TencentText.WhatToGet;

    public LocalText WhereTheAddressGoes => TencentText.WhereTheAddressGoes;

    public IReadOnlyList<AccountField> Fields { get; } =
    [
        CloudFields.EndpointOf(UsualEndpoint), CloudFields.KeyIdCalled(TencentText.KeyId), CloudFields.SecretCalled(TencentText.Secret),
        new(Region, TencentText.Region) { Default = UsualRegion }, new(AppId, TencentText.AppId) { Hint = TencentText.AppIdHint },
        CloudFields.OfSignName(), CloudFields.AcceptedTemplate(TencentText.AcceptedHint), CloudFields.NewsTemplate(TencentText.NewsHint),
        CloudFields.ConfirmTemplate, CloudFields.LostCodeTemplate,
    ];

    public async Task Try(ChannelAccount account, CancellationToken patience)
    {
        var hour = clock.GetCurrentInstant().InZone(Beijing).LocalDateTime.ToString("uuuuMMddHH", CultureInfo.InvariantCulture);
        var answer = await ask.Run(
            account, "SendStatusStatistics", new { BeginTime = hour, EndTime = hour, SmsSdkAppId = account[AppId], Limit = 0, Offset = 0 }, patience);
        if (answer.Error is { } error)
            throw new PlatformException(TencentCodes.OfTheAccount(error.Code ?? "") ?? PlatformFailure.Other, ProviderCode.Of(error.Code));
    }

    /// <summary>It knows no repetition: what is not answered may be on its way.</summary>
    public async Task<DeliveryResult> Deliver(ChannelAccount account, OutgoingMessage message, CancellationToken patience)
    {
        if (!FilledTemplate.TryFill(account, message.Notice, out var filled, out var why))
            return DeliveryResult.Refused(why);
        return TencentCodes.EndOf(await ask.Run(
            account, "SendSms",
            new
            {
                PhoneNumberSet = new[] { $"+{Mobiles.International(message.To.Peer)}" },
                SmsSdkAppId = account[AppId],
                SignName = account[CloudFields.SignName],
                TemplateId = filled.Id,
                TemplateParamSet = filled.Values.Select(value => value.Value),
                SessionContext = $"{message.Id:N}",
            },
            patience));
    }

    public async Task<CallbackAnswer> Answer(
        ChannelAccount account, CallbackRequest request, IReception reception, CancellationToken cancellationToken)
    {
        var calls = ReadCall.Of<TencentCall>(request, orOne: true);
        if (!calls.All(call => call.IsMessage || call.IsReport))
            throw new FormatException("This is neither an answer nor a report.");
        foreach (var call in calls.Where(call => call.IsMessage))
        {
            await reception.TakeIn(AsTextMessage.Of(account, new(call.From, call.Extend ?? "", call.Text!), call.StandIn), cancellationToken);
            await states.Received(account.Id, cancellationToken);
        }

        await undelivered.Run(account, calls.Where(call => call.IsReport && call.Failed).Select(call => call.Sid!), reception, cancellationToken);
        return CallbackAnswer.Json("""{"result":0,"errmsg":"OK"}""");
    }
}
