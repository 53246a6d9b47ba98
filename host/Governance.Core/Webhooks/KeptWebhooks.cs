using System.Security.Cryptography;
using System.Text.Json;
using Governance.Core.Announcements;
using Governance.Core.Data;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Webhooks;

/// <summary>Brings the webhooks that this host uses to those that admins have saved, less those that the platform has switched off.</summary>
[PerHost]
internal sealed class KeptWebhooks(IDbContextFactory<GovernanceDb> databases, WebhooksInUse inUse, FieldProtection protection) : IReload
{
    internal const string Notice = "webhooks";

    string IReload.Notice => Notice;

    public async Task Reload(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var entries = await Newest(db, cancellationToken) is { } newest ? Read(newest) : [];
        var off = (await db.ReceiverStates.AsNoTracking().Where(state => state.OffAt != null).Select(state => state.Receiver).ToListAsync(cancellationToken))
            .ToHashSet();
        try
        {
            inUse.Use(
                [.. entries.Where(entry => entry.On && !off.Contains(entry.Id)).Select(entry => entry.Open(protection))],
                entries.ToDictionary(entry => Webhook.WayOf(entry.Id), entry => entry.Name));
        }
        catch (CryptographicException damaged)
        {
            throw new FormatException("The secret of a webhook cannot be opened.", damaged);
        }
    }

    internal static Task<StoredWebhooks?> Newest(GovernanceDb db, CancellationToken cancellationToken) =>
        db.Set<StoredWebhooks>().AsNoTracking().OrderByDescending(row => row.Version).FirstOrDefaultAsync(cancellationToken);

    internal static IReadOnlyList<WebhookEntry> Read(StoredWebhooks row) => JsonSerializer.Deserialize<WebhookEntry[]>(row.Webhooks, Stored.Json)!;
}
