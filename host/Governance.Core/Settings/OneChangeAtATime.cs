using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Settings;

/// <summary>Settings are changed by one admin at a time, since the effect of one may rest on another: until the transaction ends.</summary>
internal static class OneChangeAtATime
{
    private const long Lock = 0x70726F6D697365;

    internal static Task Take(GovernanceDb db, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({Lock})", cancellationToken);
}
