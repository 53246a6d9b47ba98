using Governance.Contracts;
using Governance.Core.Channels.Accounts;

namespace Governance.Core.Channels.WeChat;

/// <summary>An official account (公众号): citizens' messages are pushed to the host, replies leave as customer-service messages.</summary>
internal sealed class WeChatAccount(AnswerWeChat answer, SendWeChat send, WeChatTokens tokens) : IAnsweringAccount, IWritingAccount
{
    internal const string OwnCode = "wechat-official";
    internal const string Address = "address";
    internal const string OriginalId = "originalId";
    internal const string AppId = "appId";
    internal const string AppSecret = "appSecret";
    internal const string Token = "token";
    internal const string EncodingAesKey = "encodingAesKey";
    internal const string PreviousKey = "previousEncodingAesKey";
    internal const string NewsTemplate = "newsTemplate";
    internal const string NewsTemplateKey = "newsTemplateKey";
    internal const string NewsLink = "newsLink";

    internal const string Menu = "menu";
    internal const string MenuIsOurs = "ours";
    internal const string MenuIsLeft = "left";
    internal const string MenuAsk = "menuAsk";
    internal const string MenuServices = "menuServices";
    internal const string MenuItems = "menuItems";
    internal const string MenuMine = "menuMine";
    internal const string MenuPortal = "menuPortal";

    private const int AppIdLength = 18;

    public string Code => OwnCode;

    public string Channel => WeChatChannel.OwnCode;

    public LocalText Name { get; } = new("微信公众号", "WeChat Official Account");

    public LocalText WhatToGet => WeChatText.WhatToGet;

    public LocalText WhereTheAddressGoes => WeChatText.WhereTheAddressGoes;

    public IReadOnlyList<AccountField> Fields { get; } =
    [
        new(Address, WeChatText.Address) { Default = "https://api.weixin.qq.com", LeadsAway = true, Check = AccountField.Address },
        new(OriginalId, WeChatText.OriginalId)
        {
            Check = value => value.StartsWith("gh_", StringComparison.Ordinal) ? null : WeChatText.OriginalIdIsNone,
        },
        new(AppId, WeChatText.AppId)
        {
            LeadsAway = true, Check = value => value.StartsWith("wx", StringComparison.Ordinal) && value.Length == AppIdLength ? null : WeChatText.AppIdIsNone,
        },
        new(AppSecret, WeChatText.AppSecret) { Secret = true },
        new(Token, WeChatText.Token) { Secret = true, Hint = WeChatText.TokenHint },
        new(EncodingAesKey, WeChatText.EncodingAesKey) { Secret = true, Required = false, Hint = WeChatText.EncodingAesKeyHint, Check = Key },
        new(PreviousKey, WeChatText.PreviousKey) { Secret = true, Required = false, Hint = WeChatText.PreviousKeyHint, Check = Key },
        new(NewsTemplate, WeChatText.NewsTemplate) { Required = false, Hint = WeChatText.NewsTemplateHint },
        new(NewsTemplateKey, WeChatText.NewsTemplateKey) { Required = false, Default = "thing1" },
        new(NewsLink, WeChatText.NewsLink) { Required = false, Hint = WeChatText.NewsLinkHint, Check = AccountField.Address },
        new(Menu, WeChatText.Menu)
        {
            Default = MenuIsLeft, Hint = WeChatText.MenuHint, Choices = [(MenuIsLeft, WeChatText.MenuIsLeft), (MenuIsOurs, WeChatText.MenuIsOurs)],
        },
        new(MenuAsk, WeChatText.MenuAsk) { Default = ChatText.Ask.Zh, Check = MenuName.OnTop },
        new(MenuServices, WeChatText.MenuServices) { Default = WeChatText.UsualServices.Zh, Check = MenuName.OnTop },
        new(MenuItems, WeChatText.MenuItems) { Required = false, Hint = WeChatText.MenuItemsHint },
        new(MenuMine, WeChatText.MenuMine) { Default = ChatText.MyEnquiries.Zh, Check = MenuName.OnTop },
        new(MenuPortal, WeChatText.MenuPortal) { Default = WeChatText.UsualPortal.Zh, Check = MenuName.Below },
    ];

    /// <summary>With a token of its own, since one that is kept may have been had with another secret.</summary>
    public Task Try(ChannelAccount account, CancellationToken patience) => tokens.Ask(account, force: false).WaitAsync(patience);

    public Task<CallbackAnswer> Answer(ChannelAccount account, CallbackRequest request, IReception reception, CancellationToken cancellationToken) =>
        answer.Run(account, request, reception, cancellationToken);

    public Task<DeliveryResult> Deliver(ChannelAccount account, OutgoingMessage message, CancellationToken patience) =>
        send.Run(account, message, patience);

    /// <summary>What is wrong with a key as WeChat shows it; null for nothing.</summary>
    internal static LocalText? Key(string value) => WeChatEnvelope.ReadKey(value) is null ? WeChatText.KeyIsNone : null;
}
