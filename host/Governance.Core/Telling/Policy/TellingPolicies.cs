using System.Text.Json;
using Governance.Core.Announcements;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Telling.Policy;

/// <summary>The policy of telling in force on this host.</summary>
[PerHost]
internal sealed class TellingPolicies(IDbContextFactory<GovernanceDb> databases) : IReload
{
    internal const string Notice = "telling";

    private volatile VersionedTellingPolicy current = new(0, TellingPolicy.AtFirst);

    internal VersionedTellingPolicy Current => current;

    string IReload.Notice => Notice;

    public async Task Reload(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (await db.Set<StoredTellingPolicy>().AsNoTracking().OrderByDescending(row => row.Version).FirstOrDefaultAsync(cancellationToken) is { } newest)
            current = new(newest.Version, Read(newest));
    }

    internal static TellingPolicy Read(StoredTellingPolicy row) => JsonSerializer.Deserialize<TellingPolicy>(row.Policy, Stored.Json)!;
}

/// <param name="Version">0 while nobody has changed it.</param>
internal sealed record VersionedTellingPolicy(int Version, TellingPolicy Policy);
