using System.Globalization;
using System.Text.Json;
using Governance.Core.Audit;
using Governance.Core.Data;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Proposals;

/// <summary>What a second admin is asked for now.</summary>
/// <param name="Version">0 while nobody has set anything: one admin is enough.</param>
/// <param name="Altered">The record was changed past the platform, or its newest version is gone; until it is set anew, everything needs two.</param>
internal sealed record SecondAdminRules(int Version, IReadOnlyList<ProposedWork> Works, string? ChangedBy, Instant? ChangedAt, bool Altered)
{
    /// <summary>As the audit has it, about the version that holds from then on.</summary>
    internal const string Deed = "second-admin.changed";

    internal bool AsksFor(ProposedWork work) => work == ProposedWork.RelaxRules ? Works.Count > 0 : Works.Contains(work);

    /// <summary>Read anew for every question: it is seldom asked, and must not be answered from yesterday.</summary>
    internal static async Task<SecondAdminRules> Read(GovernanceDb db, RowSeals seals, CancellationToken cancellationToken)
    {
        // Asked first, so that a change in between is no contradiction.
        var said = await db.Audit.AsNoTracking().Where(entry => entry.What == Deed).OrderByDescending(entry => entry.Id).Select(entry => entry.Subject)
            .FirstOrDefaultAsync(cancellationToken);
        var newest = await db.SecondAdmin.AsNoTracking().OrderByDescending(rules => rules.Version).FirstOrDefaultAsync(cancellationToken);
        var version = newest?.Version ?? 0;
        if ((newest is not null && !seals.Holds(newest)) || (int.TryParse(said, CultureInfo.InvariantCulture, out var last) && last > version))
            return new(version, ProposedWorkNames.Chosen, null, null, Altered: true);
        return newest is null
            ? new(0, [], null, null, Altered: false)
            : new(version, Read(newest), newest.ChangedBy, newest.ChangedAt, Altered: false);
    }

    internal static IReadOnlyList<ProposedWork> Read(StoredSecondAdmin row) => JsonSerializer.Deserialize<ProposedWork[]>(row.Works, Stored.Json)!;
}
