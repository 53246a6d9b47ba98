using Governance.Core.Channels;
using Governance.Core.Channels.Accounts;
using Governance.Core.Channels.WeChat;
using Governance.Core.Correspondence;
using Governance.Core.Correspondence.Accounts;
using Governance.Core.Outbox;
using Governance.Core.Protection;
using Governance.Core.Telling;

namespace Governance.Core.Tests.Channels.WeChat;

/// <summary>A bureau with an official account at a WeChat of its own.</summary>
internal sealed class OfficialAccount : IAsyncDisposable
{
    private OfficialAccount(Bureau bureau) => Bureau = bureau;

    internal Bureau Bureau { get; }

    internal WeChatServer WeChat { get; } = new();

    internal AccountEntry Entry { get; private set; } = null!;

    internal ChannelAccount Account => Bureau.Get<AccountsInUse>().Find(Entry.Id)!;

    internal static async Task<OfficialAccount> Open(SharedServer shared, bool inPlainMode = false, bool withTemplate = false) =>
        await At(await Bureau.Open(shared), inPlainMode, withTemplate);

    internal static async Task<OfficialAccount> At(Bureau bureau, bool inPlainMode = false, bool withTemplate = false)
    {
        var account = new OfficialAccount(bureau);
        account.Entry = new()
        {
            Kind = "wechat-official", Name = "平安服务号", Values = new Dictionary<string, string>
            {
                [WeChatAccount.Address] = account.WeChat.Address, [WeChatAccount.OriginalId] = Pushes.OriginalId, [WeChatAccount.AppId] = WeChatServer.AppId,
                [WeChatAccount.NewsTemplate] = withTemplate ? "template-7" : "",
                [WeChatAccount.NewsLink] = withTemplate ? "https://wenzheng.example.org/track" : "",
            },
        };
        await account.Save(inPlainMode ? Secrets() : Secrets((WeChatAccount.EncodingAesKey, Pushes.Key)));
        return account;
    }

    internal static Dictionary<string, string> Secrets(params (string Name, string Value)[] more) =>
        new (string Name, string Value)[] { (WeChatAccount.AppSecret, WeChatServer.Secret), (WeChatAccount.Token, Pushes.Token) }.Concat(more)
            .ToDictionary(secret => secret.Name, secret => secret.Value);

    internal async Task Save(Dictionary<string, string> secrets) =>
        (await Bureau.Request((ChangeAccounts use) => use.Run(A.Admin, [new(Entry, secrets)], "开通微信", null, default))).Done();

    internal void Change(AccountEntry entry) => Entry = entry;

    internal Task<CallbackAnswer?> Call(CallbackRequest request)
    {
        var key = CallbackAddress.Of(Entry.Id, Bureau.Get<FieldProtection>()).Split('/')[^1];
        return Bureau.Get<AnswerPlatform>().Run(Entry.Id, key, request, default);
    }

    /// <summary>Answered as what WeChat does not send again.</summary>
    internal async Task Push(CallbackRequest request)
    {
        var answer = await Call(request);
        (answer!.Status, answer.Content).ShouldBe((200, "success"));
    }

    /// <summary>All that waits is filed, told and sent.</summary>
    internal async Task Work()
    {
        for (var turn = 0; turn < 100 && await Bureau.Request((FileReceived use) => use.Run(default)); turn++)
            continue;
        for (var turn = 0; turn < 100 && await Bureau.Request(async (TellCitizens use) => (object)await use.Run(default)) is > 0; turn++)
            continue;
        await Send();
    }

    internal async Task Send()
    {
        var channel = (IDeliveringChannel)Bureau.Get<ChannelsFound>().Find("wechat")!;
        for (var turn = 0; turn < 100 && await Bureau.Get<SendDeliveries>().Run(channel, default) > 0; turn++)
            continue;
    }

    internal async Task<Guid> SingleEnquiry() => Guid.Parse(await Bureau.Ask("select id from enquiries"));

    public async ValueTask DisposeAsync()
    {
        await Bureau.DisposeAsync();
        await WeChat.DisposeAsync();
    }
}
