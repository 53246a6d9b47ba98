using System.Collections.Frozen;
using System.Text.Json;
using Governance.Core.Announcements;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Contacts;

/// <summary>How all desks are reached now, kept in memory: many pages show it.</summary>
[PerHost]
internal sealed class UnitContacts(IDbContextFactory<GovernanceDb> databases) : IReload
{
    internal const string Notice = "contacts";

    private volatile FrozenDictionary<string, (int Version, UnitContact Contact)> kept = FrozenDictionary<string, (int, UnitContact)>.Empty;

    string IReload.Notice => Notice;

    internal UnitContact Of(string unit) => kept.TryGetValue(unit, out var found) ? found.Contact : UnitContact.None;

    internal int VersionOf(string unit) => kept.TryGetValue(unit, out var found) ? found.Version : 0;

    public async Task Reload(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var newest = await db.Set<StoredContact>().AsNoTracking()
            .Where(row => !db.Set<StoredContact>().Any(later => later.Unit == row.Unit && later.Version > row.Version))
            .ToListAsync(cancellationToken);
        kept = newest.ToFrozenDictionary(row => row.Unit, row => (row.Version, Read(row)));
    }

    internal static UnitContact Read(StoredContact row) => JsonSerializer.Deserialize<UnitContact>(row.Contact, Stored.Json)!;
}
