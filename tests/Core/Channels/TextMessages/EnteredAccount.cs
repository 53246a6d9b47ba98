using System.Text;
using Governance.Core.Channels;
using Governance.Core.Channels.Accounts;
using Governance.Core.Channels.TextMessages;
using Governance.Core.Correspondence.Accounts;

namespace Governance.Core.Tests.Channels.TextMessages;

/// <summary>An account of a bureau at a provider, as an admin enters it, as the platform uses it, and as the provider calls it.</summary>
internal sealed class EnteredAccount
{
    private readonly Bureau bureau;
    private readonly string[] callback;

    private EnteredAccount(Bureau bureau, AccountEntry entry, string callback) =>
        (this.bureau, Entry, this.callback) = (bureau, entry, callback.Split('/', StringSplitOptions.RemoveEmptyEntries));

    internal AccountEntry Entry { get; }

    internal string CallbackPath => $"/{string.Join('/', callback)}";

    internal static async Task<EnteredAccount> Enter(Bureau bureau, AccountEntry entry, Dictionary<string, string> secrets)
    {
        (await bureau.Request((ChangeAccounts use) => use.Run(A.Admin, [new(entry, secrets)], "开通短信", null, default))).Done();
        var shown = (await bureau.Request((ReadAccounts use) => use.Run(A.Admin, default))).Done();
        return new(bureau, entry, shown.Accounts.Single(account => account.Entry.Id == entry.Id).Callback!);
    }

    internal static async Task<string> Try(Bureau bureau, AccountEntry entry, Dictionary<string, string> secrets) =>
        (await bureau.Request((TryAccount use) => use.Run(A.Admin, new(entry, secrets), default))).Done().Failure?.Zh ?? "好";

    internal Task<DeliveryResult> Deliver(OutgoingMessage message, CancellationToken patience = default) =>
        bureau.Get<TextMessageChannel>().Deliver(message, patience);

    internal OutgoingMessage To(string mobile, MessageNotice? notice = null) =>
        new(Guid.CreateVersion7(), new(bureau.Get<AccountsInUse>().Find(Entry.Id)!.Key, mobile), "您的来件已受理。") { Notice = notice };

    internal Task<CallbackAnswer?> Post(string content, string? key = null) => Call(new("POST", Nothing, Nothing, Encoding.UTF8.GetBytes(content)), key);

    internal Task<CallbackAnswer?> Get(params (string Name, string Value)[] arguments) =>
        Call(new("GET", arguments.ToDictionary(argument => argument.Name, argument => argument.Value), Nothing, default));

    internal Task<CallbackAnswer?> Call(CallbackRequest request, string? key = null) =>
        bureau.Get<AnswerPlatform>().Run(Guid.ParseExact(callback[1], "N"), key ?? callback[2], request, default);

    private static Dictionary<string, string> Nothing { get; } = [];
}
