using System.Text.Json;
using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Modules;
using Governance.Core.Officers;
using Governance.Core.Outbox;
using Governance.Core.Settings;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Webhooks;

/// <summary>Which systems hear of enquiries, which admins change. No version shows a secret.</summary>
internal sealed class WebhookSetting(
    GovernanceDb db, KeptWebhooks kept, WebhookOptions options, Departments departments, UnitDirectory units, IClock clock)
    : Setting<IReadOnlyList<WebhookEntry>, StoredWebhooks>(db, clock)
{
    private const int LongestName = 60;
    private const int Most = 20;

    private readonly GovernanceDb db = db;

    public override string Name => "webhooks";

    protected override string Notice => KeptWebhooks.Notice;

    protected override LocalText Called { get; } = WebhooksText.Called;

    protected override IQueryable<StoredWebhooks> Rows(string of) => db.Set<StoredWebhooks>();

    protected override StoredWebhooks Row(string of, IReadOnlyList<WebhookEntry> content, Signed signed) => new()
    {
        Version = signed.Version,
        Webhooks = JsonSerializer.Serialize(content, Stored.Typed),
        ChangedBy = signed.By,
        ChangedAt = signed.At,
        Reason = signed.Reason,
    };

    protected override IReadOnlyList<WebhookEntry> Read(StoredWebhooks row) => KeptWebhooks.Read(row);

    protected override IReadOnlyList<WebhookEntry> AtFirst(string of) => [];

    protected override IEnumerable<FieldError> Mistakes(string of, IReadOnlyList<WebhookEntry> content)
    {
        if (content.Count > Most)
            yield return new("webhooks", WebhooksText.NoMoreThan(Most));
        foreach (var (entry, index) in content.Select((entry, index) => (entry, index)))
        {
            if (content.Take(index).Any(before => before.Id == entry.Id || before.Name == entry.Name))
                yield return new($"webhooks[{index}].name", WebhooksText.TwiceTheSame);
            foreach (var (field, wrong) in MistakesIn(entry))
                yield return new($"webhooks[{index}].{field}", wrong);
        }
    }

    internal IEnumerable<(string Field, LocalText Wrong)> MistakesIn(WebhookEntry entry)
    {
        if (TextRule.MistakeIn(entry.Name, 1, LongestName) is { } nameless)
            yield return ("name", nameless);
        if (ReceiverAddress.MistakeIn(entry.Address, options) is { } wrong)
            yield return ("address", wrong);
        if (entry.Secret is null)
            yield return ("secret", WebhooksText.MakeASecret);
        if (entry.Events.Count == 0 || !entry.Events.All(Enum.IsDefined))
            yield return ("events", WebhooksText.ChooseEvents);
    }

    /// <summary>What was asked and answered is let out by nobody who may not read it himself.</summary>
    protected override async Task<Outcome<SettingEffect>> Prepare(
        Actor actor, string of, IReadOnlyList<WebhookEntry> content, CancellationToken cancellationToken)
    {
        var newest = await KeptWebhooks.Newest(db, cancellationToken);
        var before = newest is null ? [] : KeptWebhooks.Read(newest);
        if (actor.Technical && Opened(before, content) is { Length: > 0 } errors)
            return Problem.Invalid(errors);
        string[] ended = [.. before.Select(entry => entry.Id).Except(content.Where(entry => entry.On).Select(entry => entry.Id)).Select(Webhook.WayOf)];
        // What waits for one that is switched off is not sent when it is switched on again: nobody wants to hear then what was news months ago.
        return new SettingEffect(null, cancelled => db.Outbox
            .Where(message => ended.Contains(message.Channel) && message.DeliveredAt == null && message.BegunAt == null)
            .ExecuteDeleteAsync(cancelled));
    }

    private static FieldError[] Opened(IReadOnlyList<WebhookEntry> before, IReadOnlyList<WebhookEntry> content) =>
    [
        .. content.Select((entry, index) => (entry, index))
            .Where(pair => pair.entry.Contents
                && !before.Any(known => known.Id == pair.entry.Id && known.Contents && known.Address == pair.entry.Address))
            .Select(pair => new FieldError($"webhooks[{pair.index}].contents", WebhooksText.ContentsAreForReaders)),
    ];

    protected override IEnumerable<SettingLine> Lines(IReadOnlyList<WebhookEntry> content) =>
        content.Select(entry => new SettingLine(
            entry.Name,
            WebhooksText.InWords(
                entry, [.. entry.BusinessTypes.Select(code => departments.Online.BusinessType(code)?.Title ?? new(code))],
                [.. entry.Units.Select(code => units.Find(code)?.Name ?? new(code))])));

    protected override Task Reload(CancellationToken cancellationToken) => kept.Reload(cancellationToken);
}
