using Governance.Contracts;
using Governance.Core.Channels.Accounts;

namespace Governance.Core.Channels.QQ.OneBot;

/// <summary>
/// A QQ number signed in with a program that speaks OneBot v11, run by the bureau: it reports messages by HTTP and sends by HTTP. Such programs break QQ's
/// terms, so nobody uses one without having said that he answers for it.
/// </summary>
internal sealed class OneBotAccount(AnswerOneBot answer, SendByOneBot send, AskOneBot ask) : IAnsweringAccount, IWritingAccount
{
    internal const string Address = "address";
    internal const string SelfId = "selfId";
    internal const string Terms = "terms";
    internal const string AccessToken = "accessToken";
    internal const string Secret = "secret";
    internal const string TermsTaken = "taken";

    private const string TermsNotTaken = "no";

    public string Code => "qq-onebot";

    public string Channel => QQChannel.OwnCode;

    public LocalText Name { get; } = new("QQ（OneBot v11）", "QQ by OneBot v11");

    public LocalText WhatToGet => QQText.OneBotWhatToGet;

    public LocalText WhereTheAddressGoes => QQText.OneBotWhereTheAddressGoes;

    public IReadOnlyList<AccountField> Fields { get; } =
    [
        new(Terms, QQText.Terms)
        {
            Default = TermsNotTaken, Choices = [(TermsNotTaken, QQText.TermsNotTaken), (TermsTaken, QQText.TermsTaken)],
            Check = value => value == TermsTaken ? null : QQText.TermsAreToBeTaken,
        },
        new(Address, QQText.OneBotAddress) { LeadsAway = true, Check = AccountField.Address },
        new(SelfId, QQText.SelfId)
        {
            LeadsAway = true, Check = value => value.Length is >= 5 and <= 11 && value.All(char.IsAsciiDigit) ? null : QQText.SelfIdIsNone,
        },
        new(AccessToken, QQText.AccessToken) { Secret = true },
        new(Secret, QQText.Secret) { Secret = true },
    ];

    public Task Try(ChannelAccount account, CancellationToken patience) => ask.WhoIsThere(account, patience);

    public Task<CallbackAnswer> Answer(ChannelAccount account, CallbackRequest request, IReception reception, CancellationToken cancellationToken) =>
        answer.Run(account, request, reception, cancellationToken);

    public Task<DeliveryResult> Deliver(ChannelAccount account, OutgoingMessage message, CancellationToken patience) =>
        send.Run(account, message, patience);
}
