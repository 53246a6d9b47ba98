using System.Collections.Frozen;
using System.Text.Json;
using Governance.Contracts;
using Governance.Core.Announcements;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Guides;

/// <summary>What was decided of all unconfirmed sentences, kept in memory: every page of a business type asks.</summary>
[PerHost]
internal sealed class ConfirmedFacts(IDbContextFactory<GovernanceDb> databases) : IReload
{
    internal const string Notice = "facts";

    private volatile FrozenDictionary<string, StoredFacts> kept = FrozenDictionary<string, StoredFacts>.Empty;

    string IReload.Notice => Notice;

    /// <summary>What citizens read of a business type as facts, in the order of its file.</summary>
    internal IReadOnlyList<LocalText> Of(BusinessType type)
    {
        if (type.Service.Unconfirmed.Count == 0)
            return [];
        var decisions = Decided(type.Code);
        return [.. type.Service.Unconfirmed.Select(sentence => decisions.FirstOrDefault(decision => decision.Sentence == sentence.Zh)?.Fact)
            .OfType<LocalText>()];
    }

    internal IReadOnlyList<FactDecision> Decided(string businessType) => kept.TryGetValue(businessType, out var row) ? Read(row) : [];

    internal int VersionOf(string businessType) => kept.TryGetValue(businessType, out var row) ? row.Version : 0;

    public async Task Reload(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        kept = (await db.Set<StoredFacts>().AsNoTracking()
            .Where(row => !db.Set<StoredFacts>().Any(later => later.BusinessType == row.BusinessType && later.Version > row.Version))
            .ToListAsync(cancellationToken)).ToFrozenDictionary(row => row.BusinessType);
    }

    internal static IReadOnlyList<FactDecision> Read(StoredFacts row) => JsonSerializer.Deserialize<FactDecision[]>(row.Decisions, Stored.Json)!;
}
