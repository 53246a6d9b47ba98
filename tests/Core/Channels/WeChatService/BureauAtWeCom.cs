using System.Text;
using System.Xml.Linq;
using Governance.Core.Channels;
using Governance.Core.Channels.Accounts;
using Governance.Core.Channels.WeChat;
using Governance.Core.Channels.WeChatService;
using Governance.Core.Correspondence;
using Governance.Core.Correspondence.Accounts;
using Governance.Core.Outbox;
using Governance.Core.Protection;
using Governance.Core.Telling;
using NodaTime;

namespace Governance.Core.Tests.Channels.WeChatService;

/// <summary>A bureau with customer service at a WeCom of its own.</summary>
internal sealed class BureauAtWeCom : IAsyncDisposable
{
    private const string Token = "QDG6eK";
    private const string Timestamp = "1714112445";
    private const string Nonce = "415670741";

    internal static readonly string Key = new('A', 43);
    internal static readonly string OtherKey = $"{new string('b', 42)}A";

    private BureauAtWeCom(Bureau bureau) => Bureau = bureau;

    internal Bureau Bureau { get; }

    internal WeComServer WeCom { get; } = new();

    internal AccountEntry Entry { get; private set; } = null!;

    internal ChannelAccount Account => Bureau.Get<AccountsInUse>().Find(Entry.Id)!;

    internal static async Task<BureauAtWeCom> Open(SharedServer shared)
    {
        var account = new BureauAtWeCom(await Bureau.Open(shared));
        account.Entry = new()
        {
            Kind = "wechat-service", Name = "平安客服", Values = new Dictionary<string, string>
            {
                [ServiceAccount.Address] = account.WeCom.Address, [ServiceAccount.CorpId] = WeComServer.CorpId,
            },
        };
        (await account.Bureau.Request((ChangeAccounts use) => use.Run(A.Admin, [new(account.Entry, Secrets())], "开通微信客服", null, default))).Done();
        return account;
    }

    internal static Dictionary<string, string> Secrets(string secret = WeComServer.Secret) => new()
    {
        [ServiceAccount.Secret] = secret, [ServiceAccount.Token] = Token, [ServiceAccount.EncodingAesKey] = Key,
    };

    /// <summary>WeCom says that there is something at the desk.</summary>
    internal Task<CallbackAnswer?> Signal(string? key = null, string corpId = WeComServer.CorpId, string what = "kf_msg_or_event") => Call(Sealed(
        new XElement(
            "xml", new XElement("ToUserName", corpId), new XElement("CreateTime", Timestamp), new XElement("MsgType", "event"), new XElement("Event", what),
            new XElement("Token", "ENCApHxnGDNAVNY4AaSJKj4Tb5mwsEMzxhFmHVGcra996NR"), new XElement("OpenKfId", WeComServer.Desk)).ToString(), key, corpId));

    internal static CallbackRequest Sealed(string content, string? key = null, string corpId = WeComServer.CorpId)
    {
        var encrypted = WeChatEnvelope.Seal(content, WeChatEnvelope.ReadKey(key ?? Key)!, corpId);
        return Signed("POST", $"<xml><ToUserName><![CDATA[{corpId}]]></ToUserName><Encrypt><![CDATA[{encrypted}]]></Encrypt></xml>", encrypted);
    }

    internal static CallbackRequest Verifying(string echo, string? key = null)
    {
        var encrypted = WeChatEnvelope.Seal(echo, WeChatEnvelope.ReadKey(key ?? Key)!, WeComServer.CorpId);
        var call = Signed("GET", "", encrypted);
        return call with { Query = call.Query.Append(new("echostr", encrypted)).ToDictionary() };
    }

    internal Task<CallbackAnswer?> Call(CallbackRequest request)
    {
        var key = CallbackAddress.Of(Entry.Id, Bureau.Get<FieldProtection>()).Split('/')[^1];
        return Bureau.Get<AnswerPlatform>().Run(Entry.Id, key, request, default);
    }

    /// <summary>A citizen writes, WeCom calls, and all that follows is done.</summary>
    internal async Task Write(string number, string text)
    {
        WeCom.Write(number, text, at: Now);
        (await Signal())!.Status.ShouldBe(200);
        await Work();
    }

    internal DateTimeOffset Now => Bureau.Clock.GetCurrentInstant().ToDateTimeOffset();

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
        var channel = (IDeliveringChannel)Bureau.Get<ChannelsFound>().Find("wechat-service")!;
        for (var turn = 0; turn < 100 && await Bureau.Get<SendDeliveries>().Run(channel, default) > 0; turn++)
            continue;
    }

    internal async Task Reply(string text)
    {
        (await Bureau.Step(A.Office, Guid.Parse(await Bureau.Ask("select id from enquiries")), "reply", ("reply", text))).Done();
        await Work();
    }

    public async ValueTask DisposeAsync()
    {
        await Bureau.DisposeAsync();
        await WeCom.DisposeAsync();
    }

    private static CallbackRequest Signed(string method, string body, string encrypted) => new(
        method,
        new Dictionary<string, string>
        {
            ["timestamp"] = Timestamp, ["nonce"] = Nonce, ["msg_signature"] = WeChatEnvelope.Signature(Token, Timestamp, Nonce, encrypted),
        },
        new Dictionary<string, string>(), Encoding.UTF8.GetBytes(body));
}
