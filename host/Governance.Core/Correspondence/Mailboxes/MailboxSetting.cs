using System.Text.Json;
using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Channels.Email;
using Governance.Core.Data;
using Governance.Core.Settings;
using MimeKit;
using NodaTime;

namespace Governance.Core.Correspondence.Mailboxes;

/// <summary>The bureau's mailboxes, which admins change. No version shows a password.</summary>
internal sealed class MailboxSetting(GovernanceDb db, KeptMailboxes kept, ChannelsFound channels, IClock clock)
    : Setting<IReadOnlyList<MailboxEntry>, StoredMailboxes>(db, clock)
{
    private const int LongestName = 253;
    private const int Most = 20;

    private readonly GovernanceDb db = db;

    public override string Name => "mailboxes";

    protected override string Notice => KeptMailboxes.Notice;

    protected override LocalText Called { get; } = MailboxesText.Called;

    protected override IQueryable<StoredMailboxes> Rows(string of) => db.Set<StoredMailboxes>();

    protected override StoredMailboxes Row(string of, IReadOnlyList<MailboxEntry> content, Signed signed) => new()
    {
        Version = signed.Version,
        Mailboxes = JsonSerializer.Serialize(content, Stored.Typed),
        ChangedBy = signed.By,
        ChangedAt = signed.At,
        Reason = signed.Reason,
    };

    protected override IReadOnlyList<MailboxEntry> Read(StoredMailboxes row) => KeptMailboxes.Read(row);

    protected override IReadOnlyList<MailboxEntry> AtFirst(string of) => [];

    protected override IEnumerable<FieldError> Mistakes(string of, IReadOnlyList<MailboxEntry> content)
    {
        if (content.Count > Most)
            yield return new("mailboxes", MailboxesText.NoMoreThan(Most));
        foreach (var (entry, index) in content.Select((entry, index) => (entry, index)))
        {
            if (content.Take(index).Any(before => string.Equals(before.Address, entry.Address, StringComparison.OrdinalIgnoreCase)))
                yield return new($"mailboxes[{index}].address", MailboxesText.TwiceTheSame);
            foreach (var (field, wrong) in MistakesIn(entry))
                yield return new($"mailboxes[{index}].{field}", wrong);
        }
    }

    internal IEnumerable<(string Field, LocalText Wrong)> MistakesIn(MailboxEntry entry)
    {
        if (!IsAddress(entry.Address))
            yield return ("address", MailboxesText.AddressIsNone);
        if (channels.Find(entry.Channel) is not MailboxChannel)
            yield return ("channel", MailboxesText.ChooseAChannel);
        foreach (var (field, host) in new[] { ("incoming", entry.Incoming), ("outgoing", entry.Outgoing) })
        {
            if (host.Name.Length > LongestName || Uri.CheckHostName(host.Name) == UriHostNameType.Unknown)
                yield return ($"{field}.name", MailboxesText.ServerIsNone);
            if (host.Port is < 1 or > 65535)
                yield return ($"{field}.port", MailboxesText.PortIsNone);
            if (!Enum.IsDefined(host.Security))
                yield return ($"{field}.security", MailboxesText.ChooseHowItIsEncrypted);
        }

        if (TextRule.MistakeIn(entry.Account, 1, LongestName) is { } wrong)
            yield return ("account", wrong);
        if (entry.Password is null)
            yield return ("password", MailboxesText.GiveThePassword);
        if (entry.Authenticator is { } authenticator && Uri.CheckHostName(authenticator) == UriHostNameType.Unknown)
            yield return ("authenticator", MailboxesText.ServerIsNone);
    }

    protected override IEnumerable<SettingLine> Lines(IReadOnlyList<MailboxEntry> content) =>
        content.Select(entry => new SettingLine(entry.Address, MailboxesText.InWords(entry, channels.NameOf(entry.Channel))));

    protected override Task Reload(CancellationToken cancellationToken) => kept.Reload(cancellationToken);

    private static bool IsAddress(string text) =>
        text.Length <= LongestName && MailboxAddress.TryParse(text, out var address) && address.Address == text && text.IndexOf('@') > 0
        && !text.Contains('+');
}
