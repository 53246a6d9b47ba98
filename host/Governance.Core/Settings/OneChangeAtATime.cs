using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Governance.Core.Settings;

/// <summary>Settings are changed by one admin at a time, since the effect of one may rest on another: until the transaction ends.</summary>
internal static class OneChangeAtATime
{
    internal static Task Take(GovernanceDb db, CancellationToken cancellationToken) =>
        HostLock.Settings.Take((NpgsqlConnection)db.Database.GetDbConnection(), cancellationToken);
}
