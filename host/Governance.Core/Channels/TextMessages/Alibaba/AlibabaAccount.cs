using System.Text.Json;
using Governance.Contracts;
using Governance.Core.Channels.Accounts;

namespace Governance.Core.Channels.TextMessages.Alibaba;

/// <summary>An account for text messages at Alibaba Cloud.</summary>
internal sealed class AlibabaAccount(AskAlibaba ask, AccountStates states, ReturnUndelivered undelivered) : IAnsweringAccount, IWritingAccount
{
    private const string UsualEndpoint = "https://dysmsapi.aliyuncs.com";

    public string Code => "alibaba-sms";

    public string Channel => TextMessageChannel.OwnCode;

    public LocalText Name { get; } = new("阿里云短信", "Alibaba Cloud SMS");

    public LocalText WhatToGet => AlibabaText.WhatToGet;

    public LocalText WhereTheAddressGoes => AlibabaText.WhereTheAddressGoes;

    public IReadOnlyList<AccountField> Fields { get; } =
    [
        CloudFields.EndpointOf(UsualEndpoint), CloudFields.KeyIdCalled(AlibabaText.KeyId), CloudFields.SecretCalled(AlibabaText.Secret),
        CloudFields.OfSignName(), CloudFields.AcceptedTemplate(AlibabaText.AcceptedHint), CloudFields.NewsTemplate(AlibabaText.NewsHint),
        CloudFields.ConfirmTemplate, CloudFields.LostCodeTemplate,
    ];

    public async Task Try(ChannelAccount account, CancellationToken patience)
    {
        var answer = await ask.Run(account, "QuerySmsSignList", new Dictionary<string, string> { ["PageIndex"] = "1", ["PageSize"] = "1" }, patience);
        if (!answer.IsOk)
            throw new PlatformException(AlibabaCodes.OfTheAccount(answer.Code) ?? PlatformFailure.Other, ProviderCode.Of(answer.Code));
    }

    /// <summary>It knows no repetition: what is not answered may be on its way.</summary>
    public async Task<DeliveryResult> Deliver(ChannelAccount account, OutgoingMessage message, CancellationToken patience)
    {
        if (!FilledTemplate.TryFill(account, message.Notice, out var filled, out var why))
            return DeliveryResult.Refused(why);
        return AlibabaCodes.EndOf(await ask.Run(
            account, "SendSms",
            new Dictionary<string, string>
            {
                // Without a plus, which this provider does not want of numbers from abroad.
                ["PhoneNumbers"] = Mobiles.IsMainland(message.To.Peer) ? message.To.Peer : Mobiles.International(message.To.Peer),
                ["SignName"] = account[CloudFields.SignName],
                ["TemplateCode"] = filled.Id,
                ["TemplateParam"] = JsonSerializer.Serialize(filled.Values.ToDictionary(), Stored.Json),
                ["OutId"] = $"{message.Id:N}",
            },
            patience));
    }

    public async Task<CallbackAnswer> Answer(
        ChannelAccount account, CallbackRequest request, IReception reception, CancellationToken cancellationToken)
    {
        var calls = ReadCall.Of<AlibabaCall>(request);
        if (!calls.All(call => call.IsMessage || call.IsReport))
            throw new FormatException("This is neither an answer nor a report.");
        // Whoever has no number cannot be answered: it is a sample of the provider's, which asks whether anybody is here.
        foreach (var call in calls.Where(call => call.IsMessage && ReadCall.IsNumber(call.PhoneNumber)))
        {
            await reception.TakeIn(
                AsTextMessage.Of(account, new(call.PhoneNumber!, call.DestCode ?? "", call.Content!), call.Sequence), cancellationToken);
            await states.Received(account.Id, cancellationToken);
        }

        await Return(account, [.. calls.Where(call => call.IsReport && call.Failed)], reception, cancellationToken);
        return CallbackAnswer.Json("""{"code":0,"msg":"OK"}""");
    }

    /// <summary>Our own number comes back with the report, so that it is known however early that comes.</summary>
    private async Task Return(ChannelAccount account, AlibabaCall[] failed, IReception reception, CancellationToken cancellationToken)
    {
        foreach (var call in failed)
            if (Guid.TryParse(call.OutId, out var delivery))
                await reception.ReturnToSender(delivery, cancellationToken);
        await undelivered.Run(
            account, failed.Where(call => string.IsNullOrEmpty(call.OutId)).Select(call => call.BizId ?? ""), reception, cancellationToken);
    }
}
