using System.Text.Json;
using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Channels.Accounts;
using Governance.Core.Data;
using Governance.Core.Settings;
using NodaTime;

namespace Governance.Core.Correspondence.Accounts;

/// <summary>The bureau's accounts at platforms, which admins change. No version shows a secret.</summary>
internal sealed class AccountSetting(GovernanceDb db, KeptAccounts kept, AccountKinds kinds, ChannelsFound channels, IClock clock)
    : Setting<IReadOnlyList<AccountEntry>, StoredAccounts>(db, clock)
{
    private const int LongestName = 60;
    private const int Most = 50;

    private readonly GovernanceDb db = db;

    public override string Name => "accounts";

    protected override string Notice => KeptAccounts.Notice;

    protected override LocalText Called { get; } = AccountsSettingText.Called;

    protected override IQueryable<StoredAccounts> Rows(string of) => db.Set<StoredAccounts>();

    protected override StoredAccounts Row(string of, IReadOnlyList<AccountEntry> content, Signed signed) => new()
    {
        Version = signed.Version,
        Accounts = JsonSerializer.Serialize(content, Stored.Typed),
        ChangedBy = signed.By,
        ChangedAt = signed.At,
        Reason = signed.Reason,
    };

    protected override IReadOnlyList<AccountEntry> Read(StoredAccounts row) => KeptAccounts.Read(row);

    protected override IReadOnlyList<AccountEntry> AtFirst(string of) => [];

    protected override IEnumerable<FieldError> Mistakes(string of, IReadOnlyList<AccountEntry> content)
    {
        if (content.Count > Most)
            yield return new("accounts", AccountsSettingText.NoMoreThan(Most));
        foreach (var (entry, index) in content.Select((entry, index) => (entry, index)))
        {
            if (content.Take(index).Any(before => before.Id == entry.Id))
                yield return new($"accounts[{index}].name", AccountsSettingText.TwiceTheSame);
            foreach (var (field, wrong) in MistakesIn(entry))
                yield return new($"accounts[{index}].{field}", wrong);
        }
    }

    internal IEnumerable<(string Field, LocalText Wrong)> MistakesIn(AccountEntry entry)
    {
        if (TextRule.MistakeIn(entry.Name, 1, LongestName) is { } nameless)
            yield return ("name", nameless);
        if (kinds.Find(entry.Kind) is not { } kind)
        {
            yield return ("kind", AccountsText.PleaseChoose);
            yield break;
        }

        foreach (var field in kind.Fields)
            if (field.Secret)
            {
                if (field.Required && !entry.Secrets.ContainsKey(field.Name))
                    yield return (field.Name, AccountsSettingText.GiveTheSecret);
            }
            else if (field.MistakeIn(entry[field.Name]) is { } wrong)
                yield return (field.Name, wrong);
    }

    /// <summary>Of one that can be chosen the words, of a secret only that there is one.</summary>
    protected override IEnumerable<SettingLine> Lines(IReadOnlyList<AccountEntry> content) =>
        from entry in content
        let kind = kinds.Find(entry.Kind)
        select new SettingLine(
            entry.Name,
            kind is null ? new LocalText(entry.Kind) : AccountsSettingText.InWords(entry, kind, channels.NameOf(kind.Channel)));

    protected override Task Reload(CancellationToken cancellationToken) => kept.Reload(cancellationToken);
}
