using System.Text;
using Governance.Core.Channels;
using Governance.Core.Channels.Accounts;
using Governance.Core.Channels.QQ;
using Governance.Core.Correspondence;
using Governance.Core.Correspondence.Accounts;
using Governance.Core.Outbox;
using Governance.Core.Protection;
using Governance.Core.Telling;

namespace Governance.Core.Tests.Channels.QQ;

/// <summary>A bureau with an account at QQ.</summary>
internal sealed class BureauAtQQ : IAsyncDisposable
{
    internal const string Reply = "请带户口簿到窗口办理😀。";

    private BureauAtQQ(Bureau bureau, AccountEntry entry) => (Bureau, Entry) = (bureau, entry);

    internal Bureau Bureau { get; }

    internal AccountEntry Entry { get; }

    internal ChannelAccount Account => Bureau.Get<AccountsInUse>().Find(Entry.Id)!;

    internal static async Task<BureauAtQQ> Open(SharedServer shared, string kind, Dictionary<string, string> values, Dictionary<string, string> secrets)
    {
        var entry = new AccountEntry { Kind = kind, Name = "平安QQ", Values = values };
        var opened = new BureauAtQQ(await Bureau.Open(shared), entry);
        (await opened.Bureau.Request((ChangeAccounts use) => use.Run(A.Admin, [new(entry, secrets)], "开通QQ", null, default))).Done();
        return opened;
    }

    internal Task<CallbackAnswer?> Call(string body, params (string Name, string Value)[] headers) => Call(Encoding.UTF8.GetBytes(body), headers);

    internal Task<CallbackAnswer?> Call(byte[] body, params (string Name, string Value)[] headers)
    {
        var key = CallbackAddress.Of(Entry.Id, Bureau.Get<FieldProtection>()).Split('/')[^1];
        var request = new CallbackRequest(
            "POST", new Dictionary<string, string>(),
            headers.ToDictionary(header => header.Name, header => header.Value, StringComparer.OrdinalIgnoreCase), body);
        return Bureau.Get<AnswerPlatform>().Run(Entry.Id, key, request, default);
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
        for (var turn = 0; turn < 100 && await Bureau.Get<SendDeliveries>().Run(Bureau.Get<QQChannel>(), default) > 0; turn++)
            continue;
    }

    internal async Task Answer(string reply = Reply) => await Answer(await SingleEnquiry(), reply);

    internal async Task Answer(Guid enquiry, string reply = Reply)
    {
        (await Bureau.Step(A.Office, enquiry, "reply", ("reply", reply))).Done();
        await Work();
    }

    internal async Task<Guid> SingleEnquiry() => Guid.Parse(await Bureau.Ask("select id from enquiries"));

    internal Task<DeliveryResult> Deliver(ReturnAddress to, string text, Guid? id = null) =>
        Bureau.Get<QQChannel>().Deliver(new(id ?? Guid.CreateVersion7(), to with { Account = Account.Key }, text), default);

    public ValueTask DisposeAsync() => Bureau.DisposeAsync();
}
