using Governance.Contracts;
using Governance.Core.Channels.Accounts;
using Governance.Core.Channels.WeChat;

namespace Governance.Core.Channels.WeChatService;

/// <summary>
/// The customer service of a bureau that is registered at WeCom: a call says that there is something, and what it is is fetched; replies leave in the name of
/// the desk that the citizen wrote to. One account stands for all desks (客服账号) of the bureau.
/// </summary>
internal sealed class ServiceAccount(AnswerSignal answer, PullMessages pull, SendFromDesk send, ServiceTokens tokens, AskWeCom ask)
    : IAnsweringAccount, IListeningAccount, IWritingAccount
{
    internal const string Address = "address";
    internal const string CorpId = "corpId";
    internal const string Secret = "secret";
    internal const string Token = "token";
    internal const string EncodingAesKey = "encodingAesKey";
    internal const string PreviousKey = "previousEncodingAesKey";

    private const int CorpIdLength = 18;

    /// <summary>What a call that went astray has announced is found by then. Asking without such a call is allowed seldom; how seldom stands nowhere.</summary>
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMinutes(10);

    public string Code => "wechat-service";

    public string Channel => WeChatServiceChannel.OwnCode;

    public LocalText Name { get; } = new("微信客服", "WeChat customer service");

    public LocalText WhatToGet => ServiceText.WhatToGet;

    public LocalText WhereTheAddressGoes => ServiceText.WhereTheAddressGoes;

    public IReadOnlyList<AccountField> Fields { get; } =
    [
        new(Address, WeChatText.Address) { Default = "https://qyapi.weixin.qq.com", LeadsAway = true, Check = AccountField.Address },
        new(CorpId, ServiceText.CorpId)
        {
            LeadsAway = true,
            Check = value => value.StartsWith('w') && value.Length == CorpIdLength && value.All(char.IsAsciiLetterOrDigit) ? null : ServiceText.CorpIdIsNone,
        },
        new(Secret, ServiceText.Secret) { Secret = true, Hint = ServiceText.SecretHint },
        new(Token, WeChatText.Token) { Secret = true, Hint = WeChatText.TokenHint },
        new(EncodingAesKey, WeChatText.EncodingAesKey) { Secret = true, Check = WeChatAccount.Key },
        new(PreviousKey, WeChatText.PreviousKey) { Secret = true, Required = false, Hint = WeChatText.PreviousKeyHint, Check = WeChatAccount.Key },
    ];

    /// <summary>
    /// With a token of its own, since one that is kept may have been had with another secret; whether it may speak for a desk is asked with it.
    /// </summary>
    public async Task Try(ChannelAccount account, CancellationToken patience)
    {
        var token = await tokens.Ask(account).WaitAsync(patience);
        using var desks = await ask.With(account, token.Token, "/cgi-bin/kf/account/list", new { offset = 0, limit = 1 }, patience);
        if (desks.Code != ServiceCodes.Fine)
            throw new PlatformException(ServiceCodes.FailureOf(desks.Code), $"{desks.Code}");
        if (!desks.Whole.Many("account_list").Any())
            throw new PlatformException(PlatformFailure.Permission);
    }

    public Task<CallbackAnswer> Answer(ChannelAccount account, CallbackRequest request, IReception reception, CancellationToken cancellationToken) =>
        answer.Run(account, request, reception, cancellationToken);

    public async Task Listen(ChannelAccount account, IReception reception, CancellationToken until)
    {
        while (!until.IsCancellationRequested)
        {
            await pull.All(account, reception, until);
            await Task.Delay(BetweenLooks, until);
        }
    }

    public Task<DeliveryResult> Deliver(ChannelAccount account, OutgoingMessage message, CancellationToken patience) =>
        send.Run(account, message, patience);
}
