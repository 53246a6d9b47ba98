using System.Globalization;
using System.Text;
using Autofac.Extensions.DependencyInjection;
using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Channels.Accounts;
using Governance.Core.Channels.QQ.Bot;
using Governance.Core.Channels.WeChat;
using Governance.Core.Channels.Weibo;
using Governance.Core.Correspondence;
using Governance.Core.Correspondence.Accounts;
using Governance.Core.Correspondence.Mailboxes;
using Governance.Core.Outbox;
using Governance.Core.Protection;
using Governance.Core.Telling;
using Governance.Core.Tests.Channels.QQ;
using Governance.Core.Tests.Channels.TextMessages;
using Governance.Core.Tests.Channels.WeChat;
using Governance.Core.Tests.Channels.Weibo;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace Governance.Core.Tests.Channels;

/// <summary>A bureau on two hosts that listens everywhere at once, and the platforms that its citizens write on.</summary>
internal sealed class AllChannels : IAsyncDisposable
{
    private const string Mailbox = "wenzheng@police.example.org";

    private readonly AccountEntry wechat;
    private readonly AccountEntry weibo;
    private readonly AccountEntry qq;
    private readonly Working[] working = new Working[2];
    private readonly IServiceProvider[] hosts = new IServiceProvider[2];
    private AutofacServiceProvider? second;

    private AllChannels(Bureau bureau, MailboxesOfAnother mailboxes, SmsCentre centre)
    {
        (Bureau, Mailboxes, Centre) = (bureau, mailboxes, centre);
        wechat = Entry("wechat-official", (WeChatAccount.Address, WeChat.Address), (WeChatAccount.OriginalId, Pushes.OriginalId),
            (WeChatAccount.AppId, WeChatServer.AppId), (WeChatAccount.NewsTemplate, ""), (WeChatAccount.NewsLink, ""));
        weibo = Entry("weibo", (WeiboAccount.Address, $"{Weibo.Address}/2"), (WeiboAccount.MessageAddress, $"{Weibo.Address}/m"),
            (WeiboAccount.Uid, $"{WeiboServer.Account}"), (WeiboAccount.OwnAddress, "203.0.113.7"));
        qq = new() { Kind = "qq-bot", Name = "qq-bot", Values = BotCalls.Values(QQ) };
    }

    internal Bureau Bureau { get; }

    internal MailboxesOfAnother Mailboxes { get; }

    internal MailServerOfAnother Post { get; } = new();

    internal SmsCentre Centre { get; }

    internal WeChatServer WeChat { get; } = new();

    internal WeiboServer Weibo { get; } = new();

    internal QQServer QQ { get; } = new();

    internal static async Task<AllChannels> Open(SharedServer shared)
    {
        var all = new AllChannels(await Bureau.Open(shared), await MailboxesOfAnother.Start(), await SmsCentre.Start());
        var sms = A_text_message.Account(all.Centre.Port);
        ChangedAccount[] accounts =
        [
            sms, new(all.wechat, OfficialAccount.Secrets((WeChatAccount.EncodingAesKey, Pushes.Key))),
            new(all.weibo, MicroblogAccount.Secrets(WeiboServer.Secret, WeiboServer.Token)),
            new(all.qq, new Dictionary<string, string> { [BotAccount.AppSecret] = QQServer.Secret }),
        ];
        (await all.Bureau.Request((ChangeAccounts use) => use.Run(A.Admin, accounts, "都开通", null, default))).Done();
        var box = new MailboxEntry
        {
            Address = Mailbox, Channel = "mailbox", Account = "wenzheng", Tagged = true,
            Incoming = new("127.0.0.1", all.Mailboxes.Port, Mail.MailSecurity.None),
            Outgoing = new("127.0.0.1", all.Post.Port, Mail.MailSecurity.None),
        };
        (await all.Bureau.Request((ChangeMailboxes use) => use.Run(A.Admin, [new(box, MailboxesOfAnother.Password)], "开通收信", null, default))).Done();
        await all.Begin(0, all.Bureau.Get<IServiceProvider>());
        await all.BeginSecond();
        await Eventually.Holds(() => all.Centre.Of("bound").Any(line => (string?)line["bound"] == "receiver"));
        return all;
    }

    /// <summary>The second host ends, and another takes its place.</summary>
    internal async Task ChangeSecond()
    {
        await working[1].DisposeAsync();
        await second!.DisposeAsync();
        await BeginSecond();
    }

    /// <summary>Every connection of every host is cut, in the middle of whatever it does.</summary>
    internal Task CutConnections() => Bureau.Ask(
        "select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");

    /// <summary>To the bureau; where it has written before, in answer to that.</summary>
    internal Task Letter(string from, string text, string number)
    {
        var before = Post.Taken.LastOrDefault(letter => letter.To.ToString() == from);
        return Mailboxes.Put("wenzheng", new(
            [MailboxAddress.Parse(from)], [MailboxAddress.Parse(Mailbox)], before is null ? "来信" : $"回复：{before.Subject}",
            new TextPart("plain") { Text = text }) { MessageId = $"{number}@example.com", InReplyTo = before?.MessageId });
    }

    internal Task Follower(string from, string text, string number, int time) =>
        Push(wechat, Pushes.Sealed(Pushes.Text(number, text, from)), answer => answer.Content == "success", time);

    internal Task Microblogger(long from, string text, int time)
    {
        var at = Bureau.Clock.GetCurrentInstant().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        var signed = new Dictionary<string, string>
        {
            ["timestamp"] = at, ["nonce"] = "57155157", ["signature"] = WeiboSignature.Of(WeiboServer.Secret, at, "57155157"),
        };
        return Push(
            weibo, new("POST", signed, new Dictionary<string, string>(), Encoding.UTF8.GetBytes(MicroblogAccount.Message("text", text, from: from))),
            answer => answer.Content.Length == 0, time);
    }

    internal Task Friend(string from, string text, string number, int time)
    {
        var body = BotCalls.PrivateMessage(from, number, text, Bureau.Clock.GetCurrentInstant());
        var seconds = Bureau.Clock.GetCurrentInstant().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["X-Bot-Appid"] = QQServer.AppId, ["X-Signature-Timestamp"] = seconds,
            ["X-Signature-Ed25519"] = BotSignature.Of(QQServer.Secret, seconds + body),
        };
        return Push(
            qq, new("POST", new Dictionary<string, string>(), headers, Encoding.UTF8.GetBytes(body)),
            answer => answer.Content == """{"op":12}""", time);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var tasks in working)
            await tasks.DisposeAsync();
        await second!.DisposeAsync();
        await Bureau.DisposeAsync();
        await Mailboxes.DisposeAsync();
        await Post.DisposeAsync();
        await Centre.DisposeAsync();
        await WeChat.DisposeAsync();
        await Weibo.DisposeAsync();
        await QQ.DisposeAsync();
    }

    /// <summary>As a platform does: to one host or the other, and again where it was not answered as it wants.</summary>
    private async Task Push(AccountEntry account, CallbackRequest request, Func<CallbackAnswer, bool> taken, int time)
    {
        const int Tries = 3;
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var host = hosts[(time + attempt) % hosts.Length];
            var key = CallbackAddress.Of(account.Id, host.GetRequiredService<FieldProtection>()).Split('/')[^1];
            try
            {
                if (await host.GetRequiredService<AnswerPlatform>().Run(account.Id, key, request, default) is { Status: 200 } answer && taken(answer))
                    return;
            }
            catch (Exception cut) when (cut is Npgsql.NpgsqlException or InvalidOperationException)
            {
                // The platform sees an error, and comes again.
            }
        }

        Assert.Fail($"{account.Kind} was not answered in {Tries} tries");
    }

    private async Task BeginSecond()
    {
        second = await Bureau.Start(Bureau.Clock);
        await Begin(1, second);
    }

    private async Task Begin(int place, IServiceProvider host)
    {
        host.GetRequiredService<WaitingReplies>().Patience = TimeSpan.Zero;
        hosts[place] = host;
        working[place] = await Working.Start(
            host.GetRequiredService<ListenToChannels>(), host.GetRequiredService<CorrespondenceLoop>(), host.GetRequiredService<TellingLoop>(),
            host.GetRequiredService<DeliveryLoop>());
    }

    private static AccountEntry Entry(string kind, params (string Field, string Value)[] values) =>
        new() { Kind = kind, Name = kind, Values = values.ToDictionary(value => value.Field, value => value.Value) };
}
