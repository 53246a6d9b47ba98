using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Governance.Contracts;
using Governance.Core.Channels.Accounts;

namespace Governance.Core.Channels.Weibo;

/// <summary>
/// An account at Weibo: citizens' private messages are pushed to the host (粉丝服务), comments and mentions are asked for, and each is answered where it was
/// written.
/// </summary>
internal sealed class WeiboAccount(AnswerWeibo answer, SendWeibo send, ReadWeibo read, WeiboBudget budget, AskWeibo ask)
    : IAnsweringAccount, IListeningAccount, IWritingAccount
{
    internal const string Address = "address";
    internal const string MessageAddress = "messageAddress";
    internal const string Uid = "uid";
    internal const string AppSecret = "appSecret";
    internal const string AccessToken = "accessToken";
    internal const string MessageToken = "messageToken";
    internal const string OwnAddress = "ownAddress";
    internal const string Access = "access";
    internal const string Business = "business";
    internal const string Reading = "reading";
    internal const string Yes = "yes";
    internal const string CallsADay = "callsADay";
    internal const string KeptForWriting = "keptForWriting";
    internal const string CommentsEvery = "commentsEvery";
    internal const string MentionsEvery = "mentionsEvery";

    private const string Ordinary = "ordinary";
    private const string No = "no";
    private const int MostCalls = 1_000_000;
    private const int MinutesOfADay = 1440;

    public string Code => "weibo";

    public string Channel => WeiboChannel.OwnCode;

    public LocalText Name { get; } = new("新浪微博", "Sina Weibo");

    public LocalText WhatToGet => WeiboText.WhatToGet;

    public LocalText WhereTheAddressGoes => WeiboText.WhereTheAddressGoes;

    public IReadOnlyList<AccountField> Fields { get; } =
    [
        new(Uid, WeiboText.Uid) { LeadsAway = true, Check = value => Whole(value, 1, long.MaxValue, WeiboText.UidIsNone), Hint = WeiboText.UidHint },
        new(AppSecret, WeiboText.AppSecret) { Secret = true, Required = false, Hint = WeiboText.AppSecretHint },
        new(AccessToken, WeiboText.AccessToken) { Secret = true, Hint = WeiboText.AccessTokenHint },
        new(MessageToken, WeiboText.MessageToken) { Secret = true, Required = false, Hint = WeiboText.MessageTokenHint },
        new(OwnAddress, WeiboText.OwnAddress) { Check = IPv4, Hint = WeiboText.OwnAddressHint },
        new(Reading, WeiboText.Reading) { Default = Yes, Choices = [(Yes, WeiboText.AreRead), (No, WeiboText.AreNotRead)] },
        new(CallsADay, WeiboText.CallsADay) { Default = "100", Check = value => Whole(value, 1, MostCalls), Hint = WeiboText.CallsADayHint },
        new(KeptForWriting, WeiboText.KeptForWriting) { Default = "30", Check = value => Whole(value, 0, MostCalls), Hint = WeiboText.KeptForWritingHint },
        new(CommentsEvery, WeiboText.CommentsEvery) { Default = "30", Check = value => Whole(value, 1, MinutesOfADay) },
        new(MentionsEvery, WeiboText.MentionsEvery) { Default = "180", Check = value => Whole(value, 1, MinutesOfADay) },
        new(Access, WeiboText.Access) { Default = Ordinary, Choices = [(Ordinary, WeiboText.OrdinaryAccess), (Business, WeiboText.BusinessAccess)] },
        new(Address, WeiboText.Address) { Default = "https://api.weibo.com/2", LeadsAway = true, Check = AccountField.Address, Hint = WeiboText.AddressHint },
        new(MessageAddress, WeiboText.MessageAddress) { Default = "https://m.api.weibo.com/2", LeadsAway = true, Check = AccountField.Address },
    ];

    /// <summary>Reads the newest comment, which every token may and which writes to nobody; it is one of the day's calls.</summary>
    public async Task Try(ChannelAccount account, CancellationToken patience)
    {
        if (!await budget.SpendOnWriting(account, patience))
            throw new PlatformException(PlatformFailure.Throttled);
        var newest = await ask.Get(account, "/comments/to_me", new Dictionary<string, string> { ["count"] = "1" }, patience);
        if (newest.Code != WeiboCodes.Fine)
            throw new PlatformException(WeiboCodes.FailureOf(newest.Code), $"{newest.Code}");
        if (newest.Content.At("comments").ValueKind != System.Text.Json.JsonValueKind.Array)
            throw new PlatformException(PlatformFailure.Protocol);
    }

    public Task<CallbackAnswer> Answer(ChannelAccount account, CallbackRequest request, IReception reception, CancellationToken cancellationToken) =>
        answer.Run(account, request, reception, cancellationToken);

    public async Task Listen(ChannelAccount account, IReception reception, CancellationToken until)
    {
        if (account[Reading] != Yes)
            await Task.Delay(Timeout.Infinite, until);
        while (!until.IsCancellationRequested)
            await Task.Delay(await read.Run(account, reception, until), until);
    }

    public Task<DeliveryResult> Deliver(ChannelAccount account, OutgoingMessage message, CancellationToken patience) =>
        send.Run(account, message, patience);

    private static LocalText? Whole(string value, long least, long most, LocalText? wrong = null) =>
        long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? null
            : wrong ?? WeiboText.NumberIsNone(least, most);

    private static LocalText? IPv4(string value) =>
        IPAddress.TryParse(value, out var address) && address.AddressFamily == AddressFamily.InterNetwork && $"{address}" == value
            ? null
            : WeiboText.OwnAddressIsNone;
}
