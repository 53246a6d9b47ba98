using System.Globalization;
using System.Text;
using System.Text.Json;
using Governance.Core.Channels;
using Governance.Core.Channels.Accounts;
using Governance.Core.Channels.Weibo;
using Governance.Core.Correspondence;
using Governance.Core.Correspondence.Accounts;
using Governance.Core.Outbox;
using Governance.Core.Protection;
using Governance.Core.Telling;
using Governance.Core.Units;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Core.Tests.Channels.Weibo;

/// <summary>A bureau with an account at a Weibo of its own.</summary>
internal sealed class MicroblogAccount : IAsyncDisposable
{
    internal const long Citizen = 2489518277;

    private MicroblogAccount(Bureau bureau) => Bureau = bureau;

    internal Bureau Bureau { get; }

    internal WeiboServer Weibo { get; } = new();

    internal AccountEntry Entry { get; private set; } = null!;

    internal ChannelAccount Account => Bureau.Get<AccountsInUse>().Find(Entry.Id)!;

    internal WeiboChannel Channel => (WeiboChannel)Bureau.Get<ChannelsFound>().Find(WeiboChannel.OwnCode)!;

    internal static async Task<MicroblogAccount> Open(SharedServer shared, params (string Field, string Value)[] fields)
    {
        var account = new MicroblogAccount(await Bureau.Open(shared));
        var values = new Dictionary<string, string>
        {
            [WeiboAccount.Address] = $"{account.Weibo.Address}/2", [WeiboAccount.MessageAddress] = $"{account.Weibo.Address}/m",
            [WeiboAccount.Uid] = $"{WeiboServer.Account}", [WeiboAccount.OwnAddress] = "203.0.113.7",
        };
        foreach (var (field, value) in fields)
            values[field] = value;
        account.Entry = new() { Kind = "weibo", Name = "平安微博", Values = values };
        await account.Save();
        account.Bureau.Get<WaitingReplies>().Patience = TimeSpan.Zero;
        return account;
    }

    internal async Task Save(string secret = WeiboServer.Secret, string token = WeiboServer.Token) =>
        (await Bureau.Request((ChangeAccounts use) => use.Run(A.Admin, [new(Entry, Secrets(secret, token))], "开通微博", null, default))).Done();

    internal static Dictionary<string, string> Secrets(string secret, string token) =>
        new() { [WeiboAccount.AppSecret] = secret, [WeiboAccount.AccessToken] = token };

    internal Task<CallbackAnswer?> Call(CallbackRequest request)
    {
        var key = CallbackAddress.Of(Entry.Id, Bureau.Get<FieldProtection>()).Split('/')[^1];
        return Bureau.Get<AnswerPlatform>().Run(Entry.Id, key, request, default);
    }

    /// <summary>Answered as what Weibo does not send again.</summary>
    internal async Task Push(string body)
    {
        var answer = await Call(Signed(body));
        (answer!.Status, answer.Content).ShouldBe((200, ""));
    }

    internal Task Write(string text, long from = Citizen) => Push(Message("text", text, from: from));

    internal static string Message(string type, string text, object? data = null, long from = Citizen, string at = "Mon Mar 02 09:00:00 +0800 2026") =>
        JsonSerializer.Serialize(new
        {
            type, receiver_id = WeiboServer.Account, sender_id = from, created_at = at, text, data = data ?? new { },
        });

    internal static string Event(string subtype, string key = "") => Message("event", "", new { subtype, key });

    internal CallbackRequest Signed(string body, string method = "POST", string secret = WeiboServer.Secret, string? timestamp = null)
    {
        var at = timestamp ?? Bureau.Clock.GetCurrentInstant().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        const string Nonce = "57155157";
        return new(
            method,
            new Dictionary<string, string>
            {
                ["timestamp"] = at, ["nonce"] = Nonce, ["signature"] = WeiboSignature.Of(secret, at, Nonce), ["echostr"] = "4375120948345356249",
            },
            new Dictionary<string, string>(), Encoding.UTF8.GetBytes(body));
    }

    /// <summary>Asks once for everything that is due.</summary>
    /// <returns>How long there is nothing to ask.</returns>
    internal Task<TimeSpan> Read() => Bureau.Get<ReadWeibo>().Run(Account, Reception, default);

    /// <summary>Everything that stands there now has been read, and what comes from here on is new.</summary>
    internal async Task BeginReading()
    {
        await Read();
        Bureau.Clock.AdvanceMinutes(180);
    }

    internal Reception Reception => new(Channel, Bureau.Get<IServiceScopeFactory>());

    /// <summary>All that waits is filed, told and sent.</summary>
    internal async Task Work()
    {
        for (var turn = 0; turn < 200 && await Bureau.Request((FileReceived use) => use.Run(default)); turn++)
            continue;
        for (var turn = 0; turn < 100 && await Bureau.Request(async (TellCitizens use) => (object)await use.Run(default)) is > 0; turn++)
            continue;
        await Send();
    }

    internal async Task Send()
    {
        for (var turn = 0; turn < 100 && await Bureau.Get<SendDeliveries>().Run(Channel, default) > 0; turn++)
            continue;
    }

    internal async Task<Guid> SingleEnquiry() => Guid.Parse(await Bureau.Ask("select id from enquiries"));

    internal async Task Reply(Guid enquiry, string text)
    {
        (await Bureau.Step(A.Officer(OfficeDesk.Code, cleared: true), enquiry, "reply", ("reply", text))).Done();
        await Work();
    }

    /// <summary>What the officer is told of the ways to the citizen.</summary>
    internal async Task<string> Ways(Guid enquiry)
    {
        var stored = await Bureau.Stored(enquiry);
        var ways = await Bureau.Request((ShowWays use) => use.Run(stored, Bureau.Clock.GetCurrentInstant(), default));
        return string.Join('\n', ways.Select(way => way.Zh));
    }

    public async ValueTask DisposeAsync()
    {
        await Bureau.DisposeAsync();
        await Weibo.DisposeAsync();
    }
}
