using Governance.Contracts;
using Governance.Core.Channels.Accounts;

namespace Governance.Core.Channels.QQ.Bot;

/// <summary>A bot (QQ机器人) by the interface of the second version: messages are pushed to the host, replies leave as answers to them.</summary>
internal sealed class BotAccount(AnswerBot answer, SendByBot send, BotTokens tokens) : IAnsweringAccount, IWritingAccount
{
    internal const string Address = "address";
    internal const string TokenAddress = "tokenAddress";
    internal const string AppId = "appId";
    internal const string AppSecret = "appSecret";

    public string Code => "qq-bot";

    public string Channel => QQChannel.OwnCode;

    public LocalText Name { get; } = new("QQ机器人", "QQ bot");

    public LocalText WhatToGet => QQText.BotWhatToGet;

    public LocalText WhereTheAddressGoes => QQText.BotWhereTheAddressGoes;

    public IReadOnlyList<AccountField> Fields { get; } =
    [
        new(Address, QQText.Address) { Default = "https://api.sgroup.qq.com", LeadsAway = true, Check = AccountField.Address },
        new(TokenAddress, QQText.TokenAddress) { Default = "https://bots.qq.com", LeadsAway = true, Check = AccountField.Address },
        new(AppId, QQText.AppId) { LeadsAway = true, Check = value => value.All(char.IsAsciiDigit) ? null : QQText.AppIdIsNone },
        new(AppSecret, QQText.AppSecret) { Secret = true },
    ];

    /// <summary>With a token of its own, since one that is kept may have been had with another secret.</summary>
    public Task Try(ChannelAccount account, CancellationToken patience) => tokens.Ask(account).WaitAsync(patience);

    public Task<CallbackAnswer> Answer(ChannelAccount account, CallbackRequest request, IReception reception, CancellationToken cancellationToken) =>
        answer.Run(account, request, reception, cancellationToken);

    public Task<DeliveryResult> Deliver(ChannelAccount account, OutgoingMessage message, CancellationToken patience) =>
        send.Run(account, message, patience);
}
